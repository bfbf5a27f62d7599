import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProjectionRunner } from '#projections';
import { Policy } from '../auth/policy.decorator.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import { Reading, shown } from '../http/reading.js';
import { EventLoopWatch } from './event-loop-watch.js';
import { Processes } from './processes.js';
import { rebuildShown } from './rebuilds.answer.js';
import { StatusAnswer } from './status.answer.js';

const PARKED_SHOWN = 100;

@ApiTags('operations')
@Controller('api/v1/status')
export class StatusController {
  constructor(
    private readonly runner: ProjectionRunner,
    private readonly reading: Reading,
    private readonly processes: Processes,
    private readonly eventLoop: EventLoopWatch,
  ) {}

  @Get()
  @Policy('read-status', 'ledger')
  @ApiOperation({
    summary: 'Sổ cái tới đâu, từng bảng số liệu và việc cuối năm tới đâu, việc nào bị gác lại',
  })
  @ApiAnswer(StatusAnswer)
  @ApiProblems(401, 503)
  async status() {
    const { state, reason, head, projections, rebuild } = await this.runner.status();
    const parked = await this.runner.parked();
    const { position: done, trouble } = this.processes.yearEnd;
    const view = {
      state,
      ...(reason !== undefined && { reason }),
      head: head.toString(),
      projections: projections.map((each) => ({
        ...each,
        position: each.position.toString(),
        lag: each.lag.toString(),
      })),
      ...(rebuild && { rebuild: rebuildShown(rebuild) }),
      parked: parked.slice(0, PARKED_SHOWN).map((each) => ({ ...each, position: each.position.toString() })),
      eventLoop: this.eventLoop.delay,
      yearEnd: {
        position: done.toString(),
        trouble: trouble ? { ...trouble, position: trouble.position.toString() } : null,
      },
    };
    return shown(view, (await this.reading.reached()).toString());
  }
}
