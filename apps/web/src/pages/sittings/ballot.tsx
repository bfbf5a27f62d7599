import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPast, useMoment } from '../../api/moment.js';
import { useWrite } from '../../api/writing.js';
import { sittingVote } from '../../client/sdk.gen.js';
import type { AgendaItemShown, CastVoteDto, SittingAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { useAccount } from '../../session/session.js';
import { Failure } from '../../states/failure.js';

const CHOICES = ['for', 'against', 'abstain'] as const;

export interface BallotProps {
  readonly sitting: SittingAnswer;
  readonly item: AgendaItemShown;
}

/** The vote of whoever is signed in on the proposal that stands; whether they may, the API says. */
export function Ballot({ sitting, item }: BallotProps) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  const account = useAccount()?.id;
  const past = isPast(useMoment());
  const vote = useWrite((body: CastVoteDto, headers) =>
    sittingVote({ path: { session: sitting.session }, body, headers: { ...headers }, throwOnError: true }),
  );
  const standing = item.proposals.find(({ outcome }) => outcome === 'standing');
  const isSeated = sitting.members.some(({ id }) => id === account);
  if (sitting.status !== 'open' || !standing || !isSeated || past) return null;
  const mine = standing.votes.find(({ member, isVoid }) => member === account && !isVoid)?.choice;
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
