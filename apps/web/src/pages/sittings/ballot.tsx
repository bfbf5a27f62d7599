import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/writing.js';
import { sittingVote } from '../../client/sdk.gen.js';
import type { AgendaItemShown, CastVoteDto, SittingAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Failure } from '../../states/failure.js';
import { standingIn, whyNoVote } from './seat.js';
import { useSeat } from './use-seat.js';

const CHOICES = ['for', 'against', 'abstain'] as const;

export interface BallotProps {
  readonly sitting: SittingAnswer;
  readonly item: AgendaItemShown;
}

/** The vote of a member on the proposal that stands, or why they have none; what the page cannot know the API says. */
export function Ballot({ sitting, item }: BallotProps) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  const { member } = useSeat(sitting);
  const vote = useWrite((body: CastVoteDto, headers) =>
    sittingVote({ path: { session: sitting.session }, body, headers: { ...headers }, throwOnError: true }),
  );
  const standing = standingIn(item);
  if (!standing || !member) return null;
  const why = whyNoVote(member, item);
  if (why) return <Text size="sm">{t(`noVote.${why}`)}</Text>;
  const mine = standing.votes.find((cast) => cast.member === member.id && !cast.isVoid)?.choice;
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('vote', { indicator: item.indicator })}>
        <Text>{t('votePoints', { points: decimal(standing.points) })}</Text>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            variant={mine === choice ? 'filled' : 'default'}
            aria-pressed={mine === choice}
            loading={vote.isPending && vote.variables.choice === choice}
            onClick={() => vote.mutate({ indicator: item.indicator, proposal: standing.proposal, choice })}
          >
            {t(`choice.${choice}`)}
          </Button>
        ))}
      </Group>
      {vote.error && <Failure error={vote.error} />}
    </>
  );
}
