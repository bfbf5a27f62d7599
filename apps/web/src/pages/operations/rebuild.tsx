import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { rebuildsGetOptions } from '../../client/@tanstack/react-query.gen.js';
import { rebuildsBegin } from '../../client/sdk.gen.js';
import type { RebuildShown } from '../../client/types.gen.js';
import { forDrawing } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { useAccount } from '../../session/session.js';
import { Failure } from '../../states/failure.js';
import { Shown } from '../../states/shown.js';
import { LastRebuild } from './last-rebuild.js';

const WHILE_BUILDING_MS = 500;
const OTHERWISE_MS = 5_000;

/** Building every read model anew: begin it, see how far it is, and what came out different. */
export function Rebuild() {
  const { t } = useTranslation('operations');
  const queries = useQueryClient();
  const rebuilds = useRead(() => ({
    ...rebuildsGetOptions(),
    refetchInterval: ({ state }) => (state.data?.underWay ? WHILE_BUILDING_MS : OTHERWISE_MS),
  }));
  const begin = useMutation({
    mutationFn: async () => (await rebuildsBegin({ throwOnError: true })).data,
    onSettled: () => queries.invalidateQueries({ queryKey: rebuildsGetOptions().queryKey }),
  });
  const underWay = rebuilds.data?.underWay ?? null;
  return (
    <Stack gap="sm" maw={760}>
      <Text>{t('rebuild.why')}</Text>
      <BeginButton busy={begin.isPending || underWay !== null} onBegin={() => begin.mutate()} />
      {begin.error !== null && <Failure error={begin.error} />}
      <Shown read={rebuilds} lines={1}>
        {({ last }) => (
          <>
            {underWay && <Under rebuild={underWay} />}
            {last ? <LastRebuild last={last} /> : <Text c="dimmed">{t('rebuild.never')}</Text>}
          </>
        )}
      </Shown>
    </Stack>
  );
}

function BeginButton({ busy, onBegin }: { readonly busy: boolean; readonly onBegin: () => void }) {
  const { t } = useTranslation('operations');
  const account = useAccount();
  if (account?.role !== 'admin') return <Text c="dimmed">{t('rebuild.adminsOnly')}</Text>;
  return (
    <Group className="screen-only">
      <Button onClick={onBegin} disabled={busy}>
        {t('rebuild.begin')}
      </Button>
    </Group>
  );
}

function Under({ rebuild }: { readonly rebuild: RebuildShown }) {
  const { t } = useTranslation('operations');
  const { decimal } = useFormat();
  const { step, done, total, perSecond, secondsLeft, trouble } = rebuild;
  const share = total === '0' ? 100 : (forDrawing(done) / forDrawing(total)) * 100;
  return (
    <Stack gap={4} role="status">
      <Text fw={600}>{t(`rebuild.step.${step}`)}</Text>
      <Progress value={share} aria-label={t('rebuild.progress')} size="lg" animated />
      <Text size="sm">
        {t('rebuild.far', {
          done: decimal(done),
          total: decimal(total),
          perSecond: decimal(String(perSecond)),
        })}
        {secondsLeft !== undefined && ` ${t('rebuild.left', { seconds: secondsLeft })}`}
      </Text>
      {trouble !== undefined && <Text size="sm">{t('rebuild.trouble', { trouble })}</Text>}
    </Stack>
  );
}
