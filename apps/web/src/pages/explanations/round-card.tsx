import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RoundShown } from '../../client/types.gen.js';
import { useAgencyNames } from '../../dossier/use-names.js';
import { useFormat } from '../../format/use-format.js';
import { NextActor } from './round-table.js';

/** One round: the question, the drafts, the outcome. */
export function RoundCard({ round }: { readonly round: RoundShown }) {
  const { t } = useTranslation('explanations');
  const { decimal, day } = useFormat();
  const nameOf = useAgencyNames();
  const { status, outcome, question, dueBefore, drafts, pointsAsked, recovered } = round;
  return (
    <Paper withBorder p="md" component="section">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {t('round')} {round.round}: {t(`state.${status}`)}
          {outcome !== null && `, ${t(`outcome.${outcome}`)}`}
        </Title>
        <Text>{t('questionOfMinistry', { question })}</Text>
        {dueBefore !== null && <Text>{t('due', { day: day(dueBefore) })}</Text>}
        <Text>
          {t('next')}: <NextActor round={round} />
        </Text>
        {pointsAsked !== null && (
          <Text>
            {t('asked')}: {decimal(pointsAsked)} · {t('recovered')}: {decimal(recovered ?? '0')}
          </Text>
        )}
        {drafts.map(({ agency, text }) => (
          <div key={agency}>
            <Text size="sm" c="dimmed">
              {t('draftOf', { agency: nameOf(agency) })}
            </Text>
            <Text className="typed">{text}</Text>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
