import type { Hypothesis } from './branch.js';
import { editedSet, otherSet } from './other-framework.js';
import {
  accepted,
  asking,
  assigned,
  councilGave,
  digest,
  framework,
  imagined,
  indicator,
  loweredForLateness,
  minMax,
  percent,
  published,
  recalled,
  reported,
  scored,
  submitted,
  uploaded,
  yearOf,
} from './testing/branch.builder.js';

/** Indicator 1.1: everything in time, its document two days late (due before 25/12), lowered for it from 10 to 8. */
const LATE = [
  reported('2025-12-20', { value: '100' }),
  uploaded('2025-12-26'),
  scored('2025-12-27'),
  submitted('2025-12-27'),
  assigned,
  loweredForLateness,
  councilGave('8'),
  published('8'),
];
/** Indicator 1.2: 9 of 10 points, accepted at every stage. */
const SMOOTH = [
  reported('2025-12-20', { value: '90' }),
  uploaded('2025-12-20'),
  scored('2025-12-20'),
  submitted('2025-12-20'),
  assigned,
  accepted,
  councilGave('9'),
  published('9'),
];
const year = yearOf({ '1.1': LATE, '1.2': SMOOTH });
const UPLOAD = '2';
const REPORT_OF_SMOOTH = '9';

const stagesOf = (answer: ReturnType<typeof imagined>, code: string) =>
  answer.differences
    .filter((each) => each.indicator === code)
    .map(({ stage, before, after }) => [stage, before?.points ?? null, after?.points ?? null]);

describe('a document handed in two days earlier', () => {
  const answer = imagined(asking({ kind: 'move', position: UPLOAD, byDays: -2 }), year);

  it('is late no more, so the decision that rested on it has no ground, and it says so', () => {
    expect(stagesOf(answer, '1.1')[0]).toEqual(['preliminary', '8', '10']);
    expect(answer.differences[0]?.sentence).toBe(
      '1.1: nộp minh chứng 12/BC-MAU ngày 24/12/2025 thay vì 26/12/2025 nên không còn muộn; ' +
        'điều chỉnh điểm của Tổ giúp việc ngày 12/01/2026 (vị trí 6) không còn căn cứ vì hồ sơ không cho thấy ' +
        '“minh chứng nộp trễ hạn”, nên giả định điểm tự chấm được chấp nhận; ' +
        'nguyên nhân “minh chứng nộp trễ hạn” (2 điểm) hết; điểm Tổ giúp việc thẩm định 8 → 10.',
    );
    expect(answer.lostGrounds).toMatchObject([{ indicator: '1.1', position: '6', replaced: true }]);
    expect(answer.assumptions.join(' ')).toContain('coi như Tổ giúp việc chấp nhận điểm tự chấm');
  });

  it('leaves what others decided, and shows the points that they go on taking without the ground', () => {
    expect(stagesOf(answer, '1.1').slice(1)).toEqual([
      ['council', '8', '8'],
      ['published', '8', '8'],
    ]);
    expect(answer.differences.map(({ carriedOver }) => carriedOver)).toEqual(['0', '2', '2']);
    expect(answer.differences[1]?.sentence).toContain(
      'Hội đồng thẩm định vẫn cho 8 điểm như đã quyết định, nên 2 điểm vẫn mất dù căn cứ ban đầu (“minh chứng nộp trễ hạn”) không còn',
    );
  });

  it('carries through to the end where later decisions follow what they confirmed', () => {
    const question = asking({ kind: 'move', position: UPLOAD, byDays: -2 });
    const followed = imagined({ ...question, laterDecisions: 'follow' }, year);
    expect(stagesOf(followed, '1.1')).toEqual([
      ['preliminary', '8', '10'],
      ['council', '8', '10'],
      ['published', '8', '10'],
    ]);
    expect(followed.totals.at(-1)).toMatchObject({ stage: 'published', change: '2' });
  });

  it('touches no other dossier', () => expect(stagesOf(answer, '1.2')).toEqual([]));

  it('adds up: totals and pillars change by what the differences change', () => {
    const changes = answer.totals.map(({ stage, before, after, change }) => [
      stage,
      before.points,
      after.points,
      change,
    ]);
    expect(changes).toEqual([
      ['self', '19', '19', '0'],
      ['preliminary', '17', '19', '2'],
      ['council', '17', '17', '0'],
      ['ministry', '0', '0', '0'],
      ['published', '17', '17', '0'],
    ]);
    expect(answer.pillars.map(({ stages }) => stages)).toEqual([answer.totals]);
  });

  it('is late still when it comes only one day earlier: on the day itself it is too late', () => {
    const one = imagined(asking({ kind: 'move', position: UPLOAD, byDays: -1 }), year);
    expect([one.differences, one.lostGrounds]).toEqual([[], []]);
  });

  it('may be named by its digest, and its day by date', () => {
    const alone = yearOf({ '1.1': LATE });
    const named = imagined(asking({ kind: 'move', evidence: digest, to: '2025-12-24' }), alone);
    expect(stagesOf(named, '1.1')[0]).toEqual(['preliminary', '8', '10']);
  });
});

