import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageTitle } from '../app/page-facts.js';

export interface PageFrameProps {
  /** The one question that the page answers: its h1. */
  readonly question: string;
  /** Its name in words/vi/pages.json, for the tab of the browser. */
  readonly title: PageTitle;
  /** The answer in one sentence, above everything else. */
  readonly answer?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of every page: question, answer, then what proves it. */
export function PageFrame({ question, title, answer, actions, children }: PageFrameProps) {
  const { t } = useTranslation(['shell', 'pages']);
  useDocumentTitle(`${t(`pages:${title}`)} · ${t('product')}`);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={1} size="h2">
          {question}
        </Title>
        <Group gap="xs" className="screen-only">
          {actions}
          <Button variant="default" visibleFrom="sm" onClick={() => print()}>
            {t('common.print')}
          </Button>
        </Group>
      </Group>
      {answer !== undefined && (
        <Text size="lg" className="answer" component="div">
          {answer}
        </Text>
      )}
      {children}
    </Stack>
  );
}
