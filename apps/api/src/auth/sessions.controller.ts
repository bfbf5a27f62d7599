import { Body, Controller, Header, Inject, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { ACCOUNTS, Tokens, type Accounts } from '#access';
import { ApiProblems } from '../http/api-problems.js';
import { Public } from './policy.decorator.js';
import { SessionView, SignInDto } from './sessions.dto.js';

@ApiTags('sessions')
@Controller('api/v1/sessions')
@UseGuards(ThrottlerGuard)
export class SessionsController {
  constructor(
    @Inject(ACCOUNTS) private readonly accounts: Accounts,
    private readonly tokens: Tokens,
  ) {}

  @Post()
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Đăng nhập, lấy mã truy cập' })
  @ApiCreatedResponse({ type: SessionView })
  @ApiProblems(400, 401, 413, 415, 429)
  async signIn(@Body() { username, password }: SignInDto): Promise<SessionView> {
    const account = await this.accounts.authenticate(username, password);
    const { token, expiresAt } = await this.tokens.issue(account);
    return { token, expiresAt: expiresAt.toISOString(), account };
  }
}
