import { EmptyState } from '@mantine/core';
import type { ReactNode } from 'react';

export interface EmptyProps {
  /** What is so, in one sentence. */
  readonly title: string;
  /** What to do next. */
  readonly next?: string;
  readonly children?: ReactNode;
}

/** Nothing to show, and what to do then. */
export function Empty({ title, next, children }: EmptyProps) {
  return (
    <EmptyState title={title} {...(next !== undefined && { description: next })}>
      {children}
    </EmptyState>
  );
}
