import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAgencyNames } from '../../api/agency-names.js';
import { useDossiersOf } from '../../api/dossiers-of.js';
import { useRead } from '../../api/reading.js';
import { cyclesListOptions } from '../../client/@tanstack/react-query.gen.js';
import type { CycleShown } from '../../client/types.gen.js';
import { today } from '../../format/dates.js';
import { useFormat } from '../../format/use-format.js';
import { AnchorLink } from '../../states/links.js';
import { Empty } from '../../states/empty.js';
import { openPeriods, unsent } from './not-handed-in.js';

/** No work: who has not handed in yet, so that one knows what is still to come. */
export function NothingLeft() {
  const { t } = useTranslation('queue');
  const cycles = useRead((moment) => cyclesListOptions({ query: { ...moment, limit: 200 } }));
  const open = openPeriods(cycles.data?.items ?? [], today());
  return (
    <Stack>
      <Empty title={t('nothing.title')} next={t('nothing.next')} />
      {open.map((of) => (
        <Unsent key={of.cycle.key} {...of} />
      ))}
    </Stack>
  );
}

interface UnsentProps {
  readonly cycle: CycleShown;
  readonly period: CycleShown['periods'][number];
}

function Unsent({ cycle, period }: UnsentProps) {
  const { t } = useTranslation('queue');
  const { day } = useFormat();
  const names = useAgencyNames();
  const { dossiers } = useDossiersOf([cycle.key]);
  const agencies = unsent(dossiers ?? [], period.code);
  if (agencies.length === 0) return null;
  return (
    <section>
      <Text fw={600}>
        {t('nothing.unsent', {
          count: agencies.length,
          period: period.label,
          day: day(period.dueBefore),
        })}
      </Text>
      <List>
        {agencies.map(({ agency, indicators }) => (
          <List.Item key={agency}>
            <AnchorLink to="/bang-diem" search={{ cycle: cycle.key, find: names.get(agency) ?? agency }}>
              {names.get(agency) ?? agency}
            </AnchorLink>{' '}
            {t('nothing.indicators', { count: indicators })}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
