import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ClaimResult,
  GetRanking,
  parseRankingId,
  PreferClaim,
  WithdrawClaim,
  type RankingId,
} from '#appraisal/ranking';
import type { Command, CommandContext } from '#kernel';
import { Policy } from '../auth/policy.decorator.js';
import { Answer, type Written } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { ApiWrites } from '../http/api-writes.js';
import { CommandDesk } from '../http/command-desk.js';
import { CurrentRequest } from '../http/current-request.js';
import { ReadQuery } from '../http/fields.js';
import type { Grounds } from '../http/grounds.js';
import { entityTagOf } from '../http/if-match.js';
import { Reading, shown } from '../http/reading.js';
import { unknownRanking } from '../http/unknown.js';
import { RankingAnswer } from './rankings.answer.js';
import { ChosenClaimDto, ClaimResultDto } from './rankings.dto.js';

const SeenRanking = (): MethodDecorator =>
  ApiHeader({ name: 'If-Match', required: true, description: 'ETag của xếp hạng năm đó' });

@ApiTags('rankings')
@Controller('api/v1/rankings/:family/:year')
export class RankingsController {
  constructor(
    private readonly reading: Reading,
    private readonly desk: CommandDesk,
  ) {}

  @Get()
  @Policy('read', 'ranking')
  @ApiOperation({ summary: 'Mọi kết quả đã công bố của một năm, kèm giá trị tính lại' })
  @ApiAnswer(RankingAnswer)
  @ApiProblems(400, 401, 404, 503)
  async one(@Param() { family, year }: Address, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetRanking(knownRanking({ family, year })), when);
    if (!result) throw unknownRanking(`${family}.${year}`);
    const headers = entityTagOf(result, when);
    return new Answer(
      { ...shown(result, position, result.synthetic), synthetic: result.synthetic },
      { headers },
    );
  }

  @Post('claims')
  @Policy('manage', 'ranking')
  @SeenRanking()
  @ApiOperation({ summary: 'Ghi một kết quả đã công bố, kèm nguồn' })
  @ApiWrites()
  claim(
    @Param() address: Address,
    @Body() { reason, legalBasis, ...body }: ClaimResultDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const grounds = { ...(reason !== undefined && { reason }), ...(legalBasis && { legalBasis }) };
    return this.#write(address, { request, grounds }, (id, context) => {
      return new ClaimResult(id, claimOf(body), context);
    });
  }

  @Post('preferences')
  @Policy('manage', 'ranking')
  @SeenRanking()
  @ApiOperation({ summary: 'Chọn kết quả đang dùng khi các nguồn trái nhau (kèm lý do)' })
  @ApiWrites()
  prefer(
    @Param() address: Address,
    @Body() { claim, ...grounds }: ChosenClaimDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.#write(
      address,
      { request, grounds },
      (id, context) => new PreferClaim(id, { claim }, context),
    );
  }

  @Post('withdrawals')
  @Policy('manage', 'ranking')
  @SeenRanking()
  @ApiOperation({ summary: 'Rút một kết quả đã ghi (kèm lý do); kết quả vẫn đọc được' })
  @ApiWrites()
  withdraw(
    @Param() address: Address,
    @Body() { claim, ...grounds }: ChosenClaimDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    return this.#write(
      address,
      { request, grounds },
      (id, context) => new WithdrawClaim(id, { claim }, context),
    );
  }

  #write(
    address: Address,
    asked: { readonly request: ApiRequest; readonly grounds: Grounds },
    make: (id: RankingId, context: CommandContext) => Command<unknown, unknown>,
  ): Promise<Answer<Written>> {
    const id = knownRanking(address);
    return this.desk.carryOut({
      ...asked,
      seen: 'if-match',
      location: `/api/v1/rankings/${id.family}/${id.year}`,
      make: (context) => make(id, context),
    });
  }
}

interface Address {
  readonly family: string;
  readonly year: string;
}

/** Throws the 404 problem for an address that can be no year of a family. */
function knownRanking({ family, year }: Address): RankingId {
  const id = parseRankingId(family, year);
  if (!id) throw unknownRanking(`${family}.${year}`);
  return id;
}

/** What was left out is null in an event; plain copies, since an event holds data and no request classes. */
function claimOf(body: Omit<ClaimResultDto, 'reason' | 'legalBasis'>): ClaimResult['data'] {
  const { pillars = [], source, rank = null, of = null, value = null, ...claim } = body;
  return {
    ...claim,
    rank,
    of,
    value,
    pillars: pillars.map((each) => ({
      pillar: each.pillar,
      value: each.value ?? null,
      rank: each.rank ?? null,
    })),
    source: {
      document: source.document,
      title: source.title,
      publishedOn: source.publishedOn ?? null,
      kind: source.kind,
    },
  };
}
