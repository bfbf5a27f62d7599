import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import {
  ConveneSession,
  GetSession,
  ListSessions,
  MinutesOf,
  minutesText,
  type SessionSummary,
} from '#appraisal/council';
import { Policy } from '../auth/policy.decorator.js';
import { knownCycle } from '../cycle/cycles.controller.js';
import { Answer, type Written } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import { headerOf, type ApiRequest } from '../http/api-request.js';
import { ApiWrites } from '../http/api-writes.js';
import { CommandDesk } from '../http/command-desk.js';
import { CurrentRequest } from '../http/current-request.js';
import { ReadQuery } from '../http/fields.js';
import { entityTagOf } from '../http/if-match.js';
import { listAnswer, pageOf, readCursor } from '../http/paging.js';
import { Reading, shown } from '../http/reading.js';
import { unknownSession } from '../http/unknown.js';
import { SessionPage, SittingAnswer } from './council.answer.js';
import { ConveneSessionDto, MinutesQuery, SessionsQuery } from './council.dto.js';
import { MinutesAnswer } from './minutes.answer.js';

/** Sittings of the appraisal council. `/api/v1/sessions` is signing in; these are people around a table. */
@ApiTags('council')
@Controller('api/v1/council/sessions')
export class CouncilController {
  constructor(
    private readonly reading: Reading,
    private readonly desk: CommandDesk,
  ) {}

  @Get()
  @Policy('read', 'session')
  @ApiOperation({ summary: 'Các phiên họp Hội đồng thẩm định, phiên mới nhất trước' })
  @ApiAnswer(SessionPage)
  @ApiProblems(400, 401, 404, 503)
  async list(@Query() query: SessionsQuery, @CurrentRequest() request: ApiRequest) {
    const { cycle, limit, after, ...when } = query;
    const wanted = cycle === undefined ? undefined : knownCycle(cycle);
    const { result, position } = await this.reading.ask(new ListSessions(wanted), when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf };
    return listAnswer(request, { result: pageOf(result, page), position });
  }

  @Get(':session')
  @Policy('read', 'session')
  @ApiOperation({ summary: 'Một phiên họp: thành phần, điểm danh, đề nghị, biểu quyết, quyết định' })
  @ApiAnswer(SittingAnswer)
  @ApiProblems(400, 401, 404, 503)
  async one(@Param('session') session: string, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetSession(session), when);
    if (!result) throw unknownSession(session);
    const headers = entityTagOf(result, when);
    return new Answer(shown(result, position, result.synthetic), { headers });
  }

  @Get(':session/minutes')
  @Policy('read', 'session')
  @ApiOperation({ summary: 'Biên bản họp, lập từ các sự kiện; dạng văn bản khi Accept: text/plain' })
  @ApiExtraModels(MinutesAnswer)
  @ApiOkResponse({
    description: 'biên bản',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(MinutesAnswer) } },
      'text/plain': { schema: { type: 'string' } },
    },
  })
  @ApiProblems(400, 401, 404, 503)
  async minutes(
    @Param('session') session: string,
    @Query() { format, ...when }: MinutesQuery,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<MinutesAnswer | string>> {
    const { result, position } = await this.reading.ask(new MinutesOf(session), when);
    if (!result) throw unknownSession(session);
    const wantsText = (format ?? acceptedFormat(headerOf(request, 'accept'))) === 'text';
    if (!wantsText) return new Answer(shown(result, position, result.synthetic), { headers: VARY });
    const headers = { ...VARY, 'Content-Type': 'text/plain; charset=utf-8' };
    return new Answer(`${minutesText(result)}\n`, { headers });
  }

  @Post()
  @Policy('convene', 'session')
  @ApiOperation({ summary: 'Triệu tập phiên họp: thành phần, số tối thiểu, nội dung' })
  @ApiWrites()
  convene(
    @Body() { session, cycle, quorum, ...body }: ConveneSessionDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const { heldOn, place, members, agenda, ...grounds } = body;
    const id = knownCycle(cycle);
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'first',
      location: `/api/v1/council/sessions/${session}`,
      make: (context) =>
        new ConveneSession(
          { session },
          {
            cycle: id,
            heldOn,
            place,
            // Plain copies: an event holds data, not instances of request classes.
            members: members.map(({ id: account, agency, role }) => ({ id: account, agency, role })),
            quorum: { present: quorum },
            agenda: [...agenda],
          },
          context,
        ),
    });
  }
}

const VARY = { Vary: 'Accept' };

/** Text where it is the only thing that is asked for; everybody else gets JSON. */
const acceptedFormat = (accept: string | undefined): 'json' | 'text' =>
  /^\s*text\/plain\s*(;[^,]*)?$/i.test(accept ?? '') ? 'text' : 'json';

const keyOf = ({ session }: SessionSummary): string => session;
