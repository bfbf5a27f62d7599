import { Accordion, Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FrameworkAnswer } from '../../client/types.gen.js';
import { isFound } from '../../format/plain-letters.js';
import { useAgencyNames } from '../../dossier/use-names.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { Tag } from '../../states/tag.js';
import { Cells } from './cells.js';
import { isOpen, sourceRows, type SourceRow } from './source-rows.js';

const route = getRouteApi('/bo-chi-so');

/** Every row of the document, opened one by one; those with unclear cells first of all. */
export function Rows({ framework }: { readonly framework: FrameworkAnswer }) {
  const { t } = useTranslation(['frameworks', 'shell']);
  const { rows: which, search = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const all = sourceRows(framework, t('rows.shares'));
  const unclear = all.filter(({ cells }) => cells.some(isOpen));
  const shown = (which === 'all' ? all : unclear).filter(({ title }) => isFound(title, search));
  return (
    <Stack gap="sm">
      <Filters unclear={unclear.length} all={all.length} />
      {shown.length === 0 && (
        <Empty title={t(unclear.length === 0 ? 'rows.allClear' : 'rows.notFound')}>
          <Button
            onClick={() => void navigate({ search: ({ search: _, ...rest }) => ({ ...rest, rows: 'all' }) })}
          >
            {t('shell:state.clearFilter')}
          </Button>
        </Empty>
      )}
      <Accordion multiple variant="contained" keepMounted={false} order={3}>
        {shown.map((row) => (
          <Row key={row.row} row={row} framework={framework} />
        ))}
      </Accordion>
    </Stack>
  );
}

function Filters({ unclear, all }: { readonly unclear: number; readonly all: number }) {
  const { t } = useTranslation('frameworks');
  const { rows, search = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: Readonly<Record<string, string>>) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false });
  return (
    <Group align="flex-end">
      <SegmentedControl
        aria-label={t('rows.which')}
        data={[
          { value: 'unclear', label: t('rows.unclear', { count: unclear }) },
          { value: 'all', label: t('rows.all', { count: all }) },
        ]}
        value={rows === 'all' ? 'all' : 'unclear'}
        onChange={(chosen) => change({ rows: chosen })}
      />
      <TextInput
        label={t('rows.search')}
        type="search"
        data-search
        value={search}
        onChange={({ currentTarget }) => change({ search: currentTarget.value })}
      />
    </Group>
  );
}

function Row({ row, framework }: { readonly row: SourceRow; readonly framework: FrameworkAnswer }) {
  const { t } = useTranslation('frameworks');
  const { decimal } = useFormat();
  const agencyName = useAgencyNames();
  const { title, maxPoints, agencies, rule, cells } = row;
  const open = cells.filter(isOpen).length;
  return (
    <Accordion.Item value={row.row}>
      <Accordion.Control data-row>
        <Text fw={600}>{title}</Text>
        <Group gap="xs">
          {maxPoints !== undefined && <Text size="sm">{t('rows.max', { points: decimal(maxPoints) })}</Text>}
          {agencies.length > 0 && (
            <Text size="sm">{t('rows.lead', { agencies: agencies.map(agencyName).join(', ') })}</Text>
          )}
          {open > 0 && <Tag color="yellow">{t('rows.open', { count: open })}</Tag>}
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          {rule !== undefined && <Text>{t('rows.rule', { rule })}</Text>}
          <Cells row={row.row} cells={cells} framework={framework} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
