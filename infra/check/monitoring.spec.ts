import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOf, textOf, yamlOf, type Tree } from './deployment-files.js';
import { describeWithTool, run } from './tools.js';

const FOLDER = 'infra/prometheus';

interface Panel {
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly expr: string }[];
}
const { panels } = JSON.parse(textOf('infra/grafana/dashboard.json')) as {
  readonly panels: readonly Panel[];
};
const rules = [...(yamlOf(`${FOLDER}/alerts.yml`)['groups'] ?? [])].flatMap((group) => [
  ...(group['rules'] ?? []),
]);

/** Every name that the code gives to a figure; a histogram has three. */
const SOURCES = ['apps/api/src/operations', 'infra/backup'];
const declared = SOURCES.flatMap((folder) =>
  readdirSync(pathOf(folder)).map((name) => textOf(`${folder}/${name}`)),
)
  .flatMap((text) => [...text.matchAll(/\b(dti_[a-z_]+[a-z])\b/g)].map(([, name = '']) => name))
  .filter((name) => !name.startsWith('dti_backup_$'));
const known = new Set([
  ...declared,
  ...declared.flatMap((name) => ['_bucket', '_count', '_sum'].map((end) => name + end)),
]);
const OF_PROCESS = ['process_resident_memory_bytes'];
const namesIn = (expression: string) => expression.match(/\b(?:dti|process|nodejs)_[a-z_]+[a-z]\b/g) ?? [];
const isKnown = (name: string) => known.has(name) || OF_PROCESS.includes(name);

describeWithTool('the rules, read by promtool', 'promtool', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
    cpSync(pathOf(FOLDER), folder, { recursive: true });
    // The token lies beside the settings where they are used.
    writeFileSync(join(folder, 'metrics-token'), 'x');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const promtool = (...parts: readonly string[]) => run('promtool', parts, { cwd: folder });

  it('are valid, and so is what loads them', () => {
    expect(promtool('check', 'rules', 'alerts.yml')).toMatchObject({ status: 0 });
    expect(promtool('check', 'config', 'prometheus.yml')).toMatchObject({ status: 0 });
  });

  it('fire for each failure, and never on a healthy day', () =>
    expect(promtool('test', 'rules', 'alerts_test.yml')).toMatchObject({ status: 0 }));

  it('would be found out if one did not fire', () => {
    const path = join(folder, 'alerts.yml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      before.replace('dti_projection_lag_seconds > 30', 'dti_projection_lag_seconds > 3e9'),
    );
    expect(promtool('test', 'rules', 'alerts_test.yml').status).not.toBe(0);
    writeFileSync(path, before);
  });
});

describe('an alert', () => {
  it('is there for each real failure, and each is tested', () => {
    const names = rules.map(({ alert }) => alert);
    const tested = textOf(`${FOLDER}/alerts_test.yml`);
    expect(names.length).toBeGreaterThanOrEqual(15);
    expect(names.filter((name) => !tested.includes(`alertname="${name}"`))).toEqual([]);
  });

  it.each(rules.map((rule): [string, Tree] => [rule['alert'] ?? '', rule]))(
    '%s says what is wrong and what to do first',
    (_, rule) => {
      expect(rule['labels']).toEqual({ severity: expect.stringMatching(/^(critical|warning)$/) });
      expect(rule['annotations']).toEqual({
        summary: expect.stringMatching(/\.$/),
        action: expect.stringMatching(/\.$/),
      });
    },
  );

  it('asks for figures that the code has', () => {
    const asked = rules.flatMap(({ expr }) => namesIn(expr ?? ''));
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => !isKnown(name))).toEqual([]);
  });
});

describe('the dashboard', () => {
  it.each(panels.map((panel) => [panel.title, panel] as const))(
    'asks for figures that the code has: %s',
    (_, { targets }) => {
      const asked = targets.flatMap(({ expr }) => namesIn(expr));
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((name) => !isKnown(name))).toEqual([]);
    },
  );

  it('lays no panel over another', () => {
    const places = panels.map(({ gridPos: { x, y } }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(panels.length);
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
  });

  it('shows every figure that the server counts', () => {
    const shown = new Set(panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => namesIn(expr))));
    const base = (name: string) => name.replace(/_(bucket|count|sum)$/, '');
    const seen = new Set([...shown].map(base));
    const counted =
      textOf('apps/api/src/operations/metrics-of-state.ts') + textOf('apps/api/src/operations/metrics.ts');
    const names = [...counted.matchAll(/'(dti_[a-z_]+)'/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !seen.has(name))).toEqual([]);
  });
});

describeWithTool('the queries of the dashboard, read by promtool', 'promtool', () => {
  it('are PromQL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
    const queries = panels.flatMap(({ targets }) =>
      targets.map(({ expr }) => expr.replaceAll('$__rate_interval', '5m')),
    );
    const records = queries.map(
      (expr, index) => `      - record: query:${index}\n        expr: ${JSON.stringify(expr)}`,
    );
    const path = join(folder, 'queries.yml');
    writeFileSync(path, `groups:\n  - name: dashboard\n    rules:\n${records.join('\n')}\n`);
    const said = run('promtool', ['check', 'rules', path]);
    rmSync(folder, { recursive: true });
    expect(said).toMatchObject({ status: 0 });
    expect(said.text).toContain(`${queries.length} rules found`);
  });
});
