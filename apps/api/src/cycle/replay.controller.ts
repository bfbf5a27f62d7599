import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { GetCycle } from '#appraisal/cycle';
import { ListDossiers } from '#appraisal/dossier';
import { ReplayYear } from '#appraisal/year-end';
import { Policy } from '../auth/policy.decorator.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import { NowQuery } from '../http/fields.js';
import { Reading, shown } from '../http/reading.js';
import { unknownCycle } from '../http/unknown.js';
import { knownCycle } from './cycles.controller.js';
import { isPlayed } from './played.js';
import { ReplayAnswer } from './replay.answer.js';

@ApiTags('cycles')
@ApiParam({ name: 'cycle', type: String, example: 'khanhhoa.2025.405' })
@Controller('api/v1/cycles/:cycle/replay')
export class ReplayController {
  constructor(private readonly reading: Reading) {}

  @Get()
  @Policy('replay', 'cycle')
  @ApiOperation({
    summary: 'Diễn lại cả kỳ từ sự kiện đầu tiên, so với kết quả đã công bố và với số liệu đọc',
    description:
      'Chấm lại mọi lần ghi điểm, và nêu tên từng hồ sơ khác: ở bước nào, từ bao nhiêu thành bao nhiêu.',
  })
  @ApiAnswer(ReplayAnswer)
  @ApiProblems(400, 401, 403, 404, 503)
  async replay(@Param('cycle') key: string, @Query() when: NowQuery) {
    const id = knownCycle(key);
    const opened = (await this.reading.ask(new GetCycle(id), when)).result;
    if (!opened) throw unknownCycle(key);
    // The position is older than the rows, never younger: every row holds at least what it promises.
    const { result: dossiers, position } = await this.reading.ask(new ListDossiers(id));
    const { result } = await this.reading.ask(new ReplayYear(id, { position: BigInt(position), dossiers }));
    const synthetic = opened.synthetic || dossiers.some(isPlayed);
    return shown({ ...result, synthetic }, position, synthetic);
  }
}
