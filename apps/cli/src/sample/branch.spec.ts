import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryBus } from '@nestjs/cqrs';
import { AskBranch, type BranchAnswer, type BranchQuestion, type Hypothesis } from '#appraisal/branch';
import type { DossierEvent } from '#appraisal/dossier';
import {
  indicatorScoring,
  inputsOf,
  PublishFramework,
  type FrameworkDefinition,
  type Indicator,
} from '#appraisal/framework';
import { compare } from '#kernel';
import type { RecordedEvent } from '#ledger';
import { ProjectionRunner } from '#projections';
import { readAllData } from '#reference-data';
import { importData } from '../import-data.js';
import { closeStages, openStage, type Stage } from '../testing/stage.js';
import { SAMPLE_CYCLE } from './half-year.js';
import { play, playHalfYear } from './play.js';
import { restOfYear } from './year.js';

const { data } = readAllData();
const frameworkOf = (code: string): FrameworkDefinition => {
  const found = data.frameworks.find(({ content }) => content.code === code);
  if (!found) throw new Error(`no data file is the framework ${code}`);
  return found.content;
};
const own = frameworkOf('405');

/** Points move within a pillar, one rule asks for more, one indicator is renamed, one goes and another comes. */
const variant: FrameworkDefinition = {
  ...own,
  code: '405B',
  name: `${own.name} (bản thử)`,
  indicators: own.indicators.map(varied),
};

function varied(indicator: Indicator): Indicator {
  switch (indicator.code) {
    case '2.1':
      return { ...indicator, maxPoints: '5' };
    case '2.2':
      return { ...indicator, maxPoints: '15' };
    case '3.2':
      return { ...indicator, rule: { kind: 'yes-no', version: 1, question: 'Đã phủ sóng?' } };
    case '5.1':
      return { ...indicator, name: `${indicator.name} (tên mới)` };
    case '9.3':
      return { ...indicator, code: '9.4' };
    default:
      return indicator;
  }
}

let stage: Stage;
let events: readonly (RecordedEvent & { readonly event: DossierEvent })[];
beforeAll(async () => {
  stage = await openStage();
  await importData(stage.commands, data);
  await playHalfYear(stage);
  await play(restOfYear(data).entries, stage);
  await stage.commands.execute(
    new PublishFramework({ framework: '405B' }, variant, {
      actor: { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' },
      today: '2026-11-01',
      eventId: () => '5d2f6f1a-6b9f-4c57-8a55-0e7c4d5e1a01',
      correlationId: 'ban-thu',
      synthetic: true,
    }),
  );
  await stage.app.get(ProjectionRunner, { strict: false }).waitFor(await stage.ledger.head());
  events = (await stage.dossierEvents()) as typeof events;
});
afterAll(closeStages);

const ask = (...hypotheses: readonly Hypothesis[]): Promise<BranchAnswer> => asked({ hypotheses });
const asked = (question: Pick<BranchQuestion, 'hypotheses' | 'laterDecisions' | 'atPosition'>) =>
  stage.app
    .get(QueryBus, { strict: false })
    .execute(new AskBranch({ name: 'Thử', cycle: SAMPLE_CYCLE, ...question }));

const positionOf = (fits: (event: DossierEvent) => boolean): string =>
  String(events.find(({ event }) => fits(event))?.position ?? 'none');
const lateReport = () =>
  positionOf((event) => event.type === 'ValueReported' && event.data.indicator === '2.4' && event.data.late);
const lateUpload = () =>
  positionOf(
    (event) => event.type === 'EvidenceUploaded' && event.data.indicator === '4.1' && event.data.late,
  );

/** Every stored byte, and every file of the installation. */
async function fingerprint() {
  const bytes = createHash('sha256');
  for (const event of await stage.ledger.readAll({ after: 0n, limit: 10_000 })) bytes.update(event.bytes);
  const files = readdirSync(stage.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]);
  return { bytes: bytes.digest('hex'), head: await stage.ledger.head(), files };
}

describe('the played year, decided again without any hypothesis', () => {
  it('is what was recorded, in every one of its dossiers', async () => {
    const answer = await ask();
    expect([answer.unreproduced, answer.differences, answer.lostGrounds]).toEqual([[], [], []]);
    expect(answer.totals.map(({ stage: each, before, change }) => [each, before.scored, change])).toEqual([
      ['self', 47, '0'],
      ['preliminary', 47, '0'],
      ['council', 50, '0'],
      ['ministry', 47, '0'],
      ['published', 50, '0'],
    ]);
  });
});

