import type { CommandContext } from '#kernel';
import { given } from '#kernel/testing';
import { recompute } from '#appraisal/framework';
import {
  RecallSubmission,
  ReportValue,
  SelfScore,
  SubmitDossier,
  UploadEvidence,
  WithdrawEvidence,
} from './commands.js';
import { dossier, type DossierDecision } from './decider.js';
import type { DossierEvent, ScoreChanged } from './events.js';
import type { HandingInFacts } from './state.js';
import {
  citation,
  context,
  facts,
  file,
  quarter,
  reported,
  target,
  uploaded,
} from './testing/dossier.builder.js';

const because = (reason: string): CommandContext => ({ ...context, reason });
const report = (inputs: Record<string, string>, said = facts()): DossierDecision => ({
  ...new ReportValue(target, { period: said.period.code, inputs }, context),
  facts: said,
});
const upload = (change: Partial<typeof citation> = {}): DossierDecision => ({
  ...new UploadEvidence(target, { period: '2025-Q2', file, citation: { ...citation, ...change } }, context),
  facts: facts(),
});
const score = (said: HandingInFacts = facts(), within = context): DossierDecision => ({
  ...new SelfScore(target, { period: said.period.code }, within),
  facts: said,
});
const submit = (within = context): DossierDecision => ({
  ...new SubmitDossier(target, { period: '2025-Q2' }, within),
  facts: facts(),
});

function scored(history: readonly DossierEvent[], said = facts()): ScoreChanged {
  const [event] = given(dossier, history).when(score(said)).thenEvents();
  if (event?.type !== 'ScoreChanged') throw new Error('no score');
  return event;
}

describe('reporting a value', () => {
  it('records the figures normalised, in words, and in time', () =>
    given(dossier)
      .when(report({ value: '93,5' }))
      .then([
        {
          type: 'ValueReported',
          data: {
            ...target,
            period: '2025-Q2',
            inputs: { value: '93.5' },
            inWords: expect.stringContaining('93,5%'),
            by: null,
            dueBefore: '2025-06-25',
            late: false,
          },
        },
      ]));

  it.each([
    ['2025-06-24', false],
    ['2025-06-25', true],
  ])('is late from the due day on: %s → %s', (today, late) => {
    const [event] = given(dossier)
      .when(report({ value: '1' }, facts({ today })))
      .thenEvents();
    expect(event?.data).toMatchObject({ late });
  });

  it('changes nothing when the same figures come again', () =>
    given(dossier, [reported('93.5')])
      .when(report({ value: '93.50' }))
      .then([]));

  it('refuses figures that the rule cannot score', () => {
    const fraction = facts({
      rule: { kind: 'ratio', version: 1, measure: 'fraction', full: '100', beyond: 'refuse' },
    });
    given(dossier)
      .when(report({ value: 'abc' }))
      .refused('framework.input-not-a-number');
    given(dossier)
      .when(report({ numerator: '-1', denominator: '40' }, fraction))
      .refused('framework.input-negative');
    given(dossier)
      .when(report({ numerator: '33' }, fraction))
      .refused('framework.input-missing');
    given(dossier)
      .when(report({ numerator: '41', denominator: '40' }, fraction))
      .refused('framework.part-exceeds-whole');
  });

  it('refuses a period that has not begun', () =>
    given(dossier)
      .when(report({ value: '1' }, facts({ period: quarter(3) })))
      .refused('dossier.period-not-begun'));
});

describe('scoring oneself', () => {
  it('scores the reported value by the rule, with the arithmetic', () => {
    const { data } = scored([reported('93.5')]);
    expect(data).toMatchObject({
      stage: 'self',
      period: '2025-Q2',
      from: null,
      to: '46.75',
      maxPoints: '50',
    });
    expect(recompute(data.trace)).toBe('46.75');
  });

  it('names the score before, and stays silent when nothing changed', () => {
    const first = scored([reported('93.5')]);
    expect(scored([reported('93.5'), first, reported('95')]).data).toMatchObject({
      from: '46.75',
      to: '47.5',
    });
    given(dossier, [reported('93.5'), first])
      .when(score())
      .then([]);
  });

  it('needs a value of that period', () =>
    given(dossier, [reported('93.5', '2025-Q1')])
      .when(score())
      .refused('dossier.value-missing'));

  it('does not go back behind a later period', () => {
    const history = [reported('90', '2025-Q1'), reported('93.5'), scored([reported('93.5')])];
    given(dossier, history)
      .when(score(facts({ period: quarter(1) })))
      .refused('dossier.later-period-scored');
  });

  it('needs a reason where people decide the points', () => {
    const manual = facts({ rule: { kind: 'manual', version: 1 } });
    const given8: DossierEvent = {
      ...reported('0'),
      data: { ...reported('0').data, inputs: { points: '8' } },
    };
    given(dossier, [given8]).when(score(manual)).refused('dossier.reason-missing');
    expect(
      given(dossier, [given8])
        .when(score(manual, because('Theo biên bản họp')))
        .thenEvents(),
    ).toHaveLength(1);
  });
});

