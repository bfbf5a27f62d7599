import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AskBranch } from '#appraisal/branch';
import { Policy } from '../auth/policy.decorator.js';
import { knownCycle } from '../cycle/cycles.controller.js';
import { ApiAnswer } from '../http/api-answer.js';
import { ApiProblems } from '../http/api-problems.js';
import { shown } from '../http/reading.js';
import { BranchView } from './branch.answer.js';
import { BranchDto } from './branch.dto.js';

@ApiTags('branches')
@Controller('api/v1/cycles/:cycle/branches')
export class BranchController {
  constructor(private readonly queries: QueryBus) {}

  /** A question that is too long for an address: nothing is stored, so there is no key and nothing to match. */
  @Post()
  @HttpCode(200)
  @Policy('ask', 'branch')
  @ApiOperation({ summary: 'Năm đó sẽ ra sao, nếu …: tính trong bộ nhớ, không ghi gì vào sổ' })
  @ApiAnswer(BranchView)
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422)
  async ask(@Param('cycle') key: string, @Body() file: BranchDto) {
    const answer = await this.queries.execute(new AskBranch({ ...file, cycle: knownCycle(key) }));
    return {
      ...shown(answer, answer.checkpoint.after.position, answer.synthetic),
      synthetic: answer.synthetic,
    };
  }
}