describe('one act earlier', () => {
  it('turns a late report into one in time, two days earlier', async () => {
    const answer = await ask({ kind: 'move', position: lateReport(), byDays: -2 });
    expect(answer.differences[0]).toMatchObject({
      indicator: '2.4',
      stage: 'preliminary',
      before: { points: '19', causes: [{ cause: 'reported-late', points: '1' }] },
      after: { points: '20', causes: [] },
    });
    expect(answer.differences[0]?.sentence).toContain(
      'báo cáo số liệu kỳ 2025-Q2 ngày 24/06/2025 thay vì 26/06/2025 nên không còn muộn',
    );
    expect(answer.differences[0]?.sentence).toContain('điểm Tổ giúp việc thẩm định 19 → 20');
    expect(answer.lostGrounds).toMatchObject([{ indicator: '2.4', replaced: true }]);
    expect((await ask({ kind: 'move', position: lateReport(), byDays: -1 })).differences).toEqual([]);
  });

  it('turns a late document into one in time, and its cause goes', async () => {
    const answer = await ask({ kind: 'move', position: lateUpload(), byDays: -12 });
    expect(answer.differences[0]).toMatchObject({
      indicator: '4.1',
      stage: 'preliminary',
      before: { points: '9.5', causes: [{ cause: 'below-target' }, { cause: 'evidence-late' }] },
      after: { points: '9.8824', causes: [{ cause: 'below-target', points: '0.1176' }] },
    });
    expect(answer.differences[0]?.sentence).toContain(
      'nguyên nhân “minh chứng nộp trễ hạn” (0,3824 điểm) hết',
    );
    expect((await ask({ kind: 'move', position: lateUpload(), byDays: -11 })).differences).toEqual([]);
  });

  it('goes through to the published score where later decisions follow', async () => {
    const hypotheses = [{ kind: 'move', position: lateReport(), byDays: -2 }] as const;
    const answer = await asked({ hypotheses, laterDecisions: 'follow' });
    expect(answer.totals.map(({ change }) => change)).toEqual(['0', '1', '1', '1', '1']);
  });

  it('is asked of the year as it stood: before the review nothing was lost yet', async () => {
    const review = events.find(
      ({ event }) =>
        event.type === 'ScoreChanged' && event.data.indicator === '2.4' && event.data.stage === 'preliminary',
    );
    const atPosition = String((review?.position ?? 1n) - 1n);
    const hypotheses = [{ kind: 'move', position: lateReport(), byDays: -2 }] as const;
    expect((await asked({ hypotheses, atPosition })).differences).toEqual([]);
  });
});

it('never cuts a command in two: whatever the moment, the year is decided again as it was', async () => {
  for (const { event, position } of events) {
    if (event.type !== 'ExplanationAsked' && event.type !== 'ExplanationLapsed') continue;
    const answer = await asked({ hypotheses: [], atPosition: String(position) });
    expect([position, answer.unreproduced, answer.differences]).toEqual([position, [], []]);
  }
});

/** Slow and obvious: the last self score's figures, put into the other rule by hand. */
function enumerated(other: FrameworkDefinition, pairs: readonly (readonly [string, string])[]) {
  return pairs.map(([mine, theirs]) => {
    const scores = events.flatMap(({ event }) =>
      event.type === 'ScoreChanged' && event.data.indicator === mine && event.data.stage === 'self'
        ? [event.data]
        : [],
    );
    const self = scores.at(-1);
    const [from, to] = [indicatorIn(own, mine), indicatorIn(other, theirs)];
    if (!self) return { mine, theirs, from, to, before: null, after: null };
    return { mine, theirs, from, to, before: self.to, after: byHand(from, to, self.inputs) };
  });
}

const indicatorIn = (framework: FrameworkDefinition, code: string): Indicator => {
  const found = framework.indicators.find((each) => each.code === code);
  if (!found) throw new Error(`${framework.code} has no ${code}`);
  return found;
};

function byHand(from: Indicator, to: Indicator, inputs: Readonly<Record<string, string>>): string | null {
  const units = (indicator: Indicator) =>
    Object.keys(inputs).map((name) => {
      const field = inputsOf(indicator.rule).find((each) => each.name === name);
      return field && 'unit' in field ? field.unit : '';
    });
  if (String(units(from)) !== String(units(to))) return null;
  try {
    const scoring = indicatorScoring(to);
    return scoring.evaluate(scoring.read(inputs)).points;
  } catch {
    return null;
  }
}

const mappingRows = data.mappings.flatMap(({ content }) => content.rows);
/** Own code first: 405 is the newer of the two. */
const oneToOne = mappingRows.flatMap(({ from: [theirs, ...more], to: [mine, ...further] }) =>
  theirs && mine && more.length + further.length === 0 ? [[mine, theirs] as const] : [],
);

const isChanged = ({ from, to, before, after }: ReturnType<typeof enumerated>[number]): boolean =>
  from.name !== to.name ||
  from.maxPoints !== to.maxPoints ||
  JSON.stringify(from.rule) !== JSON.stringify(to.rule) ||
  before !== after;

