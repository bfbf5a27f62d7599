import { Group, Text } from '@mantine/core';
import { AnchorLink } from '../../states/links.js';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { accountabilityLossesOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown } from '../../client/types.gen.js';
import { lossesByDossier } from '../../dossier/losses.js';
import { judgedCycle, useCycles } from '../../dossier/use-cycles.js';
import { useFormat } from '../../format/use-format.js';

const SHOWN_MAX = 5;

/** The largest losses of the year whose figures are in: each number leads to its reason. */
export function LostPoints() {
  const cycle = judgedCycle(useCycles().cycles ?? []);
  return cycle === undefined ? null : <Lost cycle={cycle} />;
}

function Lost({ cycle: { key, year } }: { readonly cycle: CycleShown }) {
  const { t } = useTranslation('work');
  const { decimal } = useFormat();
  const losses = useRead((moment) =>
    accountabilityLossesOptions({ path: { cycle: key }, query: { ...moment, stage: 'published' } }),
  );
  const { data } = losses;
  const rows = lossesByDossier(data?.losses ?? []);
  // What could not be read is said on the page of losses; here it would only push the work down.
  if (data === undefined || rows.length === 0) return null;
  return (
    <Group component="section" gap="sm" aria-label={t('lostAll')}>
      <Text>{t('lostTitle', { year, points: decimal(data.lostShown) })}</Text>
      {rows.slice(0, SHOWN_MAX).map(({ dossier, indicator, points }) => (
        <AnchorLink key={dossier} to="/vi-sao/$dossier" params={{ dossier }} className="loss">
          {t('lostAt', { points: decimal(points), indicator })}
        </AnchorLink>
      ))}
      <AnchorLink to="/vi-sao">{t('lostAll')}</AnchorLink>
    </Group>
  );
}
