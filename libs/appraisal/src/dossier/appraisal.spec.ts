import { subtract } from '#kernel';
import { given } from '#kernel/testing';
import * as commands from './commands.js';
import { dossier, type DossierDecision } from './decider.js';
import type { DossierEvent } from './events.js';
import { lostIn } from './losses.js';
import * as story from './testing/appraisal.builder.js';
import { context, facts, reported, target, uploaded } from './testing/dossier.builder.js';

const { accept, adjust, after, digest, handedIn, lastScore, reject, restore, reviewer } = story;
const play = (...steps: readonly DossierDecision[]): readonly DossierEvent[] => steps.reduce(after, handedIn);
const refused = (history: readonly DossierEvent[], command: DossierDecision, code: string) =>
  given(dossier, history).when(command).refused(code);
const losses = (history: readonly DossierEvent[]) =>
  lastScore(history).losses.map(({ cause, points }) => [cause, points]);

describe('assigning a reviewer', () => {
  it('records the agencies that lead, so that the absence of a conflict can be proved', () =>
    expect(handedIn.at(-1)).toMatchObject({
      type: 'ReviewerAssigned',
      data: { reviewer: 'tgv.sotaichinh', agency: 'sotaichinh', leads: ['congantinh'] },
    }));

  it('refuses somebody of the lead agency, then and at every later step', () => {
    const conflicted = story.reviewFacts({ conflict: 'Công an tỉnh' });
    refused([], { ...story.assign, facts: conflicted }, 'dossier.reviewer-conflicted');
    for (const command of [accept, adjust(), reject, story.giveBack])
      refused(handedIn, { ...command, facts: conflicted }, 'dossier.reviewer-conflicted');
  });

  it('lets nobody else appraise', () =>
    refused(
      handedIn,
      adjust({}, { ...reviewer, actor: { ...reviewer.actor, id: 'tgv.khac' } as never }),
      'dossier.reviewer-other',
    ));
});

describe('the preliminary score', () => {
  it('is the self score, with its losses, when it is accepted', () => {
    const score = lastScore(play(accept));
    expect(score).toMatchObject({
      stage: 'preliminary',
      from: null,
      to: '46.75',
      origin: { kind: 'review' },
    });
    expect(losses(play(accept))).toEqual([['below-target', '3.25']]);
    given(dossier, play(accept)).when(accept).then([]);
  });

  it('adds what is lost anew to what the rule had taken, each with its cause', () =>
    expect(losses(play(adjust({ points: '40' })))).toEqual([
      ['below-target', '3.25'],
      ['appraised-down', '6.75'],
    ]));

  it('gives back what came last first', () => {
    const lowered = play(adjust({ points: '40' }), adjust({ points: '45', cause: null }));
    expect(losses(lowered)).toEqual([
      ['below-target', '3.25'],
      ['appraised-down', '1.75'],
    ]);
    expect(losses(play(adjust({ points: '50', cause: null })))).toEqual([]);
  });

  it('never overwrites the self score', () =>
    expect(story.stateAfter(play(adjust())).scores.self).toMatchObject({ to: '46.75' }));

  it.each([
    ['without a reason', adjust({}, { ...reviewer, reason: ' ' as never }), 'dossier.reason-missing'],
    [
      'without a legal basis',
      adjust({}, { ...reviewer, legalBasis: undefined as never }),
      'dossier.legal-basis-missing',
    ],
    ['lower without a cause', adjust({ cause: null }), 'dossier.cause-missing'],
    ['above the maximum', adjust({ points: '50,5' }), 'framework.points-out-of-range'],
    ['for a rejection that never was', adjust({ cause: 'evidence-rejected' }), 'dossier.cause-unproven'],
    ['for lateness that never was', adjust({ cause: 'reported-late' }), 'dossier.cause-unproven'],
    ['for a missing document that is there', adjust({ cause: 'no-evidence' }), 'dossier.cause-unproven'],
  ])('is refused %s', (_, command, code) => refused(handedIn, command, code));

  it('waits until the dossier is handed in', () => {
    refused([reported('93.5'), uploaded, ...handedIn.slice(-1)], accept, 'dossier.self-score-missing');
    refused(play(story.giveBack), accept, 'dossier.not-submitted');
  });
});

