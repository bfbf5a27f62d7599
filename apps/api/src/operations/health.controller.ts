import { Controller, Get, HttpStatus, ServiceUnavailableException } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { HealthCheckService, type HealthCheckResult } from '@nestjs/terminus';
import { Public } from '../auth/policy.decorator.js';
import { Answer } from '../http/answer.js';
import { ApiAnswer } from '../http/api-answer.js';
import { LiveAnswer, ReadyAnswer } from './health.answer.js';
import { Readiness } from './readiness.js';

/** For the machine that watches this one: a short list of checks, 503 when one fails. */
@ApiTags('operations')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'Tiến trình còn sống' })
  @ApiAnswer(LiveAnswer)
  live(): LiveAnswer {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ summary: 'Sẵn sàng nhận yêu cầu: ghi được, số liệu theo kịp, không đang dừng' })
  @ApiAnswer(ReadyAnswer)
  @ApiResponse({ status: 503, description: 'chưa sẵn sàng', type: ReadyAnswer })
  async ready(): Promise<Answer<HealthCheckResult>> {
    const { readiness } = this;
    const checks = [() => readiness.serving(), () => readiness.store(), () => readiness.projections()];
    const result = await this.health.check(checks).catch(failedChecks);
    const status = result.status === 'ok' ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
    return new Answer(result, { status, headers: { 'Cache-Control': 'no-store' } });
  }
}

/** Terminus throws its findings; a monitor reads them as they are, not as a problem. */
function failedChecks(error: unknown): HealthCheckResult {
  if (error instanceof ServiceUnavailableException) return error.getResponse() as HealthCheckResult;
  throw error;
}
