import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type {
  DifferenceShown,
  FrameworkChangeShown,
  SideShown,
  StageTotalShown,
} from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Section } from '../../states/section.js';

type Column = 'stage' | 'before' | 'after' | 'change' | 'indicator' | 'other' | 'sentence';

function Columns({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation('replay');
  return (
    <Table.Thead>
      <Table.Tr>
        {columns.map((column) => (
          <Table.Th key={column}>{t(`column.${column}`)}</Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

/** The whole unit, stage by stage. */
export function Totals({ totals }: { readonly totals: readonly StageTotalShown[] }) {
  const { t } = useTranslation('replay');
  const { decimal } = useFormat();
  const sideOf = ({ points, maxPoints, scored }: StageTotalShown['before']) =>
    t('result.side', { points: decimal(points), max: decimal(maxPoints), scored });
  return (
    <Section title={t('result.totals')}>
      <Table className="cards">
        <Columns columns={['stage', 'before', 'after', 'change']} />
        <Table.Tbody>
          {totals.map(({ stage, before, after, change }) => (
            <Table.Tr key={stage}>
              <Table.Td fw={600}>{t(`stage.${stage}`)}</Table.Td>
              <Table.Td data-label={t('column.before')}>{sideOf(before)}</Table.Td>
              <Table.Td data-label={t('column.after')}>{sideOf(after)}</Table.Td>
              <Table.Td data-label={t('column.change')}>{changeText(change, decimal)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

const changeText = (change: string, decimal: (text: string) => string): string =>
  change.startsWith('-') || change === '0' ? decimal(change) : `+${decimal(change)}`;

/** Every score that would be another one. */
export function Differences({ differences }: { readonly differences: readonly DifferenceShown[] }) {
  const { t } = useTranslation('replay');
  const { decimal } = useFormat();
  const sideOf = (side: SideShown | null) =>
    side === null ? t('none') : `${decimal(side.points)}/${decimal(side.maxPoints)}`;
  if (differences.length === 0) return <Text fw={600}>{t('result.noDifference')}</Text>;
  return (
    <Section title={t('result.differences', { count: differences.length })}>
      <Table className="cards">
        <Columns columns={['indicator', 'stage', 'before', 'after', 'sentence']} />
        <Table.Tbody>
          {differences.map(({ indicator, name, stage, before, after, sentence }) => (
            <Table.Tr key={`${indicator} ${stage}`} data-row>
              <Table.Td miw={200}>
                <Text fw={600} size="sm">{`${indicator}. ${name}`}</Text>
              </Table.Td>
              <Table.Td data-label={t('column.stage')}>{t(`stage.${stage}`)}</Table.Td>
              <Table.Td data-label={t('column.before')}>{sideOf(before)}</Table.Td>
              <Table.Td data-label={t('column.after')}>{sideOf(after)}</Table.Td>
              <Table.Td>
                <Text size="sm">{sentence}</Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

/** Every indicator that the other set changes, with why. */
export function FrameworkChanges({ changes }: { readonly changes: readonly FrameworkChangeShown[] }) {
  const { t } = useTranslation('replay');
  if (changes.length === 0) return null;
  return (
    <Section title={t('result.changes', { count: changes.length })}>
      <Table className="cards">
        <Columns columns={['indicator', 'other', 'sentence']} />
        <Table.Tbody>
          {changes.map(({ own, other, sentence, why }) => (
            <Table.Tr key={`${own.join()}>${other.join()}`} data-row>
              <Table.Td fw={600}>{own.join(', ') || t('none')}</Table.Td>
              <Table.Td data-label={t('column.other')}>{other.join(', ') || t('none')}</Table.Td>
              <Table.Td>
                <Text size="sm">{sentence}</Text>
                <Text size="sm" c="dimmed">
                  {why}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
