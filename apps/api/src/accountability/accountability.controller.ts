import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '#access';
import {
  GetAccountability,
  GetLossesByYear,
  GetStages,
  GetWorkList,
  type WorkItem,
  type Worker,
  type YearOfLosses,
} from '#appraisal/accountability';
import { DossierDoor } from '../auth/dossier-door.js';
import { Policy } from '../auth/policy.decorator.js';
import { knownCycle } from '../cycle/cycles.controller.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentRequest } from '../http/current-request.js';
import { ListQuery, ReadQuery } from '../http/fields.js';
import { listAnswer, pageOf, readCursor } from '../http/paging.js';
import { Reading, shown } from '../http/reading.js';
import { unknownCycle } from '../http/unknown.js';
import { AccountabilityAnswer, LossesByYearPage, WorkPage } from './accountability.answer.js';
import { LossesQuery, WorkQuery } from './accountability.dto.js';
import { StagesAnswer } from './stages.answer.js';

@ApiTags('accountability')
@Controller('api/v1')
export class AccountabilityController {
  constructor(
    private readonly reading: Reading,
    private readonly door: DossierDoor,
  ) {}

  @Get('cycles/:cycle/stages')
  @Policy('read', 'accountability')
  @ApiOperation({ summary: 'Năm bước chấm cạnh nhau: cả đơn vị, từng chỉ số chính, từng chỉ số' })
  @ApiAnswer(StagesAnswer)
  @ApiProblems(400, 401, 404, 503)
  async stages(@Param('cycle') key: string, @Query() when: ReadQuery) {
    const { result, position } = await this.reading.ask(new GetStages(knownCycle(key)), when);
    if (!result) throw unknownCycle(key);
    return { ...shown(result, position, result.synthetic), synthetic: result.synthetic };
  }

  @Get('cycles/:cycle/losses')
  @Policy('read', 'accountability')
  @ApiOperation({
    summary:
      'Điểm mất ở đâu, vì sao, thuộc ai: theo cơ quan, chỉ số chính, nguyên nhân; cán bộ xem phần của cơ quan mình',
  })
  @ApiAnswer(AccountabilityAnswer)
  @ApiProblems(400, 401, 404, 503)
  async losses(
    @Param('cycle') key: string,
    @Query() { stage, agency, pillar, cause, ...when }: LossesQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const agencies = await this.#codesFor(request, agency);
    const scope = {
      filter: { ...(agencies && { agencies }), ...(pillar && { pillar }), ...(cause && { cause }) },
    };
    const { result, position } = await this.reading.ask(
      new GetAccountability(knownCycle(key), stage, scope),
      when,
    );
    if (!result) throw unknownCycle(key);
    return { ...shown(result, position, result.synthetic), synthetic: result.synthetic };
  }

  @Get('units/:unit/losses-by-year')
  @Policy('read', 'accountability')
  @ApiOperation({ summary: 'Điểm mất của một đơn vị qua các năm, theo nguyên nhân' })
  @ApiAnswer(LossesByYearPage)
  @ApiProblems(400, 401, 503)
  async byYear(
    @Param('unit') unit: string,
    @Query() { limit, after, ...when }: ListQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const agencies = await this.#codesFor(request, undefined);
    const query = new GetLossesByYear(unit, agencies ? { agencies } : {});
    const { result, position } = await this.reading.ask(query, when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf: cycleOf };
    return listAnswer(request, { result: pageOf(result, page), position }, ({ synthetic }) => synthetic);
  }

  @Get('work')
  @Policy('read', 'accountability')
  @ApiOperation({ summary: 'Việc phải làm, hạn nào trước đứng trước, với số điểm phụ thuộc vào nó' })
  @ApiAnswer(WorkPage)
  @ApiProblems(400, 401, 503)
  async work(@Query() { limit, after, agency, ...when }: WorkQuery, @CurrentRequest() request: ApiRequest) {
    const worker = await this.#workerOf(request, agency);
    const { result, position } = await this.reading.ask((today) => new GetWorkList(worker, today), when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf: workOf };
    return listAnswer(request, { result: pageOf(result, page), position });
  }

  /** An officer's own agency and its groups, whatever was asked; others see all, or the agency they name. */
  async #codesFor(request: ApiRequest, agency: string | undefined): Promise<readonly string[] | undefined> {
    const own = await this.door.scopeOf(request);
    return own ?? (agency === undefined ? undefined : this.door.ownCodes(agency));
  }

  async #workerOf(request: ApiRequest, agency: string | undefined): Promise<Worker> {
    const codes = await this.#codesFor(request, agency);
    return { ...(codes && { codes }), ...dutiesOf(request.account) };
  }
}

/** What an account does for everybody, not for an agency. */
function dutiesOf(account: SignedIn | undefined): Worker {
  if (account?.role === 'reviewer') return { reviewer: account.id };
  return account?.role === 'admin' ? { ministry: true } : {};
}

const cycleOf = ({ cycle }: YearOfLosses): string => cycle;
const workOf = ({ kind, dossier, period }: WorkItem): string => `${kind}/${dossier}/${period ?? ''}`;
