import { ProductionSettingsUnsafe } from '#access';
import { CommandFault } from './command-fault.js';

type SettingsError = abstract new (...parts: never[]) => Error;

/** Why the server did not start, with the next step; what is no matter of settings comes back as it is. */
export function serverFault(error: unknown, configFaulty: SettingsError): unknown {
  if (error instanceof configFaulty || error instanceof ProductionSettingsUnsafe) {
    return new CommandFault('cli.settings-faulty', error.message);
  }
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EADDRINUSE') {
    return new CommandFault(
      'cli.port-in-use',
      'Cổng này đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=3001 npm start.',
    );
  }
  if (error.code === 'EACCES' || error.code === 'EROFS') {
    return new CommandFault(
      'cli.not-permitted',
      `Không đủ quyền (${error.message}). Hãy kiểm tra quyền ghi của DATA_DIR, và dùng PORT từ 1024 trở lên.`,
    );
  }
  return error;
}
