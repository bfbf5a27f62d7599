import { Group, Text } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import type { DossierAnswer } from '../../client/types.gen.js';
import { scoreAt } from '../../dossier/keys.js';
import { useHandsIn } from '../../dossier/use-hands-in.js';
import { useFormat } from '../../format/use-format.js';
import type { Period } from './periods.js';

export interface StandingProps {
  readonly dossier: DossierAnswer;
  readonly period: Period;
}

/** Where the dossier stands: its self-score, and how many documents prove it. Both lead to their proof. */
export function Standing({ dossier, period }: StandingProps) {
  const { t } = useTranslation('criterion');
  const { decimal } = useFormat();
  const handsIn = useHandsIn();
  const score = scoreAt(dossier, 'self');
  const params = { dossier: dossier.key };
  return (
    <Group gap="lg">
      {score === undefined ? (
        <Text>{t('noSelf')}</Text>
      ) : (
        <AnchorLink to="/vi-sao/$dossier" params={params} search={{ stage: 'self' }}>
          {t('self', { points: decimal(score.points), max: decimal(score.maxPoints) })}
        </AnchorLink>
      )}
      <AnchorLink to="/minh-chung/$dossier" params={params} search={{ period: period.code }}>
        {dossier.evidenceCount === 0
          ? t(handsIn ? 'toEvidence' : 'noEvidence')
          : t('evidence', { count: dossier.evidenceCount })}
      </AnchorLink>
    </Group>
  );
}
