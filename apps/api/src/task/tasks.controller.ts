import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { GetTask, ListTasks, parseTaskKey, ReportTask, taskKey, type TaskLine } from '#appraisal/task';
import { Policy } from '../auth/policy.decorator.js';
import { TaskDoor } from '../auth/task-door.js';
import { Answer, type Written } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import type { ApiRequest } from '../http/api-request.js';
import { ApiWrites } from '../http/api-writes.js';
import { CommandDesk } from '../http/command-desk.js';
import { CurrentRequest, CurrentTask, type OpenTask } from '../http/current-request.js';
import { ReadQuery } from '../http/fields.js';
import { entityTagOf } from '../http/if-match.js';
import { listAnswer, pageOf, readCursor } from '../http/paging.js';
import { Reading, shown } from '../http/reading.js';
import { unknownTask } from '../http/unknown.js';
import { TaskAnswer, TaskPage } from './tasks.answer.js';
import { ReportTaskDto, TasksQuery } from './tasks.dto.js';

@ApiTags('tasks')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(
    private readonly reading: Reading,
    private readonly desk: CommandDesk,
    private readonly door: TaskDoor,
  ) {}

  @Get()
  @Policy('read', 'task')
  @ApiOperation({ summary: 'Nhiệm vụ của các đề án với báo cáo mới nhất' })
  @ApiAnswer(TaskPage)
  @ApiProblems(400, 401, 503)
  async list(@Query() query: TasksQuery, @CurrentRequest() request: ApiRequest) {
    const { limit, after, lead, state, overdue, ...when } = query;
    const filter = {
      ...(lead !== undefined && { lead }),
      ...(state !== undefined && { state }),
      ...(overdue !== undefined && { overdue: overdue === 'true' }),
    };
    const { result, position } = await this.reading.ask((today) => new ListTasks(today, filter), when);
    const page = { limit, after: after === undefined ? undefined : readCursor(after), keyOf };
    return listAnswer(request, { result: pageOf(result, page), position });
  }

  @Get(':task')
  @Policy('read', 'task')
  @ApiOperation({ summary: 'Một nhiệm vụ với mọi báo cáo và các kỳ còn thiếu' })
  @ApiAnswer(TaskAnswer)
  @ApiProblems(400, 401, 404, 503)
  async one(@Param('task') key: string, @Query() when: ReadQuery) {
    const id = parseTaskKey(key);
    const read = id && (await this.reading.ask((today) => new GetTask(id, today), when));
    if (!read?.result) throw unknownTask(key);
    const { result, position } = read;
    const headers = entityTagOf(result, when);
    return new Answer(
      { ...shown(result, position, result.synthetic), synthetic: result.synthetic },
      { headers },
    );
  }

  @Post(':task/reports')
  @Policy('report', 'task')
  @ApiOperation({
    summary: 'Báo cáo một kỳ của nhiệm vụ; báo cáo lại là sửa, kèm lý do. Mỗi cơ quan một báo cáo cho mỗi kỳ',
  })
  @ApiWrites()
  async report(
    @CurrentTask() task: OpenTask,
    @Body() { period, state, progress, percent, ...grounds }: ReportTaskDto,
    @CurrentRequest() request: ApiRequest,
  ): Promise<Answer<Written>> {
    const agency = await this.door.reporterOf(task, request, period);
    return this.desk.carryOut({
      request,
      grounds,
      seen: 'own',
      location: `/api/v1/tasks/${taskKey(task.id)}`,
      make: (context) =>
        new ReportTask(task.id, { agency, period, state, progress, percent: percent ?? null }, context),
    });
  }
}

const keyOf = ({ id }: TaskLine): string => id;
