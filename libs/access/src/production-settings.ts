import { TOKEN_SECRET_BYTES_MIN } from './tokens.js';

/** For development only: it is public, so whoever has it can sign in as anybody. */
export const DEFAULT_TOKEN_SECRET = 'dti-ledger-development-secret-not-for-production';

export interface AccessSettings {
  /** Signs the access tokens; at least 32 bytes. Changing it ends every session. */
  readonly tokenSecret: string;
  /** Offers the sample accounts, whose password is public. */
  readonly sampleAccounts: boolean;
}

/** The server must not start like this. */
export class ProductionSettingsUnsafe extends Error {
  override readonly name = 'ProductionSettingsUnsafe';
  constructor(readonly problems: readonly string[]) {
    super(
      ['Không khởi động: cấu hình chưa an toàn để vận hành. / Not started: settings unsafe for production.']
        .concat(problems.map((problem) => `- ${problem}`))
        .join('\n'),
    );
  }
}

/** Names every problem at once. Throws ProductionSettingsUnsafe; says nothing outside production. */
export function assertProductionSettings(settings: AccessSettings & { readonly production: boolean }): void {
  if (!settings.production) return;
  const problems = [...secretProblems(settings.tokenSecret), ...accountProblems(settings.sampleAccounts)];
  if (problems.length > 0) throw new ProductionSettingsUnsafe(problems);
}

function secretProblems(secret: string): readonly string[] {
  if (secret.includes(DEFAULT_TOKEN_SECRET)) {
    return [
      'Khóa ký phiên đăng nhập vẫn là khóa mặc định đã công khai. Hãy đặt một khóa ngẫu nhiên riêng. / ' +
        'The token secret is the public default. Set a random one of your own.',
    ];
  }
  if (Buffer.byteLength(secret.trim()) >= TOKEN_SECRET_BYTES_MIN) return [];
  return [
    `Khóa ký phiên đăng nhập ngắn hơn ${TOKEN_SECRET_BYTES_MIN} byte. Hãy đặt khóa ngẫu nhiên dài hơn. / ` +
      `The token secret has fewer than ${TOKEN_SECRET_BYTES_MIN} bytes. Set a longer random one.`,
  ];
}

const accountProblems = (sampleAccounts: boolean): readonly string[] =>
  sampleAccounts
    ? [
        'Tài khoản mẫu đang bật, mật khẩu của chúng ai cũng biết. Hãy tắt tài khoản mẫu. / ' +
          'Sample accounts are on and their password is public. Turn them off.',
      ]
    : [];
