import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { ClaimResult, DescribeRanking, PreferClaim, WithdrawClaim, type RankingCommand } from './commands.js';
import { ranking } from './decider.js';
import { rankingStream } from './ranking.js';

@Injectable()
abstract class RankingHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: RankingCommand): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: ranking, stream: rankingStream(target), command, context });
  }
}

@CommandHandler(DescribeRanking)
class DescribeRankingHandler extends RankingHandler {}

@CommandHandler(ClaimResult)
class ClaimResultHandler extends RankingHandler {}

@CommandHandler(PreferClaim)
class PreferClaimHandler extends RankingHandler {}

@CommandHandler(WithdrawClaim)
class WithdrawClaimHandler extends RankingHandler {}

export const rankingHandlers = [
  DescribeRankingHandler,
  ClaimResultHandler,
  PreferClaimHandler,
  WithdrawClaimHandler,
];