describe('evidence', () => {
  it('that is rejected carries the loss, and whose it was', () => {
    const by = { ...uploaded, data: { ...uploaded.data, by: 'sotaichinh' } };
    const history = handedIn.map((event) => (event.type === 'EvidenceUploaded' ? by : event));
    const adjusted = [reject, adjust({ cause: 'evidence-rejected', points: '20' })].reduce(after, history);
    expect(lastScore(adjusted).losses.at(-1)).toEqual({
      cause: 'evidence-rejected',
      points: '26.75',
      by: 'sotaichinh',
      evidence: digest,
      round: null,
    });
  });

  it('stands again when it is restored, once', () => {
    refused(play(reject, restore), adjust({ cause: 'evidence-rejected' }), 'dossier.cause-unproven');
    refused(handedIn, restore, 'dossier.evidence-not-rejected');
    given(dossier, play(reject)).when(reject).then([]);
  });
});

it('gives a dossier back to be mended, with the reason', () => {
  const mended = play(story.giveBack);
  expect(mended.at(-1)).toMatchObject({ type: 'DossierReturned', data: { period: '2025-Q2' } });
  const again = {
    ...new commands.ReportValue(target, { period: '2025-Q2', inputs: { value: '95' } }, context),
    facts: facts(),
  };
  expect(after(mended, again).at(-1)).toMatchObject({ type: 'ValueReported' });
});

describe('the council', () => {
  it('builds on the preliminary score, and on the self score where there is none', () => {
    expect(lastScore(play(accept, story.decide()))).toMatchObject({
      stage: 'council',
      period: '2025',
      to: '38',
      origin: { kind: 'council', session: 'hd1' },
    });
    expect(losses(play(story.decide()))).toEqual([
      ['below-target', '3.25'],
      ['appraised-down', '8.75'],
    ]);
  });

  it('takes a dossier that nobody reported as lost for that, whatever it decides', () => {
    const history = after([], story.decide({ points: '0', cause: null }));
    expect(losses(history)).toEqual([['not-reported', '50']]);
    expect(losses(after([], story.decide({ points: '20', cause: null })))).toEqual([['not-reported', '30']]);
  });
});

describe('an explanation', () => {
  const asked = play(accept, story.ask());
  const sent = after(asked, story.send());

  it('begins with what the Ministry gives for now', () => {
    expect(losses(asked)).toEqual([
      ['below-target', '3.25'],
      ['appraised-down', '16.75'],
    ]);
    expect(story.stateAfter(asked).scores.preliminary).toMatchObject({ to: '46.75' });
  });

  it('gives back what is accepted', () => {
    const answered = after(sent, story.answer({ outcome: 'accepted', recovered: '10' }));
    expect(lastScore(answered)).toMatchObject({ stage: 'ministry', from: '30', to: '40' });
    expect(losses(answered)).toEqual([
      ['below-target', '3.25'],
      ['appraised-down', '6.75'],
    ]);
  });

  it('names the refusal as the cause of what stays lost', () => {
    const partly = after(sent, story.answer({ outcome: 'partly', recovered: '4' }));
    expect(losses(partly)).toEqual([
      ['below-target', '3.25'],
      ['appraised-down', '6.75'],
      ['explanation-refused', '6'],
    ]);
    const refusedWhole = after(sent, story.answer());
    expect(refusedWhole.at(-1)).toMatchObject({
      type: 'LossesRestated',
      data: { stage: 'ministry', round: 1 },
    });
    expect(
      story.stateAfter(refusedWhole).scores.ministry?.losses.map(({ cause, points }) => [cause, points]),
    ).toEqual([
      ['below-target', '3.25'],
      ['appraised-down', '6.75'],
      ['explanation-refused', '10'],
    ]);
  });

  it('that nobody sent is the cause of what the round took', () => {
    const lapsed = story.stateAfter(after(asked, story.lapse)).scores.ministry;
    expect(lapsed?.losses.map(({ cause, points }) => [cause, points])).toEqual([
      ['below-target', '3.25'],
      ['explanation-not-sent', '16.75'],
    ]);
    const result = story.stateAfter(after(asked, story.takeOver({ points: '30' })));
    expect(result.scores.published?.losses.at(-1)).toMatchObject({ cause: 'explanation-not-sent' });
    expect(result.rounds).toMatchObject([{ status: 'lapsed' }]);
  });

  it('has as many rounds as the Ministry asks, one after the other', () => {
    refused(asked, story.ask(), 'dossier.explanation-open');
    const second = [story.answer({ outcome: 'partly', recovered: '4' }), story.ask({ points: '34' })].reduce(
      after,
      sent,
    );
    expect(story.stateAfter(second).rounds.map(({ number, status }) => [number, status])).toEqual([
      [1, 'answered'],
      [2, 'asked'],
    ]);
  });

  it('is late from the day named on', () => {
    expect(after(asked, story.send({}, '2026-03-19')).at(-1)).toMatchObject({ data: { late: false } });
    expect(after(asked, story.send({}, '2026-03-20')).at(-1)).toMatchObject({ data: { late: true } });
  });

  it.each([
    ['for nothing that was asked', handedIn, story.send(), 'dossier.explanation-not-asked'],
    ['for more than is lost', asked, story.send({ pointsAsked: '20.0001' }), 'dossier.points-not-lost'],
    ['for no points', asked, story.send({ pointsAsked: '0' }), 'dossier.points-not-lost'],
    [
      'with a document that is not in the dossier',
      asked,
      story.send({ manifest: ['b'.repeat(64)] }),
      'dossier.evidence-unknown',
    ],
    ['without words', asked, story.send({ text: ' ' }), 'dossier.explanation-empty'],
    ['before it is sent', asked, story.answer(), 'dossier.explanation-not-sent'],
    [
      'with an outcome that is another',
      sent,
      story.answer({ outcome: 'accepted', recovered: '9' }),
      'dossier.outcome-faulty',
    ],
    ['where nothing is lost', handedIn, story.ask({ points: '50' }), 'dossier.nothing-lost'],
  ])('is refused %s', (_, history, command, code) => refused(history, command, code));

  it('may bring new evidence, though the period is handed in and locked', () => {
    const locked = after(asked, story.lock('handing-in'));
    const file = { ...uploaded.data.file, digest: 'c'.repeat(64) };
    const supplement = {
      ...new commands.UploadEvidence(
        target,
        { period: '2025-Q2', file, citation: uploaded.data.citation },
        context,
      ),
      facts: facts(),
    };
    expect(after(locked, supplement).at(-1)).toMatchObject({ type: 'EvidenceUploaded' });
    refused(after(handedIn, story.lock('handing-in')), supplement, 'dossier.locked');
  });
});

