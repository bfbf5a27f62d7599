import { Badge, type MantineColor } from '@mantine/core';
import type { ReactNode } from 'react';

export interface TagProps {
  readonly color: MantineColor;
  readonly children: ReactNode;
}

/** A word about a row; never cut short, and dark on light so that it can be read. */
export function Tag({ color, children }: TagProps) {
  return (
    <Badge color={color} variant="light" c="dark" tt="none" w="max-content" miw="max-content">
      {children}
    </Badge>
  );
}