describe('a moved act', () => {
  it('keeps its place where the dossier took nothing on its new day, and that is said', () => {
    // Between submission and recall nothing is taken, so 24/12 is possible only among the acts as they were.
    const handedInTwice = [
      reported('2025-12-20', { value: '100' }),
      scored('2025-12-20'),
      submitted('2025-12-20'),
      recalled('2025-12-25'),
      uploaded('2025-12-26'),
      submitted('2025-12-27'),
      assigned,
      loweredForLateness,
    ];
    const answer = imagined(
      asking({ kind: 'move', position: '5', byDays: -2 }),
      yearOf({ '1.1': handedInTwice }),
    );
    expect(stagesOf(answer, '1.1')).toEqual([['preliminary', '8', '10']]);
    expect(answer.assumptions.some((each) => each.includes('giữ nguyên thứ tự'))).toBe(true);
  });

  it('brings a document that was not signed by then, which is said', () => {
    const signedLate = LATE.with(1, uploaded('2025-12-26', '2025-12-25'));
    const answer = imagined(
      asking({ kind: 'move', position: UPLOAD, byDays: -2 }),
      yearOf({ '1.1': signedLate }),
    );
    expect(stagesOf(answer, '1.1')[0]).toEqual(['preliminary', '8', '10']);
    expect(answer.assumptions.some((each) => each.includes('coi như được ban hành'))).toBe(true);
  });

  it('that becomes late lowers nothing by itself: nobody decided so', () => {
    const answer = imagined(asking({ kind: 'move', position: REPORT_OF_SMOOTH, to: '2025-12-26' }), year);
    expect(answer.hypotheses).toEqual(['1.2: báo cáo số liệu kỳ 2025-Q4 ngày 26/12/2025 thay vì 20/12/2025']);
    expect(answer.differences).toEqual([]);
    expect(answer.assumptions.some((each) => each.includes('giữ nguyên thứ tự'))).toBe(true);
  });
});

