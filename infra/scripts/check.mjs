// npm run check: format, lint, types, dependency rules, then the unit tests. The first four use one core each, so
// they run in two rows side by side; what a step says is shown when it fails, and a failure hides no other.
import { spawn } from 'node:child_process';

const ROWS = [
  [['lint', 'npm run -s lint']],
  [
    ['format', 'prettier --cache --log-level warn --check .'],
    ['dependency rules', 'npm run -s deps'],
    ['types', 'npm run -s types'],
  ],
];
// The same on PostgreSQL takes longer than one waits for at each change; `npm test` runs both.
const UNIT_TESTS = [
  'unit tests',
  "npm test -s -- --selectProjects default --testPathPatterns '[.]spec[.]ts$' --silent",
];

/** Gives whether the command succeeded. Requires PATH to hold node_modules/.bin, as npm sets it. */
function step([name, command]) {
  const started = Date.now();
  const said = [];
  return new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text) => said.push(text));
    child.stderr.on('data', (text) => said.push(text));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s`);
      done(code === 0);
    });
  });
}

async function row(steps) {
  const fine = [];
  for (const one of steps) fine.push(await step(one));
  return fine;
}

const fine = (await Promise.all(ROWS.map(row))).flat();
fine.push(await step(UNIT_TESTS));
process.exitCode = fine.every(Boolean) ? 0 : 1;