describe('evidence', () => {
  it('is uploaded with its citation', () => given(dossier).when(upload()).then([uploaded]));

  it('comes once', () => given(dossier, [uploaded]).when(upload()).refused('dossier.evidence-duplicate'));

  it('may come again after it was withdrawn', () =>
    given(dossier, [uploaded, { type: 'EvidenceWithdrawn', data: { ...target, digest: file.digest } }])
      .when(upload())
      .then([uploaded]));

  it.each([{ number: ' ' }, { title: '' }, { summary: '' }, { issuedOn: '2025-06-21' }])(
    'refuses the citation %j',
    (change) => given(dossier).when(upload(change)).refused('dossier.citation-faulty'),
  );

  it('is withdrawn with a reason, and only while it stands', () => {
    const withdraw = (within = context) => new WithdrawEvidence(target, { digest: file.digest }, within);
    given(dossier, [uploaded]).when(withdraw()).refused('dossier.reason-missing');
    given(dossier)
      .when(withdraw(because('Nộp nhầm')))
      .refused('dossier.evidence-unknown');
    given(dossier, [uploaded])
      .when(withdraw(because('Nộp nhầm')))
      .then([{ type: 'EvidenceWithdrawn', data: { ...target, digest: file.digest } }]);
  });
});

describe('handing in', () => {
  const ready = [reported('93.5'), uploaded, scored([reported('93.5')])];
  const handedIn = (): DossierEvent => {
    const [event] = given(dossier, ready).when(submit()).thenEvents();
    if (!event) throw new Error('not handed in');
    return event;
  };

  it('records points and evidence as they stand', () =>
    expect(handedIn()).toEqual({
      type: 'DossierSubmitted',
      data: {
        ...target,
        period: '2025-Q2',
        points: '46.75',
        evidence: [file.digest],
        dueBefore: '2025-06-25',
        late: false,
      },
    }));

  it('asks for the value, the score of that value, and evidence or a reason', () => {
    given(dossier).when(submit()).refused('dossier.value-missing');
    given(dossier, [reported('93.5'), uploaded])
      .when(submit())
      .refused('dossier.score-outdated');
    given(dossier, [...ready, reported('95')])
      .when(submit())
      .refused('dossier.score-outdated');
    const bare = [reported('93.5'), scored([reported('93.5')])];
    given(dossier, bare).when(submit()).refused('dossier.evidence-missing');
    expect(
      given(dossier, bare)
        .when(submit(because('Bộ tự đo, không có văn bản')))
        .thenEvents(),
    ).toHaveLength(1);
  });

  it('takes nothing more until it is recalled, with a reason', () => {
    const after = [...ready, handedIn()];
    const withdraw = new WithdrawEvidence(target, { digest: file.digest }, because('Nộp nhầm'));
    for (const command of [report({ value: '95' }), upload(), score(), submit(), withdraw]) {
      given(dossier, after).when(command).refused('dossier.submitted');
    }
    const recall = (within = context) => new RecallSubmission(target, { period: '2025-Q2' }, within);
    given(dossier, after).when(recall()).refused('dossier.reason-missing');
    const [recalled] = given(dossier, after)
      .when(recall(because('Sửa số liệu')))
      .thenEvents();
    expect(recalled?.type).toBe('SubmissionRecalled');
    if (recalled)
      expect(
        given(dossier, [...after, recalled])
          .when(report({ value: '95' }))
          .thenEvents(),
      ).toHaveLength(1);
  });

  it('has nothing to recall before', () =>
    given(dossier, ready)
      .when(new RecallSubmission(target, { period: '2025-Q2' }, because('Sửa')))
      .refused('dossier.not-submitted'));
});
