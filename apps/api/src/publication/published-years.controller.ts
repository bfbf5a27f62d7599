import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetStages } from '#appraisal/accountability';
import { ListCycles, type CycleView, type PublicationView } from '#appraisal/cycle';
import { Policy } from '../auth/policy.decorator.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { CurrentRequest } from '../http/current-request.js';
import { ListQuery, type ReadQuery } from '../http/fields.js';
import { listAnswer, pageOf, readCursor } from '../http/paging.js';
import { at, Reading } from '../http/reading.js';
import { PublishedYearPage, type PublishedYearShown } from './published-years.answer.js';

/** What the province has made public of its own appraisal. */
@ApiTags('cycles')
@Controller('api/v1/units/:unit/published-years')
export class PublishedYearsController {
  constructor(private readonly reading: Reading) {}

  @Get()
  @Policy('read', 'summary')
  @ApiOperation({
    summary:
      'Các năm đã công bố của một đơn vị với tổng điểm năm bước, đúng như lúc công bố, năm mới nhất trước',
    description: 'Không cần đăng nhập. Năm chưa công bố không có ở đây, hồ sơ từng chỉ số cũng không.',
  })
  @ApiAnswer(PublishedYearPage)
  @ApiProblems(400, 401, 503)
  async list(
    @Param('unit') unit: string,
    @Query() { limit, after, ...when }: ListQuery,
    @CurrentRequest() request: ApiRequest,
  ) {
    const { result: cycles, position } = await this.reading.ask(new ListCycles(), when);
    const published = cycles.filter(
      (cycle): cycle is Published => cycle.unit === unit && cycle.published !== null,
    );
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf };
    const { items, next } = pageOf(published, page);
    const years = await Promise.all(items.map((cycle) => this.#yearOf(cycle, when)));
    return listAnswer(request, { result: { items: years.flat(), next }, position });
  }

  /** As of the publication: what was decided after it is not public before the next one. */
  async #yearOf(cycle: Published, when: ReadQuery): Promise<readonly PublishedYearShown[]> {
    const { key, year, framework, published } = cycle;
    const { result } = await this.reading.ask(new GetStages(cycle), at(published.position, when));
    if (!result) return [];
    const { unit: total, pillars, synthetic } = result;
    return [{ cycle: key, year, framework, publication: published, total, pillars, synthetic }];
  }
}

interface Published extends CycleView {
  readonly published: PublicationView;
}

const keyOf = ({ key }: CycleView): string => key;