describe('the result', () => {
  it('is lost to the peers where points depend on them, else to the appraisal', () => {
    const peers = story.reviewFacts({ scoring: { ...facts().scoring, comparesPeers: true } });
    expect(losses(play({ ...story.takeOver(), facts: peers })).at(-1)).toEqual(['peers-rose', '21.75']);
    expect(losses(play(story.takeOver())).at(-1)).toEqual(['appraised-down', '21.75']);
  });

  it('keeps every stage beside the others, each with losses that add up', () => {
    const { scores } = story.stateAfter(play(accept, story.decide(), story.ask(), story.takeOver()));
    expect(Object.entries(scores).map(([stage, score]) => [stage, score.to])).toEqual([
      ['self', '46.75'],
      ['preliminary', '46.75'],
      ['council', '38'],
      ['ministry', '30'],
      ['published', '25'],
    ]);
    for (const score of Object.values(scores))
      expect(lostIn(score.losses)).toBe(subtract(score.maxPoints, score.to));
  });
});

describe('a locked dossier', () => {
  const everything: readonly DossierDecision[] = [
    {
      ...new commands.ReportValue(target, { period: '2025-Q2', inputs: { value: '95' } }, context),
      facts: facts(),
    },
    { ...new commands.SelfScore(target, { period: '2025-Q2' }, context), facts: facts() },
    { ...new commands.SubmitDossier(target, { period: '2025-Q2' }, context), facts: facts() },
    new commands.RecallSubmission(target, { period: '2025-Q2' }, reviewer),
    new commands.WithdrawEvidence(target, { digest }, reviewer),
  ];
  const appraisal = [
    story.assign,
    accept,
    adjust(),
    reject,
    story.giveBack,
    story.decide(),
    story.ask(),
    story.takeOver(),
  ];

  it('takes nothing at all once the year is closed', () => {
    const locked = after(handedIn, story.lock('final'));
    for (const command of [
      ...everything,
      ...appraisal,
      story.draft(),
      story.send(),
      story.answer(),
      story.lapse,
    ])
      refused(locked, command, 'dossier.locked');
  });

  it('takes nothing from agencies after the deadline, while the appraisal goes on', () => {
    const locked = after(handedIn, story.lock('handing-in'));
    for (const command of everything) refused(locked, command, 'dossier.locked');
    expect(lastScore(after(locked, accept)).stage).toBe('preliminary');
  });

  it('is locked exactly once, and opened by a decision', () => {
    const locked = after(handedIn, story.lock('final'));
    given(dossier, locked).when(story.lock('final')).then([]);
    given(dossier, locked).when(story.lock('handing-in')).then([]);
    given(dossier, handedIn).when(story.unlock).then([]);
    expect(lastScore([story.unlock, accept].reduce(after, locked)).stage).toBe('preliminary');
  });
});
