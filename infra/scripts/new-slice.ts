// npm run new:slice -- <name>: a slice that compiles, is tested, and waits for its own words.
// The templates in slice-template/ are the files of a slice; `__name__` and `__Name__` stand for its name.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';

const TEMPLATE = join(import.meta.dirname, 'slice-template');
const SLICES = 'libs/appraisal/src';
// Stream names split at their first dash, so that a slice, the category of its streams, is one plain word.
const NAME = /^[a-z][a-z0-9]*$/;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const named = (text: string, name: string): string =>
  text.replaceAll('__name__', name).replaceAll('__Name__', capital(name));

function templates(): readonly string[] {
  return readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TEMPLATE, join(entry.parentPath, entry.name)));
}

/** Why a slice cannot be called so, or undefined. */
function nameFault(name: string): string | undefined {
  if (!NAME.test(name)) return 'the name of a slice is one word of lower-case letters and digits';
  if (existsSync(join(SLICES, name))) return `${SLICES}/${name} is there already`;
  const taken = templates().map((path) => path.replace(/[.]ts[.]txt$/, ''));
  return taken.includes(name) ? `every slice has a file called ${name}` : undefined;
}

async function generate(name: string): Promise<void> {
  for (const template of templates()) {
    const path = join(SLICES, name, named(template, name).replace(/[.]txt$/, ''));
    const text = named(readFileSync(join(TEMPLATE, template), 'utf8'), name);
    mkdirSync(dirname(path), { recursive: true });
    // Lines grow with the name, so where they break cannot stand in the template.
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
    console.log(path);
  }
}

function nextSteps(name: string): string {
  return `
Now add:
  ${SLICES}/slices.ts
    import { ${name}Slice } from './${name}/index.js';        and ${name}Slice to the list, after what it asks
  apps/api/src/http/refusal-status.ts
    import type { ${name}Refusals } from '#appraisal/${name}';
    | (typeof ${name}Refusals)[number]                        and a status for each of its codes: the compiler names them
  infra/check/dependency-rules-of-slices.mjs
    '${name}' in SLICES, at the same place as in slices.ts    unless it stands there already
Then: npm run format && npm run check`;
}

const [name = ''] = process.argv.slice(2);
const fault = nameFault(name);
if (fault === undefined) {
  await generate(name);
  console.log(nextSteps(name));
} else {
  console.error(`new:slice <name>: ${fault}`);
  process.exitCode = 1;
}
