import { Button, Group, List, Select, SegmentedControl, Stack, Table, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JudgedTargetShown } from '../../client/types.gen.js';
import { isFound } from '../../format/plain-letters.js';
import { Empty } from '../../states/empty.js';
import { Tag } from '../../states/tag.js';

const route = getRouteApi('/cong-khai');

const STATUSES = ['met', 'missed', 'open'] as const satisfies readonly JudgedTargetShown['status'][];
const COLORS = { met: 'green', missed: 'red', open: 'gray' } as const;

/** Targets of the plans against what is known. Those for ranks and points first; the others on demand. */
export function Targets({ targets }: { readonly targets: readonly JudgedTargetShown[] }) {
  const { t } = useTranslation('public');
  const { targets: which, status, search = '' } = route.useSearch();
  if (targets.length === 0) return <Empty title={t('targets.none')} next={t('targets.noneNext')} />;
  const ofGroup = targets.filter(({ kind }) => which === 'all' || kind !== 'quantity');
  const shown = ofGroup.filter(
    (target) =>
      (status === undefined || target.status === status) &&
      isFound(`${target.measure} ${target.group}`, search),
  );
  return (
    <Stack gap="sm">
      <Text>{STATUSES.map((each) => `${t(`status.${each}`)}: ${countOf(ofGroup, each)}`).join(' · ')}</Text>
      <TargetFilters all={targets.length} />
      {shown.length === 0 ? <NothingFound /> : <TargetTable targets={shown} />}
    </Stack>
  );
}

const countOf = (targets: readonly JudgedTargetShown[], status: string): number =>
  targets.filter((target) => target.status === status).length;

function NothingFound() {
  const { t } = useTranslation(['public', 'shell']);
  const navigate = route.useNavigate();
  return (
    <Empty title={t('targets.notFound')}>
      <Button onClick={() => void navigate({ search: ({ status: _, search: __, ...rest }) => rest })}>
        {t('shell:state.clearFilter')}
      </Button>
    </Empty>
  );
}

function TargetFilters({ all }: { readonly all: number }) {
  const { t } = useTranslation('public');
  const { targets: which = 'index', status, search = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false });
  return (
    <Group align="flex-end" gap="sm">
      <SegmentedControl
        aria-label={t('targets.which')}
        data={[
          { value: 'index', label: t('targets.index') },
          { value: 'all', label: t('targets.all', { count: all }) },
        ]}
        value={which === 'all' ? 'all' : 'index'}
        onChange={(chosen) => change({ targets: chosen })}
      />
      <Select
        label={t('targets.status')}
        placeholder={t('targets.anyStatus')}
        clearable
        data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={status ?? null}
        onChange={(chosen) => change({ status: chosen ?? undefined })}
      />
      <TextInput
        label={t('targets.search')}
        type="search"
        data-search
        value={search}
        onChange={({ currentTarget }) => change({ search: currentTarget.value })}
      />
    </Group>
  );
}

function TargetTable({ targets }: { readonly targets: readonly JudgedTargetShown[] }) {
  const { t } = useTranslation('public');
  return (
    <Table className="cards" verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('targets.measure')}</Table.Th>
          <Table.Th>{t('targets.status')}</Table.Th>
          <Table.Th>{t('targets.known')}</Table.Th>
          <Table.Th>{t('targets.source')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {targets.map((target) => (
          <TargetRow key={target.id} target={target} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function TargetRow({
  target: { measure, group, status, checks, source },
}: {
  readonly target: JudgedTargetShown;
}) {
  const { t } = useTranslation('public');
  return (
    <Table.Tr data-row>
      <Table.Td maw={320}>
        <Text fw={600}>{measure}</Text>
        <Text size="sm" c="dimmed">
          {group}
        </Text>
      </Table.Td>
      <Table.Td>
        <Tag color={COLORS[status]}>{t(`status.${status}`)}</Tag>
      </Table.Td>
      <Table.Td>
        <List size="sm" spacing={4} listStyleType={checks.length > 1 ? 'disc' : 'none'}>
          {checks.map(({ year, sentence }) => (
            <List.Item key={year ?? 'undated'}>{sentence}</List.Item>
          ))}
        </List>
      </Table.Td>
      <Table.Td>
        <Text size="sm">
          {t('targets.line', { document: source.document, section: source.section, line: source.line })}
        </Text>
        <Text size="sm" c="dimmed">
          “{source.typed}”
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
