import { Group, Stack, Text, Title } from '@mantine/core';
import { AnchorLink, ButtonLink } from '../../states/links.js';
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
  const { t } = useTranslation(['work', 'shell']);
  const { decimal } = useFormat();
  const losses = useRead((moment) =>
    accountabilityLossesOptions({ path: { cycle: key }, query: { ...moment, stage: 'published' } }),
  );
  const rows = lossesByDossier(losses.data?.losses ?? []);
  // What could not be read is said on the page of losses; here it would only push the work down.
  if (rows.length === 0) return null;
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {t('lostTitle', { year })}
      </Title>
      {rows.slice(0, SHOWN_MAX).map(({ dossier, indicator, name, points }) => (
        <Group key={dossier} gap="xs" wrap="nowrap" align="flex-start">
          <AnchorLink to="/vi-sao/$dossier" params={{ dossier }} className="loss" data-row>
            {t('shell:dossier.lost', { points: decimal(points) })}
          </AnchorLink>
          <Text>
            {indicator} {name}
          </Text>
        </Group>
      ))}
      <ButtonLink to="/vi-sao" variant="default" className="screen-only">
        {t('lostAll')}
      </ButtonLink>
    </Stack>
  );
}
