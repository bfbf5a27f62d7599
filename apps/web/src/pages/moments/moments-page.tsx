import { Card, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMoment, isPast, type Moment } from '../../api/moment.js';
import { useRead } from '../../api/reading.js';
import { councilListOptions, cyclesListOptions } from '../../client/@tanstack/react-query.gen.js';
import { useUnitName } from '../../dossier/use-names.js';
import { useFormat } from '../../format/use-format.js';
import { MomentForm } from '../../shell/moment-form.js';
import { AnchorLink, ButtonLink } from '../../states/links.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { momentsOf, type NamedMoment } from './named-moments.js';

/** What did the board show on a day, at a position, or when a year was closed. */
export function Page() {
  const { t } = useTranslation('moments');
  const moment = useMoment();
  const cycles = useRead(() => cyclesListOptions({ query: { limit: 200 } }));
  return (
    <PageFrame title="moments" question={t('question')} answer={<Answer moment={moment} />}>
      <Where />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Paper withBorder p="md">
          <MomentForm onDone={() => undefined} />
        </Paper>
        <Stack gap="sm">
          <Text component="h2" fw={600} m={0}>
            {t('presets')}
          </Text>
          <Shown read={cycles}>
            {({ items }) => {
              const named = momentsOf(items);
              return named.length === 0 ? (
                <Text>{t('noPresets')}</Text>
              ) : (
                named.map((of) => <Preset key={`${of.kind} ${of.position}`} of={of} />)
              );
            }}
          </Shown>
        </Stack>
      </SimpleGrid>
    </PageFrame>
  );
}

function Answer({ moment }: { readonly moment: Moment }) {
  const { t } = useTranslation('moments');
  return t(isPast(moment) ? 'inThePast' : 'now');
}

/** The pages that show the moment; the address carries it along. */
function Where() {
  const { t } = useTranslation('moments');
  const sittings = useRead((moment) => councilListOptions({ query: { ...moment, limit: 1 } }));
  return (
    <Group gap="md" className="screen-only">
      <AnchorLink to="/bang-diem">{t('board')}</AnchorLink>
      {sittings.data && sittings.data.items.length > 0 && (
        <AnchorLink to="/phien-hop">{t('sittings')}</AnchorLink>
      )}
    </Group>
  );
}

function Preset({ of }: { readonly of: NamedMoment }) {
  const { t } = useTranslation('moments');
  const { decimal, day } = useFormat();
  const nameOf = useUnitName();
  const { kind, year, unit, position, cycle, document } = of;
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" gap="xs">
        <Stack gap={0}>
          <Text fw={600}>{t(`kind.${kind}`, { year, unit: nameOf(unit) })}</Text>
          <Text size="sm" c="dimmed">
            {document && `${t('document', { number: document.number, day: day(document.issuedOn) })} · `}
            {t('position', { position: decimal(position) })}
          </Text>
        </Stack>
        <ButtonLink
          variant="default"
          to="/bang-diem"
          search={{ cycle, atPosition: position, asOf: undefined, trueOn: undefined }}
        >
          {t('open')}
        </ButtonLink>
      </Group>
    </Card>
  );
}
