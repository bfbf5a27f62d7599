import { Table, Text } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { DossierShown } from '../../client/types.gen.js';
import { latestScore, scoreAt } from '../../dossier/keys.js';
import { minus } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';

/** One row an indicator: what was scored, what it came to, and what is missing. */
export function CriteriaTable({ dossiers }: { readonly dossiers: readonly DossierShown[] }) {
  const { t } = useTranslation('criteria');
  return (
    <Table className="cards" highlightOnHover captionSide="top">
      <Table.Caption>{t('list')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('indicator')}</Table.Th>
          <Table.Th ta="right">{t('self')}</Table.Th>
          <Table.Th ta="right">{t('result')}</Table.Th>
          <Table.Th ta="right">{t('evidence')}</Table.Th>
          <Table.Th ta="right">{t('submitted')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {dossiers.map((dossier) => (
          <Row key={dossier.key} dossier={dossier} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ dossier }: { readonly dossier: DossierShown }) {
  const { t } = useTranslation('criteria');
  const { decimal } = useFormat();
  const { key, indicator, name, maxPoints, evidenceCount, submittedPeriods } = dossier;
  const self = scoreAt(dossier, 'self');
  return (
    <Table.Tr>
      <Table.Td>
        <AnchorLink to="/tieu-chi/$dossier" params={{ dossier: key }} data-row fw={600}>
          {indicator}
        </AnchorLink>
        <Text size="sm">{name}</Text>
      </Table.Td>
      <Table.Td data-label={t('self')} ta="right">
        {self === undefined
          ? `${t('notScored')} / ${decimal(maxPoints)}`
          : t('of', { points: decimal(self.points), max: decimal(maxPoints) })}
      </Table.Td>
      <Table.Td data-label={t('result')} ta="right">
        <Result dossier={dossier} />
      </Table.Td>
      <Table.Td data-label={t('evidence')} ta="right">
        <AnchorLink to="/minh-chung/$dossier" params={{ dossier: key }}>
          {evidenceCount === 0 ? t('none_evidence') : evidenceCount}
        </AnchorLink>
      </Table.Td>
      <Table.Td data-label={t('submitted')} ta="right">
        {t('periods', { count: submittedPeriods.length })}
      </Table.Td>
    </Table.Tr>
  );
}

/** The latest score, and what it lacks: red, with a sign, and a way to the reason. */
function Result({ dossier }: { readonly dossier: DossierShown }) {
  const { t } = useTranslation(['criteria', 'shell']);
  const { decimal } = useFormat();
  const score = latestScore(dossier);
  if (score === undefined) return '–';
  const lost = minus(score.maxPoints, score.points);
  return (
    <>
      {decimal(score.points)} ({t(`shell:stage.${score.stage}`)}){score.provisional && ` ${t('provisional')}`}{' '}
      {lost !== '0' && (
        <AnchorLink to="/vi-sao/$dossier" params={{ dossier: dossier.key }} className="loss">
          −{decimal(lost)}
        </AnchorLink>
      )}
    </>
  );
}
