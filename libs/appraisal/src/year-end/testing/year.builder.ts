import { randomUUID } from 'node:crypto';
import type { CommandContext } from '#kernel';
import * as cycles from '#appraisal/cycle';
import { PublishFramework, type FrameworkDefinition, type Indicator } from '#appraisal/framework';
import { RegisterEntry, type Entry } from '#appraisal/registry';
import { openYearStage, type YearStage } from './year.stage.js';

export const CODES = ['1.1', '1.2', '1.3'] as const;
export const cycle = { unit: 'khanhhoa', year: 2025, framework: 'THU' };
export const letter = { number: '12/BKHCN-CĐS', issuedOn: '2026-03-02' };

const stated = { how: 'stated', line: 1 } as const;
const readings = {
  code: stated,
  name: stated,
  maxPoints: stated,
  lead: stated,
  coordinating: stated,
  rule: stated,
};
const indicator = (code: string): Indicator => ({
  code,
  pillar: '1',
  name: `Chỉ số ${code}`,
  maxPoints: '10',
  lead: 'sokhcn',
  coLeads: [],
  coordinating: [],
  guiding: [],
  requirement: null,
  standing: null,
  rule: { kind: 'yes-no', version: 1, question: 'Đã làm?' },
  readings,
});
const framework: FrameworkDefinition = {
  code: 'THU',
  name: 'Bộ chỉ số thử',
  year: 2025,
  totalPoints: '30',
  source: { ...letter, title: 'Thử', section: 'I', file: '000.txt', lines: [1, 2] },
  pillars: [
    {
      code: '1',
      name: 'Một',
      maxPoints: '30',
      readings: { code: stated, name: stated, maxPoints: stated },
    },
  ],
  indicators: CODES.map(indicator),
  figures: [],
  lossShares: { ownFault: '1', otherwise: '0', reading: { how: 'unclear', line: 1, why: 'không ghi' } },
};

const agency: Entry = {
  kind: 'department',
  name: 'Sở Tài chính',
  aliases: [],
  validFrom: null,
  validTo: null,
  predecessors: [],
  memberKinds: [],
  source: { document: letter.number, ...stated },
};

/** In the name of somebody who may do everything, for a reason and on a basis. */
export const by = (id = 'qt.sokhcn', more: Partial<CommandContext> = {}): CommandContext => {
  const ids: string[] = [];
  return {
    actor: { id, role: 'admin', agency: 'sotaichinh' },
    today: '2026-01-12',
    eventId: (index) => (ids[index] ??= randomUUID()),
    correlationId: 'test',
    reason: 'Theo quyết định',
    legalBasis: letter,
    ...more,
  };
};

/** A year of three indicators of 10 points each, open on empty files. */
export async function openedYear(): Promise<YearStage> {
  const stage = await openYearStage();
  for (const code of ['sokhcn', 'sotaichinh'])
    await stage.give(new RegisterEntry({ sort: 'agency', code }, agency, by()));
  await stage.give(new PublishFramework({ framework: 'THU' }, framework, by()));
  const opening = { openedOn: '2025-01-02', periods: cycles.quartersOf(2025), closesBefore: '2026-01-10' };
  await stage.give(new cycles.OpenCycle(cycle, opening, by()));
  return stage;
}

export const lock = (level: cycles.Lock) =>
  new cycles.LockCycle(cycle, { lock: level, cause: 'decision' }, by());
export const rows = CODES.map((code) => ({ indicator: code, points: '7.5', cause: null }));
export const result = (points = '7.5') => {
  const given = rows.map((row) => ({ ...row, points }));
  return new cycles.TakeOverResult(cycle, { stage: 'published', document: letter, rows: given }, by());
};

/** Gives commands one after the other; what follows from each is done before the next. */
export async function played(stage: YearStage, ...commands: readonly Parameters<YearStage['give']>[0][]) {
  for (const command of commands) {
    await stage.give(command);
    await stage.settle();
  }
}
