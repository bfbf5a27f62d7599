import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExplainedLossShown, LegalBasisDto } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { lossKey } from './waterfall.js';

export interface CausesProps {
  readonly losses: readonly ExplainedLossShown[];
  readonly isScored: boolean;
}

/** Each loss once: why, whose, who decided it, when, and on what legal basis. */
export function Causes({ losses, isScored }: CausesProps) {
  const { t } = useTranslation('why');
  if (!isScored) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('causes')}
      </Title>
      {losses.length === 0 ? (
        <Text>{t('none')}</Text>
      ) : (
        <Table className="cards">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('points')}</Table.Th>
              <Table.Th>{t('cause')}</Table.Th>
              <Table.Th>{t('agency')}</Table.Th>
              <Table.Th>{t('decision')}</Table.Th>
              <Table.Th>{t('basisOfDecision')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {losses.map((loss) => (
              <Cause key={lossKey(loss)} loss={loss} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function Cause({ loss }: { readonly loss: ExplainedLossShown }) {
  const { t } = useTranslation('why');
  const { decimal } = useFormat();
  const { points, causeInWords, document, agencies, decision } = loss;
  return (
    <Table.Tr>
      <Table.Td data-label={t('points')} className="loss">
        −{decimal(points)}
      </Table.Td>
      <Table.Td data-label={t('cause')}>
        {causeInWords}
        {document !== null && ` (${t('document', { number: document })})`}
      </Table.Td>
      <Table.Td data-label={t('agency')}>
        {agencies.map(({ agency, name, points: share }) => (
          <div key={agency}>
            {name}
            {agencies.length > 1 && ` (−${decimal(share)})`}
          </div>
        ))}
      </Table.Td>
      <Table.Td data-label={t('decision')}>
        <Decision decision={decision} />
      </Table.Td>
      <Table.Td data-label={t('basisOfDecision')}>{legalText(decision?.legalBasis ?? null)}</Table.Td>
    </Table.Tr>
  );
}

function Decision({ decision }: Pick<ExplainedLossShown, 'decision'>) {
  const { t } = useTranslation(['why', 'shell']);
  const { day, decimal, instant } = useFormat();
  if (decision === null) return null;
  const { actor, stage, effectiveOn, recordedAt, position, reason } = decision;
  const at = effectiveOn === null ? instant(recordedAt) : day(effectiveOn);
  return (
    <>
      <div>{t('decidedBy', { actor: actor.id, stage: t(`shell:stage.${stage}`), at })}</div>
      {reason !== null && <div>{t('reason', { reason })}</div>}
      <Text size="sm" c="dimmed">
        {t('position', { position: decimal(position) })}
      </Text>
    </>
  );
}

/** A citation in one line; "–" where the decision names none. */
export function legalText(basis: LegalBasisDto | null): string {
  if (basis === null) return '–';
  return [basis.number, basis.clause, basis.title]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
