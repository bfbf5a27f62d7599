import './small-heap.js';

// Only now: what is loaded after it stands on a heap that is already kept small.
await import('reflect-metadata');
const { endQuietlyWithoutReader } = await import('./output.js');
const { loadSettingsFile } = await import('./load-settings-file.js');
const { run } = await import('./run.js');

endQuietlyWithoutReader();
loadSettingsFile();
process.exitCode = await run(process.argv.slice(2));
