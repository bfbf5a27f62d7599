import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { CycleFacts, CycleLocked } from '#appraisal/cycle';
import { FrameworkFacts, ResponsibilityFacts, type Indicator } from '#appraisal/framework';
import { RegistryFacts } from '#appraisal/registry';
import {
  CastVote,
  CloseSession,
  ConveneSession,
  DecideIndicator,
  MarkPresent,
  ProposeDecision,
  Recuse,
  WithdrawProposal,
} from './commands.js';
import { session, type SessionDecision } from './decider.js';
import { sessionStream, type Conflict, type SeatedMember } from './session.js';
import type { ConflictFacts, ConveningFacts } from './state.js';

/** Gathers what upstream says now. */
@Injectable()
export class CouncilDesk {
  constructor(
    private readonly decisions: Decisions,
    private readonly registry: RegistryFacts,
    private readonly frameworks: FrameworkFacts,
    private readonly cycles: CycleFacts,
    private readonly responsibilities: ResponsibilityFacts,
  ) {}

  /** Throws FrameworkUnknown, IndicatorUnknown, CycleUnknown. */
  async conveningFacts({ data }: ConveneSession): Promise<ConveningFacts> {
    const { cycle, members } = data;
    await this.cycles.get(cycle);
    const indicators = await Promise.all(
      data.agenda.map((code) => this.frameworks.indicator(cycle.framework, code)),
    );
    const agencies = [...new Set(members.map(({ agency }) => agency))];
    const names = await Promise.all(agencies.map(async (code) => [code, await this.#nameOf(code)] as const));
    const unit = await this.registry.find({ sort: 'unit', code: cycle.unit });
    return {
      unitName: unit?.name ?? null,
      agenda: indicators.map(({ code, name, maxPoints, lead, coLeads }) => ({
        indicator: code,
        name,
        maxPoints,
        leads: [lead, ...coLeads],
      })),
      agencyNames: Object.fromEntries(
        names.flatMap(([code, name]) => (name === undefined ? [] : [[code, name]])),
      ),
    };
  }

  /** Nobody is in conflict where there is no such session or agenda item: the decider then refuses by itself. */
  async conflictFacts(command: ProposeDecision | CastVote | DecideIndicator): Promise<ConflictFacts> {
    const { target, data, context } = command;
    const { state } = await this.decisions.load(session, sessionStream(target));
    if (state.status === 'absent' || !state.items.has(data.indicator))
      return { conflicts: [], actorLead: null };
    // A closed year takes no decision: its dossiers could not follow.
    if ((await this.cycles.get(state.convened)).lock === 'final') throw new CycleLocked();
    const indicator = await this.frameworks.indicator(state.convened.framework, data.indicator);
    const found = await Promise.all(
      state.convened.members.map((member) => this.#conflictOf(member, indicator)),
    );
    const { agency } = context.actor;
    const actorLead =
      agency === undefined ? undefined : await this.responsibilities.leadsThrough(agency, indicator);
    return { conflicts: found.filter((conflict) => conflict !== undefined), actorLead: actorLead ?? null };
  }

  decide(command: SessionDecision): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: session, stream: sessionStream(target), command, context });
  }

  async #conflictOf({ id, agency }: SeatedMember, indicator: Indicator): Promise<Conflict | undefined> {
    const lead = await this.responsibilities.leadsThrough(agency, indicator);
    if (lead === undefined) return undefined;
    return { member: id, agency, lead, leadName: (await this.#nameOf(lead)) ?? lead };
  }

  async #nameOf(agency: string): Promise<string | undefined> {
    return (await this.registry.find({ sort: 'agency', code: agency }))?.name;
  }
}

@CommandHandler(ConveneSession)
class ConveneSessionHandler {
  constructor(private readonly desk: CouncilDesk) {}

  async execute(command: ConveneSession): Promise<Outcome> {
    return this.desk.decide({ ...command, facts: await this.desk.conveningFacts(command) });
  }
}

@Injectable()
abstract class AppraisingHandler {
  constructor(private readonly desk: CouncilDesk) {}

  async execute(command: ProposeDecision | CastVote | DecideIndicator): Promise<Outcome> {
    return this.desk.decide({ ...command, facts: await this.desk.conflictFacts(command) });
  }
}

@CommandHandler(ProposeDecision)
class ProposeDecisionHandler extends AppraisingHandler {}

@CommandHandler(CastVote)
class CastVoteHandler extends AppraisingHandler {}

@CommandHandler(DecideIndicator)
class DecideIndicatorHandler extends AppraisingHandler {}

@Injectable()
abstract class SittingHandler {
  constructor(private readonly desk: CouncilDesk) {}

  execute(command: MarkPresent | Recuse | WithdrawProposal | CloseSession): Promise<Outcome> {
    return this.desk.decide(command);
  }
}

@CommandHandler(MarkPresent)
class MarkPresentHandler extends SittingHandler {}

@CommandHandler(Recuse)
class RecuseHandler extends SittingHandler {}

@CommandHandler(WithdrawProposal)
class WithdrawProposalHandler extends SittingHandler {}

@CommandHandler(CloseSession)
class CloseSessionHandler extends SittingHandler {}

export const councilHandlers = [
  ConveneSessionHandler,
  ProposeDecisionHandler,
  CastVoteHandler,
  DecideIndicatorHandler,
  MarkPresentHandler,
  RecuseHandler,
  WithdrawProposalHandler,
  CloseSessionHandler,
];
