import { Accordion, Badge, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgendaItemShown, ProposalShown, SittingAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { AnchorLink } from '../../states/links.js';
import { Ballot } from './ballot.js';
import { ItemActs } from './item-acts.js';

export interface AgendaProps {
  readonly sitting: SittingAnswer;
  readonly items: readonly AgendaItemShown[];
  /** The indicator that stands open from the start. */
  readonly opened?: string | undefined;
}

/** The indicators of a sitting; an opened one tells who stayed out, what was proposed and how it was voted. */
export function Agenda({ sitting, items, opened }: AgendaProps) {
  return (
    <Accordion
      multiple
      keepMounted={false}
      variant="separated"
      order={3}
      defaultValue={opened === undefined ? [] : [opened]}
    >
      {items.map((item) => (
        <Accordion.Item key={item.indicator} value={item.indicator}>
          <Accordion.Control data-row>
            <Heading item={item} />
          </Accordion.Control>
          <Accordion.Panel>
            <Item sitting={sitting} item={item} />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function Heading({ item: { indicator, name, maxPoints, decision } }: { readonly item: AgendaItemShown }) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  return (
    <Group justify="space-between" gap="xs">
      <Text flex="1 1 200px">{`${indicator} ${name}`}</Text>
      <Badge variant="outline" tt="none" color={decision ? 'blue.9' : 'dark'}>
        {decision
          ? t('decided', { points: decimal(decision.points), maxPoints: decimal(maxPoints) })
          : t('undecided')}
      </Badge>
    </Group>
  );
}

function Item({ sitting, item }: { readonly sitting: SittingAnswer; readonly item: AgendaItemShown }) {
  const { t } = useTranslation('sittings');
  const { decision, recusals, proposals } = item;
  const conflicted = decision?.conflicted ?? [];
  return (
    <Stack gap="sm">
      {conflicted.map(({ member, leadName }) => (
        <Text key={member}>{t('conflicted', { member, lead: leadName })}</Text>
      ))}
      {recusals.map(({ member, reason }) => (
        <Text key={member}>{t('recused', { member, reason })}</Text>
      ))}
      {proposals.length === 0 && <Text>{t('noProposal')}</Text>}
      {proposals.map((proposal) => (
        <Proposal key={proposal.proposal} proposal={proposal} maxPoints={item.maxPoints} />
      ))}
      <Decision item={item} />
      <Ballot sitting={sitting} item={item} />
      <ItemActs sitting={sitting} item={item} />
      <AnchorLink to="/lich-su/$dossier" params={{ dossier: `${sitting.cycle}.${item.indicator}` }}>
        {t('history', { indicator: item.indicator })}
      </AnchorLink>
    </Stack>
  );
}

function Proposal({ proposal, maxPoints }: { readonly proposal: ProposalShown; readonly maxPoints: string }) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  const { points, reason, by, outcome, votes, withdrawnBecause } = proposal;
  return (
    <Stack gap={4}>
      <Text>
        {t('proposal', {
          number: proposal.proposal,
          member: by.id,
          points: decimal(points),
          maxPoints: decimal(maxPoints),
          reason,
        })}{' '}
        {`(${t(`outcome.${outcome}`)})`}
      </Text>
      {withdrawnBecause !== null && (
        <Text size="sm">{t('withdrawnBecause', { reason: withdrawnBecause })}</Text>
      )}
      <List size="sm">
        {votes.map(({ member, choice, isVoid }) => (
          <List.Item key={member}>
            {`${member}: ${t(`choice.${choice}`)}`}
            {isVoid && ` (${t('void')})`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function Decision({ item: { decision, maxPoints } }: { readonly item: AgendaItemShown }) {
  const { t } = useTranslation('sittings');
  const { decimal, day } = useFormat();
  if (!decision) return null;
  const { points, votes, legalBasis, eligible } = decision;
  const of = { points: decimal(points), maxPoints: decimal(maxPoints), eligible, ...votes };
  const { number = '', issuedOn, clause } = legalBasis ?? {};
  const basis = [number, issuedOn && day(issuedOn), clause].filter(Boolean).join(', ');
  return (
    <>
      <Text fw={600}>{t('decision', { ...of, abstain: votes.abstain })}</Text>
      {basis !== '' && <Text size="sm">{t('basis', { basis })}</Text>}
    </>
  );
}
