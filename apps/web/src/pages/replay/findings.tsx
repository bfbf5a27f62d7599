import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReplayFindingShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../states/section.js';

export interface FindingsProps {
  readonly title: string;
  readonly findings: readonly ReplayFindingShown[];
}

/** What a replay gives otherwise than it was written; nothing when there is nothing. */
export function Findings({ title, findings }: FindingsProps) {
  const { t } = useTranslation('replay');
  if (findings.length === 0) return null;
  const columns = ['indicator', 'stage', 'recorded', 'recomputed', 'sentence'] as const;
  return (
    <Section title={`${title} (${findings.length})`}>
      <Table className="cards">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`column.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {findings.map((finding) => (
            <FindingRow key={`${finding.indicator} ${finding.stage ?? ''}`} finding={finding} />
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function FindingRow({ finding }: { readonly finding: ReplayFindingShown }) {
  const { t } = useTranslation('replay');
  const { decimal } = useFormat();
  const { indicator, stage, recorded, recomputed, event, sentence } = finding;
  return (
    <Table.Tr data-row>
      <Table.Td fw={600}>{indicator}</Table.Td>
      <Table.Td data-label={t('column.stage')}>{stage === null ? t('none') : t(`stage.${stage}`)}</Table.Td>
      <Table.Td data-label={t('column.recorded')}>
        {recorded === null ? t('none') : decimal(recorded)}
      </Table.Td>
      <Table.Td data-label={t('column.recomputed')}>
        {recomputed === null ? t('none') : decimal(recomputed)}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{sentence}</Text>
        {event && (
          <Text size="sm">{t('event', { position: decimal(event.position), sentence: event.sentence })}</Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