describe('the same year under another framework', () => {
  it('lists every indicator that a variant changes, and no other', async () => {
    const answer = await ask({ kind: 'framework', framework: '405B' });
    const codes = new Set(variant.indicators.map(({ code }) => code));
    const both = own.indicators.map(({ code }) => code).filter((code) => codes.has(code));
    const pairs = both.map((code) => [code, code] as const);
    const changed = enumerated(variant, pairs).filter(isChanged);
    expect(changed.map(({ mine }) => mine)).toEqual(['2.1', '2.2', '3.2', '5.1']);
    const told = answer.frameworkChanges.map(({ own: mine, other, selfBefore, selfAfter }) => [
      mine.join(),
      other.join(),
      selfBefore,
      selfAfter,
    ]);
    expect(told).toEqual([
      ...changed.map(({ mine, theirs, before, after }) => [mine, theirs, before, after]),
      ['9.3', '', null, null],
      ['', '9.4', null, null],
    ]);
    expect(answer.frameworkChanges.find(({ own: [code] }) => code === '3.2')?.problem).toContain('“value”');
  });

  it('lists every pair of the mapping to 430, computed from the same figures or with the reason why not', async () => {
    const answer = await ask({ kind: 'framework', framework: '430' });
    // 430 publishes other maxima throughout, so that no pair stays as it was.
    expect(answer.frameworkChanges).toHaveLength(mappingRows.length);
    expect(oneToOne.length).toBeGreaterThan(15);
    for (const { mine, theirs, before, after } of enumerated(frameworkOf('430'), oneToOne)) {
      const told = answer.frameworkChanges.find(({ own: [code] }) => code === mine);
      expect([told?.other, told?.selfBefore, told?.selfAfter]).toEqual([[theirs], before, after]);
      expect([mine, told?.problem !== null]).toEqual([mine, before !== null && after === null]);
    }
  });

  it('counts the points of the other framework only', async () => {
    const { totals, framework } = await ask({ kind: 'framework', framework: '430' });
    expect(framework).toMatchObject({ code: '430', edited: false });
    for (const { after } of totals) expect(compare(after.points, after.maxPoints)).toBeLessThanOrEqual(0);
  });
});

describe('a branch', () => {
  it('leaves every byte where it was', async () => {
    const before = await fingerprint();
    const answers = [
      await ask({ kind: 'move', position: lateReport(), byDays: -2 }),
      await ask({ kind: 'framework', framework: '405B' }),
      await ask({ kind: 'edited-framework', changes: [{ indicator: '2.1', maxPoints: '20' }] }),
    ];
    await expect(ask({ kind: 'framework', framework: 'KHONG' })).rejects.toMatchObject({
      code: 'framework.unknown',
    });
    for (const { checkpoint } of answers) {
      expect(checkpoint.unchanged).toBe(true);
      expect(checkpoint.after).toEqual({ position: String(before.head), head: checkpoint.before.head });
      expect(checkpoint.after.head).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(await fingerprint()).toEqual(before);
    expect(before.files.length).toBeGreaterThan(2);
  });

  it('names the last stored bytes by their SHA-256', async () => {
    const stored = await stage.ledger.readAll({ after: 0n, limit: 10_000 });
    const last = createHash('sha256')
      .update(stored.at(-1)?.bytes ?? '')
      .digest('hex');
    expect((await ask()).checkpoint.after.head).toBe(last);
  });

  it.each<[string, () => Hypothesis]>([
    ['branch.position-unknown', () => ({ kind: 'leave-out', position: '999999' })],
    ['branch.event-elsewhere', () => ({ kind: 'leave-out', position: '1' })],
    ['branch.day-too-early', () => ({ kind: 'move', position: lateReport(), to: '2024-12-31' })],
    ['framework.unknown', () => ({ kind: 'framework', framework: 'KHONG' })],
  ])('refuses what cannot be asked as %s', async (code, hypothesis) => {
    await expect(ask(hypothesis())).rejects.toMatchObject({ code });
  });

  it('refuses a moment that has not come, a year that was not opened, and two frameworks', async () => {
    await expect(asked({ hypotheses: [], atPosition: '999999' })).rejects.toMatchObject({
      code: 'branch.moment-ahead',
    });
    const other = { name: 'x', cycle: { ...SAMPLE_CYCLE, year: 2019 }, hypotheses: [] };
    await expect(
      stage.app.get(QueryBus, { strict: false }).execute(new AskBranch(other)),
    ).rejects.toMatchObject({ code: 'cycle.unknown' });
    const framework = { kind: 'framework', framework: '430' } as const;
    await expect(ask(framework, framework)).rejects.toMatchObject({ code: 'branch.two-frameworks' });
  });
});
