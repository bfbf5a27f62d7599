import 'reflect-metadata';
import { loadSettingsFile } from './load-settings-file.js';
import { endQuietlyWithoutReader } from './output.js';
import { run } from './run.js';

endQuietlyWithoutReader();
loadSettingsFile();
process.exitCode = await run(process.argv.slice(2));
