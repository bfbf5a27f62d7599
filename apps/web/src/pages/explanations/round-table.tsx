import { Table, Text } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { DossierShown, RoundShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';

export interface RoundOf {
  readonly dossier: DossierShown;
  readonly round: RoundShown;
}

export function RoundTable({ rounds }: { readonly rounds: readonly RoundOf[] }) {
  const { t } = useTranslation('explanations');
  return (
    <Table className="cards" highlightOnHover captionSide="top">
      <Table.Caption>{t('list')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('indicator')}</Table.Th>
          <Table.Th>{t('status')}</Table.Th>
          <Table.Th>{t('next')}</Table.Th>
          <Table.Th ta="right">{t('asked')}</Table.Th>
          <Table.Th ta="right">{t('recovered')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rounds.map(({ dossier, round }) => (
          <Row key={`${dossier.key} ${round.round}`} dossier={dossier} round={round} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ dossier, round }: RoundOf) {
  const { t } = useTranslation('explanations');
  const { decimal } = useFormat();
  const { status, outcome, pointsAsked, recovered } = round;
  return (
    <Table.Tr>
      <Table.Td>
        <AnchorLink to="/giai-trinh/$dossier" params={{ dossier: dossier.key }} data-row fw={600}>
          {dossier.indicator}, {t('round')} {round.round}
        </AnchorLink>
        <Text size="sm">{dossier.name}</Text>
      </Table.Td>
      <Table.Td data-label={t('status')}>
        {t(`state.${status}`)}
        {outcome !== null && `: ${t(`outcome.${outcome}`)}`}
      </Table.Td>
      <Table.Td data-label={t('next')}>
        <NextActor round={round} />
      </Table.Td>
      <Table.Td data-label={t('asked')} ta="right">
        {pointsAsked === null ? '–' : decimal(pointsAsked)}
      </Table.Td>
      <Table.Td data-label={t('recovered')} ta="right">
        {recovered === null ? '–' : decimal(recovered)}
      </Table.Td>
    </Table.Tr>
  );
}

/** Whose turn it is. */
export function NextActor({ round: { status, dueBefore } }: { readonly round: RoundShown }) {
  const { t } = useTranslation('explanations');
  const { day } = useFormat();
  if (status !== 'asked') return t(`actor.${status}`);
  return dueBefore === null ? t('actor.askedNoDay') : t('actor.asked', { day: day(dueBefore) });
}
