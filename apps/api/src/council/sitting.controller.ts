import { Body, Controller, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import {
  CastVote,
  CloseSession,
  DecideIndicator,
  MarkPresent,
  parseSessionId,
  ProposeDecision,
  Recuse,
  WithdrawProposal,
  type SessionId,
} from '#appraisal/council';
import type { Command, CommandContext } from '#kernel';
import type { Answer, Written } from '../http/answer.js';
import type { ApiRequest } from '../http/api-request.js';
import { CommandDesk, type Wish } from '../http/command-desk.js';
import { CurrentRequest } from '../http/current-request.js';
import type { Grounds } from '../http/grounds.js';
import { unknownSession } from '../http/unknown.js';
import {
  CastVoteDto,
  CloseSessionDto,
  MarkPresentDto,
  OnIndicatorDto,
  ProposeDecisionDto,
  RecuseDto,
} from './council.dto.js';
import { PresidingAct, SessionAct } from './session-command.decorator.js';

interface Act {
  readonly request: ApiRequest;
  readonly seen: Wish['seen'];
  readonly grounds?: Grounds;
  readonly make: (id: SessionId, context: CommandContext) => Command<unknown, unknown>;
}

/** What happens in a sitting. Members act for themselves: a vote and a recusal are the caller's own. */
@ApiTags('council')
@ApiParam({ name: 'session', type: String, example: '2026-02-10-hd1' })
@Controller('api/v1/council/sessions/:session')
export class SittingController {
  constructor(private readonly desk: CommandDesk) {}

  @SessionAct({ path: 'attendance', action: 'attend', summary: 'Điểm danh một thành viên' })
  markPresent(
    @Param('session') session: string,
    @Body() { member, ...grounds }: MarkPresentDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) => new MarkPresent(id, { member }, context);
    return this.#act(session, { request, grounds, seen: 'named', make });
  }

  @SessionAct({ path: 'recusals', action: 'recuse', summary: 'Tự rút khỏi việc xét một chỉ số' })
  recuse(
    @Param('session') session: string,
    @Body() { indicator, reason }: RecuseDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) =>
      new Recuse(id, { member: context.actor.id, indicator, reason }, context);
    return this.#act(session, { request, grounds: { reason }, seen: 'named', make });
  }

  @PresidingAct({ path: 'proposals', action: 'propose', summary: 'Nêu đề nghị điểm (kèm lý do)' })
  propose(
    @Param('session') session: string,
    @Body() { indicator, points, cause = null, ...grounds }: ProposeDecisionDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) => new ProposeDecision(id, { indicator, points, cause }, context);
    return this.#act(session, { request, grounds, seen: 'if-match', make });
  }

  @PresidingAct({ path: 'proposal-withdrawals', action: 'propose', summary: 'Rút đề nghị (kèm lý do)' })
  withdraw(
    @Param('session') session: string,
    @Body() { indicator, ...grounds }: OnIndicatorDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) => new WithdrawProposal(id, { indicator }, context);
    return this.#act(session, { request, grounds, seen: 'if-match', make });
  }

  @SessionAct({ path: 'votes', action: 'vote', summary: 'Biểu quyết cho chính mình' })
  vote(
    @Param('session') session: string,
    @Body() { indicator, proposal, choice }: CastVoteDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) =>
      new CastVote(id, { member: context.actor.id, indicator, proposal, choice }, context);
    return this.#act(session, { request, seen: 'named', make });
  }

  @PresidingAct({
    path: 'decisions',
    action: 'decide',
    summary: 'Kết luận một chỉ số theo kết quả biểu quyết',
  })
  decide(
    @Param('session') session: string,
    @Body() { indicator, ...grounds }: OnIndicatorDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) => new DecideIndicator(id, { indicator }, context);
    return this.#act(session, { request, grounds, seen: 'if-match', make });
  }

  @PresidingAct({ path: 'closing', action: 'close', summary: 'Kết thúc phiên họp' })
  close(
    @Param('session') session: string,
    @Body() grounds: CloseSessionDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const make: Act['make'] = (id, context) => new CloseSession(id, {}, context);
    return this.#act(session, { request, grounds, seen: 'if-match', make });
  }

  #act(session: string, { make, ...act }: Act): Promise<Answer<Written>> {
    const id = parseSessionId(session);
    if (!id) throw unknownSession(session);
    return this.desk.carryOut({
      ...act,
      location: `/api/v1/council/sessions/${id.session}`,
      make: (context) => make(id, context),
    });
  }
}
