/** Success, a refusal or fault, and a command line that makes no sense. */
export const EXIT = { ok: 0, fault: 1, usage: 2, interrupted: 130 } as const;

/** A command cannot do what it was asked for. The message is a Vietnamese sentence that names the next step. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
  constructor(
    /** Stable, for programs: `cli.server-running`. */
    readonly code: `cli.${string}`,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export const noLedgerYet = (folder: string): CommandFault =>
  new CommandFault(
    'cli.no-ledger',
    `Chưa có sổ dữ liệu ở ${folder}. Hãy chạy \`npm start\`, hoặc \`npm run -s dti -- import\` để chỉ nhập dữ liệu tham chiếu; ` +
      'nếu sổ ở chỗ khác, đặt biến DATA_DIR.',
  );

export const noReadModels = (folder: string): CommandFault =>
  new CommandFault(
    'cli.no-read-models',
    `Ở ${folder} chưa có số liệu đọc (read model). Hãy dựng lại từ sổ bằng \`npm run -s dti -- rebuild\`, hoặc khởi động máy chủ.`,
  );

export const serverRunning = (path: string): CommandFault =>
  new CommandFault(
    'cli.server-running',
    `Máy chủ đang chạy và giữ sổ ở ${path}, nên lệnh này không ghi được. Hãy dừng máy chủ (Ctrl-C ở cửa sổ \`npm start\`) rồi chạy lại.`,
  );
