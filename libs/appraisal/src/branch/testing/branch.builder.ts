import { quartersOf } from '#appraisal/cycle';
import {
  causeName,
  recalledScores,
  rehearse,
  stageName,
  STAGES,
  type DossierCommand,
  type PastAct,
} from '#appraisal/dossier';
import {
  indicatorScoring,
  inputsOf,
  type FrameworkDefinition,
  type Indicator,
  type Rule,
} from '#appraisal/framework';
import type { CommandContext } from '#kernel';
import type { BranchQuestion, Hypothesis } from '../branch.js';
import { imagine, type Imagined, type PastYear, type Tools } from '../imagining.js';
import type { OtherSet } from '../other-framework.js';

export const cycle = { unit: 'khanhhoa', year: 2025, framework: 'MAU' };
const periods = quartersOf(2025);
const PERIOD = '2025-Q4';

export const percent: Rule = { kind: 'ratio', version: 1, measure: 'percent', full: '100', beyond: 'refuse' };
export const minMax: Rule = {
  kind: 'min-max',
  version: 1,
  reading: 'value/max',
  direction: 'higher-is-better',
  unit: '%',
};

const stated = { how: 'stated', line: 1 } as const;
const readings = {
  code: stated,
  name: stated,
  maxPoints: stated,
  lead: stated,
  coordinating: stated,
  rule: stated,
};

export const indicator = (code: string, rule: Rule = percent, maxPoints = '10'): Indicator => ({
  code,
  pillar: '1',
  name: `Chỉ số ${code}`,
  maxPoints,
  lead: 'sokhcn',
  coLeads: [],
  coordinating: [],
  guiding: [],
  requirement: null,
  standing: null,
  rule,
  readings,
});

export const framework = (
  indicators: readonly Indicator[],
  code: string = cycle.framework,
): FrameworkDefinition => ({
  code,
  name: `Bộ ${code}`,
  year: 2025,
  totalPoints: '20',
  source: { number: '1', title: 'Mẫu', issuedOn: '2025-01-01', section: '', file: '000', lines: [1, 2] },
  pillars: [
    {
      code: '1',
      name: 'Chỉ số chính',
      maxPoints: '20',
      readings: { code: stated, name: stated, maxPoints: stated },
    },
  ],
  indicators,
  figures: [],
  lossShares: { ownFault: '1', otherwise: '0', reading: stated },
});

type Given = Pick<CommandContext, 'today'> & { readonly by?: string };

const contextOf = ({ today, by = 'cb.sokhcn' }: Given): CommandContext => ({
  actor: { id: by, role: 'officer', agency: 'sokhcn' },
  today,
  eventId: String,
  correlationId: 'mau',
  reason: 'Lý do',
  legalBasis: { number: '1/QĐ-MAU' },
});

/** What becomes of a command: its target is told by the dossier that it stands in. */
export type Doing = (indicator: string) => DossierCommand;

const doing =
  <Command extends DossierCommand>(
    given: Given,
    told: { readonly type: Command['type']; readonly data: Command['data'] },
  ) =>
  (code: string): DossierCommand =>
    ({ ...told, target: { ...cycle, indicator: code }, context: contextOf(given) }) as Command;

export const digest = 'd'.repeat(64);
export const reported = (today: string, inputs: Readonly<Record<string, string>>): Doing =>
  doing({ today }, { type: 'ReportValue', data: { period: PERIOD, inputs } });
export const uploaded = (today: string, issuedOn = '2025-12-01'): Doing =>
  doing(
    { today },
    {
      type: 'UploadEvidence',
      data: {
        period: PERIOD,
        file: { digest, size: 1, mediaType: 'application/pdf', fileName: 'bc.pdf' },
        citation: { number: '12/BC-MAU', title: 'Báo cáo', issuedOn, summary: 'Kết quả' },
      },
    },
  );
export const scored = (today: string): Doing =>
  doing({ today }, { type: 'SelfScore', data: { period: PERIOD } });
export const submitted = (today: string): Doing =>
  doing({ today }, { type: 'SubmitDossier', data: { period: PERIOD } });
export const recalled = (today: string): Doing =>
  doing({ today }, { type: 'RecallSubmission', data: { period: PERIOD } });
export const assigned: Doing = doing(
  { today: '2026-01-08' },
  { type: 'AssignReviewer', data: { reviewer: 'tgv.a', agency: 'sotaichinh' } },
);
const REVIEW = { today: '2026-01-12', by: 'tgv.a' } as const;
export const accepted: Doing = doing(REVIEW, { type: 'AcceptSelfScore', data: {} });
export const loweredForLateness: Doing = doing(REVIEW, {
  type: 'AdjustScore',
  data: { points: '8', cause: 'evidence-late', evidence: digest },
});
export const councilGave = (points: string): Doing =>
  doing(
    { today: '2026-02-10', by: 'he-thong' },
    { type: 'RecordCouncilDecision', data: { points, cause: null, session: 'hd1' } },
  );
export const published = (points: string): Doing =>
  doing(
    { today: '2026-10-20', by: 'he-thong' },
    {
      type: 'RecordResult',
      data: {
        stage: 'published',
        points,
        cause: null,
        document: { number: '40/QĐ-MAU', issuedOn: '2026-10-20' },
      },
    },
  );

export const TOOLS: Tools = {
  rehearse,
  recalledScores,
  scoringOf: indicatorScoring,
  fieldsOf: ({ rule }) => inputsOf(rule),
  words: { cause: causeName, stage: stageName },
  stages: STAGES,
};

/** A year whose dossiers hold what their acts led to; positions count over all of it, in the order given. */
export function yearOf(
  stories: Readonly<Record<string, readonly Doing[]>>,
  { rules = {}, other }: { readonly rules?: Readonly<Record<string, Rule>>; readonly other?: OtherSet } = {},
): PastYear {
  let position = 0;
  const indicators = Object.keys(stories).map((code) => indicator(code, rules[code]));
  const dossiers = indicators.map((each) => {
    const { maxPoints } = each;
    const acts = (stories[each.code] ?? []).map((act): PastAct => {
      position += 1;
      const told = { by: null, dueBefore: undefined, leads: ['sokhcn'] };
      return { positions: [String(position)], command: act(each.code), events: [], told, confirms: null };
    });
    const lived = rehearse(acts, { maxPoints, scoring: indicatorScoring(each), periods });
    const refused = lived.find(({ refusal }) => refusal)?.refusal;
    if (refused) throw refused;
    return {
      indicator: each,
      acts: lived.map(({ act, events }) => ({ ...act, events, confirms: confirmed(act) })),
    };
  });
  return { openedOn: '2025-01-02', periods, definition: framework(indicators), other, dossiers };
}

/** In these stories the council takes over what the helper group gave, and the Ministry what the council gave. */
const confirmed = ({ command }: PastAct): PastAct['confirms'] =>
  command.type === 'RecordCouncilDecision'
    ? 'preliminary'
    : command.type === 'RecordResult'
      ? 'council'
      : null;

export const asking = (...hypotheses: readonly Hypothesis[]): BranchQuestion => ({
  name: 'Thử',
  cycle,
  hypotheses,
});

/** Drives the work to its end. */
export function imagined(question: BranchQuestion, year: PastYear): Imagined {
  const work = imagine(question, year, TOOLS);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
