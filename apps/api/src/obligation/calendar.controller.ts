import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CalendarOf } from '#appraisal/obligation';
import { Policy } from '../auth/policy.decorator.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import { Reading, shown } from '../http/reading.js';
import { unknownUnit } from '../http/unknown.js';
import { CalendarAnswer } from './calendar.answer.js';
import { CalendarQuery } from './calendar.dto.js';

@ApiTags('calendar')
@Controller('api/v1/calendar')
export class CalendarController {
  constructor(private readonly reading: Reading) {}

  @Get()
  @Policy('read', 'obligation')
  @ApiOperation({ summary: 'Lịch báo cáo của một đơn vị cho một năm, theo ngày, kèm nguồn' })
  @ApiAnswer(CalendarAnswer)
  @ApiProblems(400, 401, 404, 503)
  async year(@Query() { year, unit, ...when }: CalendarQuery) {
    const { result, position } = await this.reading.ask(
      (today) => new CalendarOf(unit, year ?? yearOf(today), today),
      when,
    );
    if (!result) throw unknownUnit(unit);
    return { ...shown(result, position, result.synthetic), synthetic: result.synthetic };
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
