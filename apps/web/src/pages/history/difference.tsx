import { Box, Group, List, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { differenceOfDossierOptions } from '../../client/@tanstack/react-query.gen.js';
import type { ChangeShown, DifferenceAnswer, TimelineShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Shown } from '../../states/shown.js';
import { dayOf } from './score-steps.js';

const route = getRouteApi('/lich-su/$dossier');
const WORDS_MAX = 60;

const short = (sentence: string): string =>
  sentence.length > WORDS_MAX ? `${sentence.slice(0, WORDS_MAX)}…` : sentence;

/** What differs between any two moments of the story, and which events did it. */
export function Difference({ items }: { readonly items: readonly TimelineShown[] }) {
  const { t } = useTranslation('history');
  const { day, decimal } = useFormat();
  const { dossier } = route.useParams();
  const { from, to } = route.useSearch();
  const navigate = useNavigate({ from: '/lich-su/$dossier' });
  const choose = (next: { readonly from?: string | undefined; readonly to?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true });
  const moments = items.map((item) => ({
    value: item.position,
    label: `${day(dayOf(item))} · ${decimal(item.position)} · ${short(item.sentence)}`,
  }));
  return (
    <Paper withBorder p="md" component="section" aria-label={t('difference.title')}>
      <Stack gap="sm">
        <Text component="h2" fw={600} m={0}>
          {t('difference.title')}
        </Text>
        <Group grow preventGrowOverflow={false} align="flex-end">
          <NativeSelect
            label={t('difference.from')}
            value={from ?? ''}
            data={[{ value: '', label: t('difference.choose') }, ...moments]}
            onChange={({ currentTarget }) => choose({ from: currentTarget.value || undefined })}
          />
          <NativeSelect
            label={t('difference.to')}
            value={to ?? ''}
            data={[{ value: '', label: t('difference.now') }, ...moments]}
            onChange={({ currentTarget }) => choose({ to: currentTarget.value || undefined })}
          />
        </Group>
        {from !== undefined && <Compared dossier={dossier} from={from} to={to} />}
      </Stack>
    </Paper>
  );
}

interface ComparedProps {
  readonly dossier: string;
  readonly from: string;
  readonly to: string | undefined;
}

function Compared({ dossier, from, to }: ComparedProps) {
  const difference = useRead(({ trueOn }) =>
    differenceOfDossierOptions({
      path: { dossier },
      query: { from, ...(to !== undefined && { to }), ...(trueOn !== undefined && { trueOn }) },
    }),
  );
  return (
    <Shown read={difference} lines={2}>
      {(answer) => <Changes answer={answer} />}
    </Shown>
  );
}

function Changes({ answer }: { readonly answer: DifferenceAnswer }) {
  const { t } = useTranslation('history');
  const changes = answer.dossiers.flatMap((dossier) => dossier.changes);
  if (changes.length === 0) return <Text>{t('difference.nothing')}</Text>;
  return (
    <Box role="status">
      <List>
        {changes.map((change) => (
          <Change key={`${change.kind} ${change.stage} ${change.key}`} change={change} />
        ))}
      </List>
    </Box>
  );
}

function Change({ change }: { readonly change: ChangeShown }) {
  const { t } = useTranslation('history');
  const { decimal } = useFormat();
  const isLess = change.change?.startsWith('-') ?? false;
  return (
    <List.Item>
      {change.sentence}{' '}
      {change.change !== null && (
        <Text span fw={600}>
          {`${isLess ? '▼ ' : '▲ +'}${decimal(change.change)}`}
        </Text>
      )}{' '}
      <Text span size="sm" c="dimmed">
        {change.events.length > 0 && t('difference.by', { positions: change.events.map(decimal).join(', ') })}
      </Text>
    </List.Item>
  );
}
