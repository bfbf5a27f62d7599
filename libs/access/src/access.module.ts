import { Module, type DynamicModule } from '@nestjs/common';
import { ACCOUNTS } from './accounts.js';
import { InMemoryAccounts, type SignInSettings } from './in-memory-accounts.js';
import type { AccessSettings } from './production-settings.js';
import { openSampleAccounts } from './sample-accounts.js';
import { Tokens } from './tokens.js';

@Module({})
export class AccessModule {
  /**
   * Accounts (under the token ACCOUNTS) and Tokens for the whole process. Without sample accounts nobody can
   * sign in yet. Call `assertProductionSettings` first.
   */
  static forRoot({ tokenSecret, sampleAccounts, ...signIn }: AccessSettings & SignInSettings): DynamicModule {
    const openAccounts = () =>
      sampleAccounts ? openSampleAccounts(signIn) : InMemoryAccounts.open([], signIn);
    return {
      module: AccessModule,
      global: true,
      providers: [
        { provide: ACCOUNTS, useFactory: openAccounts },
        { provide: Tokens, useFactory: () => new Tokens(tokenSecret, signIn.clock) },
      ],
      exports: [ACCOUNTS, Tokens],
    };
  }
}
