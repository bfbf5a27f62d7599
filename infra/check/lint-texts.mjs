// For eslint.spec.ts: lints texts as if each were the file named by the first argument, in one process, since
// loading the types takes most of the time. Reads a JSON list from stdin; writes the broken rules of each text,
// and the rules that are on.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const [filePath] = process.argv.slice(2);
const eslint = new ESLint({ overrideConfigFile: 'infra/check/eslint.config.mjs' });
const broken = [];
for (const source of JSON.parse(await text(process.stdin))) {
  const [{ messages }] = await eslint.lintText(source, { filePath });
  broken.push([...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))].sort());
}
const { rules } = await eslint.calculateConfigForFile(filePath);
const on = Object.keys(rules).filter((name) => rules[name][0] !== 0);
process.stdout.write(JSON.stringify({ broken, on }));
