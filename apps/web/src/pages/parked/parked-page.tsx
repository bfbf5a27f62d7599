import { Anchor, Card, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { statusStatusOptions } from '../../client/@tanstack/react-query.gen.js';
import type { ParkedShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Section } from '../../states/section.js';
import { Shown } from '../../states/shown.js';

/** A parked event is no news of the ledger. */
const ASK_AGAIN_MS = 5_000;
/** What the read models say of an event whose stream already has a parked one. */
const WAITS = /^waits behind the parked event at position (\d+)$/;

export function Page() {
  const { t } = useTranslation('parked');
  const status = useRead(() => ({ ...statusStatusOptions(), refetchInterval: ASK_AGAIN_MS }));
  const count = status.data?.parked.length;
  return (
    <PageFrame
      title="parked"
      question={t('question')}
      {...(count !== undefined && count > 0 && { answer: t('answer', { count }) })}
    >
      <Shown read={status}>
        {({ parked }) =>
          parked.length === 0 ? (
            <Empty title={t('none')} next={t('noneNext')} />
          ) : (
            <>
              <Stack gap="sm">
                {parked.map((event) => (
                  <Parked key={`${event.projection} ${event.position}`} event={event} />
                ))}
              </Stack>
              <WhatToDo />
            </>
          )
        }
      </Shown>
    </PageFrame>
  );
}

function Parked({ event }: { readonly event: ParkedShown }) {
  const { t } = useTranslation('parked');
  const { decimal, instant } = useFormat();
  const { position, projection, stream, type, error, parkedAt } = event;
  const [, waitsFor] = WAITS.exec(error) ?? [];
  return (
    <Card withBorder padding="sm" data-row tabIndex={-1}>
      <Text fw={600}>{t('which', { position: decimal(position), type })}</Text>
      <Text size="sm">{t('where', { projection, stream })}</Text>
      <Text>
        {waitsFor === undefined ? t('why', { error }) : t('waits', { position: decimal(waitsFor) })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('since', { at: instant(parkedAt) })}
      </Text>
    </Card>
  );
}

function WhatToDo() {
  const { t } = useTranslation('parked');
  return (
    <Section title={t('todo.title')}>
      <List type="ordered" maw={760} spacing="xs">
        <List.Item>{t('todo.calm')}</List.Item>
        <List.Item>{t('todo.report')}</List.Item>
        <List.Item>
          {t('todo.rebuild')}{' '}
          <Anchor component={Link} to="/van-hanh" inherit>
            {t('todo.toOperations')}
          </Anchor>
        </List.Item>
      </List>
    </Section>
  );
}