describe('other hypotheses about a year', () => {
  it('leave a document out: what needed it cannot be done, and what came later stands on what is left', () => {
    const answer = imagined(asking({ kind: 'leave-out', position: UPLOAD }), year);
    expect(answer.lostGrounds.map(({ position, replaced }) => [position, replaced])).toEqual([['6', true]]);
    expect(stagesOf(answer, '1.1')[0]).toEqual(['preliminary', '8', '10']);
  });

  it('leave a report out: nothing is scored, and the council decides on nothing', () => {
    const answer = imagined(asking({ kind: 'leave-out', position: '1' }), year);
    expect(stagesOf(answer, '1.1').slice(0, 2)).toEqual([
      ['self', '10', null],
      ['preliminary', '8', null],
    ]);
    expect(answer.lostGrounds.map(({ position }) => position)).toEqual(['3', '4', '6']);
  });

  it('change a judgement at its position', () => {
    const judged: Hypothesis = { kind: 'judge', position: '14', points: '7', cause: 'appraised-down' };
    const answer = imagined(asking(judged), year);
    expect(answer.differences[0]).toMatchObject({
      stage: 'preliminary',
      before: { points: '9' },
      after: { points: '7', causes: [{ cause: 'below-target' }, { cause: 'appraised-down', points: '2' }] },
    });
    const council = imagined(asking({ kind: 'judge', position: '15', points: '9.5', cause: null }), year);
    // The Ministry's 9 stand: half a point is now its own to take.
    expect(stagesOf(council, '1.2')).toEqual([
      ['council', '9', '9.5'],
      ['published', '9', '9'],
    ]);
  });

  it('change figures, which are scored again by the rule', () => {
    const answer = imagined(
      asking({ kind: 'figures', position: REPORT_OF_SMOOTH, inputs: { value: '95,5' } }),
      year,
    );
    expect(stagesOf(answer, '1.2').slice(0, 2)).toEqual([
      ['self', '9', '9.55'],
      ['preliminary', '9', '9.55'],
    ]);
  });

  it("change the peers' values of a Min-Max indicator", () => {
    const peers = yearOf({ '1.2': SMOOTH.slice(0, 6) }, { rules: { '1.2': minMax } });
    const answer = imagined(asking({ kind: 'peers', indicator: '1.2', best: '100' }), peers);
    expect(stagesOf(answer, '1.2')).toEqual([
      ['self', '10', '9'],
      ['preliminary', '10', '9'],
    ]);
    expect(answer.differences[0]?.after?.causes).toMatchObject([{ cause: 'peers-rose', points: '1' }]);
  });

  it('nothing: the branch is what happened', () => {
    const answer = imagined(asking(), year);
    expect([answer.differences, answer.lostGrounds, answer.unreproduced]).toEqual([[], [], []]);
  });
});

describe('another framework', () => {
  const own = year.definition;

  it('tells every indicator that it changes, and computes by its rule from the same figures', () => {
    const theirs = framework([indicator('1.1', percent, '20'), indicator('1.3')], 'KHAC');
    const answer = imagined(asking({ kind: 'framework', framework: 'KHAC' }), {
      ...year,
      other: otherSet(own, theirs, undefined),
    });
    expect(
      answer.frameworkChanges.map(({ own: from, other, relation, maxPointsAfter, selfAfter }) => [
        from,
        other,
        relation,
        maxPointsAfter,
        selfAfter,
      ]),
    ).toEqual([
      [['1.1'], ['1.1'], 'same', '20', '20'],
      [['1.2'], [], 'dropped', null, null],
      [[], ['1.3'], 'added', '10', null],
    ]);
    // 8 points were decided by a person out of 10: nobody turns them into 16 of 20.
    expect(stagesOf(answer, '1.1').slice(0, 2)).toEqual([
      ['self', '10', '20'],
      ['preliminary', '8', '8'],
    ]);
    expect(answer.assumptions.join(' ')).toContain('không được quy đổi');
    expect(answer.pillars.map(({ of }) => of)).toEqual(['own', 'other']);
  });

  it('says why it gives no number where the inputs are others', () => {
    const asksYes = indicator('1.2', { kind: 'yes-no', version: 1, question: 'Đã ban hành?' });
    const answer = imagined(asking({ kind: 'framework', framework: 'KHAC' }), {
      ...year,
      other: otherSet(own, framework([indicator('1.1'), asksYes], 'KHAC'), undefined),
    });
    expect(answer.frameworkChanges).toMatchObject([{ own: ['1.2'], selfBefore: '9', selfAfter: null }]);
    expect(answer.frameworkChanges[0]?.sentence).toContain(
      'không tính được: quy tắc chấm không có ô “value”',
    );
  });

  it('follows a recorded mapping in either direction', () => {
    const theirs = framework([indicator('a'), indicator('b'), indicator('c')], 'CU');
    const why = 'theo tên';
    const rows = [
      { from: ['a'], to: ['1.1'], relation: 'renamed', how: 'stated', why },
      { from: ['b', 'c'], to: ['1.2'], relation: 'merged', how: 'stated', why },
    ] as const;
    const older = otherSet(own, theirs, { from: 'CU', to: own.code, rows });
    expect(older.pairs.map(({ own: mine, other, relation }) => [mine, other, relation])).toEqual([
      [['1.1'], ['a'], 'renamed'],
      [['1.2'], ['b', 'c'], 'split'],
    ]);
    const newer = otherSet(theirs, own, { from: 'CU', to: own.code, rows });
    expect(newer.pairs.map(({ relation }) => relation)).toEqual(['renamed', 'merged']);
  });

  it('may be an edited copy of its own', () => {
    const edited = editedSet(own, [{ indicator: '1.2', maxPoints: '20' }], () => []);
    const answer = imagined(
      asking({ kind: 'edited-framework', changes: [{ indicator: '1.2', maxPoints: '20' }] }),
      { ...year, other: edited },
    );
    expect(answer.frameworkChanges).toMatchObject([{ own: ['1.2'], selfBefore: '9', selfAfter: '18' }]);
    expect(answer.totals[0]).toMatchObject({ stage: 'self', change: '9' });
  });
});

