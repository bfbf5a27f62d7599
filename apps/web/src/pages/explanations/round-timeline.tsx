import { Text, Timeline, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TimelineShown } from '../../client/types.gen.js';
import { agenciesInWords } from '../../dossier/agencies-in-words.js';
import { useAgencyNames } from '../../dossier/use-names.js';
import { useFormat } from '../../format/use-format.js';

/** What belongs to explaining: the question, drafts, letters, answers, and the scores that they moved. */
const SHOWN: readonly TimelineShown['type'][] = [
  'ExplanationAsked',
  'ExplanationDrafted',
  'ExplanationSent',
  'ExplanationAnswered',
  'ExplanationLapsed',
  'LossesRestated',
];

/** The steps of all rounds, newest first, each with who, when and where in the ledger. */
export function RoundTimeline({ steps }: { readonly steps: readonly TimelineShown[] }) {
  const { t } = useTranslation('explanations');
  const { day, decimal, instant } = useFormat();
  const nameOf = useAgencyNames();
  const shown = steps.filter(({ type }) => SHOWN.includes(type)).toReversed();
  if (shown.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('timeline')}
      </Title>
      <Timeline bulletSize={16} lineWidth={2} active={shown.length}>
        {shown.map(({ position, sentence, actor, effectiveOn, recordedAt, reason }) => (
          <Timeline.Item key={position}>
            <Text>{agenciesInWords(sentence, nameOf)}</Text>
            {reason !== null && <Text size="sm">{reason}</Text>}
            <Text size="sm" c="dimmed">
              {actor.id}, {effectiveOn === null ? instant(recordedAt) : day(effectiveOn)} ·{' '}
              {t('position', { position: decimal(position) })}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </section>
  );
}
