import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

const many = (count: number, line: string): string => `${line}\n`.repeat(count);
const deep = (levels: number): string => 'if (Date.now() > 0) '.repeat(levels);

/** For each rule, text that breaks it. Words of the house rules are put together here, so that they stand nowhere. */
const PLANTS: Readonly<Record<string, string>> = {
  complexity: `export function complex(a: number) { ${many(8, 'if (a > 1) a -= 1;')} return a; }`,
  'max-depth': `export function nested() { ${'if (Date.now() > 0) { '.repeat(4)}${'}'.repeat(4)} }`,
  'max-lines': many(201, '//'),
  'max-lines-per-function': `export function long() {\n${many(50, 'Date.now();')}}`,
  'no-warning-comments': `// ${'TO'}${'DO'}: later`,
  'no-console': 'console.log(1);',
  'house/params-max': 'export const four = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];',
  'house/no-double-cast': `export const cast = 1 as ${'unknown'} as string;`,
  'house/no-float-points': 'export const points = (1.005).toFixed(2);',
  '@typescript-eslint/ban-ts-comment': `// @ts-${'ignore'}\nexport const a = 1;`,
  '@typescript-eslint/consistent-type-imports':
    "import { Refusal } from '#kernel';\nexport type R = Refusal;",
  '@typescript-eslint/no-explicit-any': `export const loose: ${'an'}${'y'} = 1;`,
  '@typescript-eslint/no-floating-promises': 'export function forgets() { Promise.resolve(1); }',
  '@typescript-eslint/no-non-null-assertion': 'export const sure = [1].at(0)!;',
  '@typescript-eslint/no-unused-vars': 'const unused = 1;',
  '@typescript-eslint/switch-exhaustiveness-check':
    "export function half(a: 'x' | 'y') { switch (a) { case 'x': Date.now(); } }",
};

const FINE: Readonly<Record<string, string>> = {
  'constructor injection': `import { Injectable } from '@nestjs/common';
    import { Decisions } from '#ledger';
    @Injectable() export class Handler {
      constructor(readonly a: Decisions, readonly b: Decisions, readonly c: Decisions, readonly d: Decisions) {}
    }`,
  'a factory that Nest fills': `import { Decisions } from '#ledger';
    export const provider = {
      provide: Decisions,
      useFactory: (a: string, b: string, c: string, d: string) => [a, b, c, d],
    };`,
  'a route that Nest fills': `import { Controller, Get, Param } from '@nestjs/common';
    @Controller() export class Routes {
      @Get() read(@Param('a') a: string, @Param('b') b: string, @Param('c') c: string, @Param('d') d: string) {
        return [a, b, c, d];
      }
    }`,
  'a switch over many events': `export function evolve(a: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9): number {
    switch (a) { ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `case ${n}: return a;`).join(' ')} } }`,
  'three levels': `export function levels() { ${deep(3)} Date.now(); }`,
};

const SWITCHED_OFF = `/* eslint-${'disable'} */\nexport const sure = [1].at(0)!;`;

interface Linted {
  readonly broken: readonly (readonly string[])[];
  readonly on: readonly string[];
}

let linted: Linted;

beforeAll(() => {
  const texts = [...Object.values(PLANTS), ...Object.values(FINE), SWITCHED_OFF];
  const args = ['infra/check/lint-texts.mjs', 'libs/appraisal/src/index.ts'];
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  linted = JSON.parse(run.stdout) as Linted;
});

it.each(Object.keys(PLANTS).map((rule, index) => [rule, index] as const))(
  '%s catches its plant',
  (rule, index) => expect(linted.broken[index]).toContain(rule),
);

it.each(Object.keys(FINE).map((name, index) => [name, Object.keys(PLANTS).length + index] as const))(
  'nothing is wrong with %s',
  (_, index) => expect(linted.broken[index]).toEqual([]),
);

it('no file can switch a rule off', () =>
  expect(linted.broken.at(-1)).toContain('@typescript-eslint/no-non-null-assertion'));

it('every rule of our own has a plant', () => {
  const own = linted.on.filter((name) => /^(house[/]|max-|complexity|no-console|no-warning)/.test(name));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((name) => !(name in PLANTS))).toEqual([]);
});