describe('a hypothesis that cannot be', () => {
  it.each<[string, Hypothesis]>([
    ['branch.day-too-early', { kind: 'move', position: UPLOAD, to: '2025-01-01' }],
    ['branch.move-faulty', { kind: 'move', position: UPLOAD }],
    ['branch.move-faulty', { kind: 'move', byDays: 1 }],
    ['branch.evidence-unknown', { kind: 'move', evidence: 'e'.repeat(64), byDays: -1 }],
    ['branch.evidence-ambiguous', { kind: 'move', evidence: digest, byDays: -1 }],
    ['branch.act-unfit', { kind: 'move', position: '3', byDays: -1 }],
    ['branch.act-unfit', { kind: 'figures', position: UPLOAD, inputs: {} }],
    ['branch.act-unfit', { kind: 'judge', position: UPLOAD, points: '1', cause: null }],
    ['branch.indicator-unreported', { kind: 'peers', indicator: '9.9', best: '1' }],
    ['branch.hypothesis-refused', { kind: 'figures', position: '1', inputs: { value: '120' } }],
    ['branch.hypothesis-refused', { kind: 'peers', indicator: '1.1', best: '1' }],
    ['branch.hypothesis-refused', { kind: 'judge', position: '14', points: '3', cause: 'evidence-late' }],
  ])('is refused as %s: %j', (code, hypothesis) => {
    expect(() => imagined(asking(hypothesis), year)).toThrow(expect.objectContaining({ code }));
  });

  it('names the rule of the house that stands against it', () => {
    expect(() =>
      imagined(asking({ kind: 'judge', position: '14', points: '3', cause: 'evidence-late' }), year),
    ).toThrow('Giả thiết 1 không thể xảy ra: Hồ sơ không cho thấy “minh chứng nộp trễ hạn”');
  });

  it('is an edited framework with an unknown indicator or a faulty rule', () => {
    const faults = () => ['sai'];
    expect(() => editedSet(year.definition, [{ indicator: '7.7' }], faults)).toThrow(
      expect.objectContaining({ code: 'branch.edit-faulty' }),
    );
    expect(() => editedSet(year.definition, [{ indicator: '1.1' }], faults)).toThrow('1.1: sai');
  });
});
