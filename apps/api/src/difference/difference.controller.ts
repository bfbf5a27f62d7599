import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Query as Asks } from '@nestjs/cqrs';
import { DiffDossier, DiffYear, type Span, type YearDifference } from '#appraisal/difference';
import { DossierDoor } from '../auth/dossier-door.js';
import { Policy } from '../auth/policy.decorator.js';
import { knownCycle } from '../cycle/cycles.controller.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentDossier, CurrentRequest, type OpenDossier } from '../http/current-request.js';
import { EdgeProblem } from '../http/problem.js';
import { at, Reading, shown, type Point } from '../http/reading.js';
import { notThereYet, unknownCycle } from '../http/unknown.js';
import { DifferenceAnswer } from './difference.answer.js';
import { DifferenceQuery } from './difference.dto.js';

@ApiTags('difference')
@Controller('api/v1')
export class DifferenceController {
  constructor(
    private readonly reading: Reading,
    private readonly door: DossierDoor,
  ) {}

  @Get('cycles/:cycle/difference')
  @Policy('read', 'accountability')
  @ApiParam({ name: 'cycle', type: String, example: 'khanhhoa.2025.405' })
  @ApiOperation({
    summary:
      'Kỳ đánh giá khác gì giữa hai thời điểm, và do việc nào; cán bộ xem hồ sơ cơ quan mình phụ trách hoặc phối hợp',
  })
  @ApiAnswer(DifferenceAnswer)
  @ApiProblems(400, 401, 404, 422, 503)
  async ofYear(
    @Param('cycle') key: string,
    @Query() asked: DifferenceQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const cycle = knownCycle(key);
    const responsible = await this.door.scopeOf(request);
    const scope = responsible ? { responsible } : {};
    const answer = await this.#between(asked, (span) => new DiffYear(cycle, span, scope));
    if (!answer) throw unknownCycle(key);
    return answer;
  }

  @Get('dossiers/:dossier/difference')
  @Policy('read', 'dossier')
  @ApiParam({ name: 'dossier', type: String, example: 'khanhhoa.2025.405.8.1' })
  @ApiOperation({ summary: 'Một hồ sơ khác gì giữa hai thời điểm, và do việc nào' })
  @ApiAnswer(DifferenceAnswer)
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async ofDossier(@CurrentDossier() { id }: OpenDossier, @Query() asked: DifferenceQuery) {
    const answer = await this.#between(asked, (span) => new DiffDossier(id, span));
    if (!answer) throw notThereYet();
    return answer;
  }

  /** Throws an EdgeProblem for moments that are not there or stand the wrong way round. */
  async #between(
    asked: DifferenceQuery,
    query: (span: Span) => Asks<YearDifference | undefined>,
  ): Promise<DifferenceAnswer | undefined> {
    const [from, to] = await this.#points(asked);
    const when = at(to.position.toString(), asked);
    const { result, position } = await this.reading.ask(
      query({ from: from.position, to: to.position }),
      when,
    );
    if (!result) return undefined;
    const view = { ...result, from: pointShown(from), to: pointShown(to) };
    return { ...shown(view, position, result.synthetic), synthetic: result.synthetic };
  }

  async #points({ minPosition, from, to }: DifferenceQuery): Promise<readonly [Point, Point]> {
    if (minPosition !== undefined) await this.reading.waitFor(minPosition);
    const points = [
      await this.reading.pointAt(from),
      await this.reading.pointAt(to ?? (await this.reading.reached()).toString()),
    ] as const;
    const [first, last] = points;
    if (first.position > last.position)
      throw new EdgeProblem(
        'http.moment-unknown',
        `from (vị trí ${first.position}) phải trước to (vị trí ${last.position}). Hãy đổi chỗ hai thời điểm.`,
      );
    return points;
  }
}

const pointShown = ({ position, knownAt }: Point) => ({ position: position.toString(), knownAt });
