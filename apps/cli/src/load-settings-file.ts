import { existsSync } from 'node:fs';

const SETTINGS_FILE = '.env';

/** Reads `.env` of the working folder, when there is one; what the environment says already stays in force. */
export function loadSettingsFile(): void {
  if (existsSync(SETTINGS_FILE)) process.loadEnvFile(SETTINGS_FILE);
}
