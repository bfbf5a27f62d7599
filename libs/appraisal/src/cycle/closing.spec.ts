import { fold } from '#kernel';
import { given } from '#kernel/testing';
import * as commands from './commands.js';
import { cycle, type CycleDecision } from './decider.js';
import type { CycleEvent } from './events.js';
import * as year from './testing/closing.builder.js';
import { opened, target } from './testing/cycle.builder.js';

const refused = (events: readonly CycleEvent[], command: CycleDecision, code: string) =>
  given(cycle, events).when(command).refused(code);
const stateAfter = (...decisions: readonly CycleDecision[]) => fold(cycle, year.history(...decisions));
const on = (today: string) => year.by('he-thong', { today });

describe('a lock', () => {
  it('by decision names every indicator and waits for their dossiers', () => {
    given(cycle, [opened])
      .when(year.lock())
      .then([
        {
          type: 'LockBegun',
          data: {
            ...target,
            work: 'khoa-1',
            lock: 'handing-in',
            cause: 'decision',
            indicators: ['1.1', '1.2'],
          },
        },
      ]);
    expect(stateAfter(year.lock())).toMatchObject({ lock: 'handing-in', underWay: new Set(['khoa-1']) });
    expect(stateAfter(year.lock(), year.complete('khoa-1'))).toMatchObject({ underWay: new Set() });
  });

  it('by deadline comes with its day, and not on the day before: “trước ngày N” is strictly before', () => {
    const byDeadline = (today: string) => year.lock('handing-in', on(today), 'deadline');
    refused([opened], byDeadline('2026-01-09'), 'cycle.deadline-not-passed');
    expect(given(cycle, [opened]).when(byDeadline('2026-01-10')).thenEvents()).toMatchObject([
      { type: 'LockBegun', data: { cause: 'deadline' } },
    ]);
  });

  it('by deadline follows a deadline that was moved', () => {
    const move = new commands.MoveDeadline(
      target,
      { period: 'closing', dueBefore: '2026-01-15' },
      year.by('qt.mot'),
    );
    refused(
      year.history(move),
      year.lock('handing-in', on('2026-01-14'), 'deadline'),
      'cycle.deadline-not-passed',
    );
    refused(year.locked, move, 'cycle.locked');
  });

  it('by decision needs a reason, and by deadline none', () => {
    refused([opened], year.lock('handing-in', year.without('reason')), 'cycle.reason-missing');
    const events = given(cycle, [opened])
      .when(year.lock('handing-in', year.without('reason'), 'deadline'))
      .thenEvents();
    expect(events).toHaveLength(1);
  });

  it('that is there already changes nothing; handing in is shut as well once all is shut', () => {
    given(cycle, year.locked).when(year.lock()).then([]);
    given(cycle, year.closed).when(year.lock('final')).then([]);
    given(cycle, year.closed).when(year.lock()).then([]);
  });

  it('for good waits for the published result', () => {
    refused(year.locked, year.lock('final'), 'cycle.result-missing');
    const ministry = year.takeOver({ stage: 'ministry', rows: year.ROWS.slice(0, 1) });
    refused(year.history(ministry, year.complete('ket-qua-1')), year.lock('final'), 'cycle.result-missing');
    expect(given(cycle, year.resulted).when(year.lock('final')).thenEvents()).toMatchObject([
      { type: 'LockBegun', data: { work: 'khoa-3', lock: 'final' } },
    ]);
  });
});

describe('while dossiers still follow', () => {
  const busy = year.history(year.lock());

  it.each<[string, CycleDecision]>([
    ['another lock', year.lock('final')],
    ['an approval', year.approve()],
    ['a result', year.takeOver()],
  ])('refuses %s', (_, command) => {
    const history =
      command.type === 'ApproveReopening' ? [...year.history(year.lock(), year.propose())] : busy;
    refused(history, command, 'cycle.busy');
  });

  it('refuses to publish', () => {
    const closing = year.history(year.takeOver(), year.complete('ket-qua-1'), year.lock('final'));
    refused(closing, year.publish(), 'cycle.busy');
  });

  it('takes the completion of what is under way once, and of nothing else', () => {
    given(cycle, busy)
      .when(year.complete('khoa-1'))
      .then([{ type: 'WorkCompleted', data: { ...target, work: 'khoa-1' } }]);
    given(cycle, busy).when(year.complete('khoa-2')).then([]);
    given(cycle, year.locked).when(year.complete('khoa-1')).then([]);
  });
});

describe('a reopening', () => {
  const proposed = year.history(year.lock(), year.complete('khoa-1'), year.propose());
  const approved = [...proposed, ...given(cycle, proposed).when(year.approve()).thenEvents()];

  it('is proposed for some indicators, each named once, and for all when none is named', () => {
    given(cycle, year.locked)
      .when(year.propose({ indicators: ['1.2', '1.2'] }))
      .then([
        {
          type: 'ReopeningProposed',
          data: {
            ...target,
            reopening: 'mo-lai-2',
            indicators: ['1.2'],
            closesBefore: '2026-01-20',
            proposedBy: 'qt.mot',
          },
        },
      ]);
    expect(
      given(cycle, year.locked)
        .when(year.propose({ indicators: [] }))
        .thenEvents(),
    ).toMatchObject([{ data: { indicators: ['1.1', '1.2'] } }]);
  });

  it('changes nothing before somebody else approves it', () => {
    expect(fold(cycle, proposed)).toMatchObject({ lock: 'handing-in', underWay: new Set() });
    refused(proposed, year.approve('mo-lai-2', year.by('qt.mot')), 'cycle.same-person');
    given(cycle, proposed)
      .when(year.approve())
      .then([
        {
          type: 'ReopeningApproved',
          data: {
            ...target,
            work: 'mo-lai-2',
            indicators: ['1.2'],
            closesBefore: '2026-01-20',
            proposedBy: 'qt.mot',
            approvedBy: 'qt.hai',
          },
        },
      ]);
    expect(fold(cycle, approved)).toMatchObject({
      lock: undefined,
      closesBefore: '2026-01-20',
      underWay: new Set(['mo-lai-2']),
    });
  });

  it('changes nothing a second time', () => {
    given(cycle, proposed).when(year.propose()).then([]);
    given(cycle, approved).when(year.approve()).then([]);
    const other = given(cycle, proposed)
      .when(year.propose({}, year.by('qt.hai')))
      .thenEvents();
    expect(other).toMatchObject([{ data: { reopening: 'mo-lai-3', proposedBy: 'qt.hai' } }]);
  });

  it.each<[string, CycleDecision, string]>([
    ['without a reason', year.propose({}, year.without('reason')), 'cycle.reason-missing'],
    ['without a legal basis', year.propose({}, year.without('legalBasis')), 'cycle.legal-basis-missing'],
    ['until today', year.propose({ closesBefore: '2026-01-12' }), 'cycle.reopening-past'],
    ['of indicators that are none', year.propose({ indicators: ['9.9'] }), 'cycle.indicators-unknown'],
  ])('is not proposed %s', (_, command, code) => refused(year.locked, command, code));

  it('opens a closed year as a whole, whenever it was proposed', () => {
    refused(year.closed, year.propose(), 'cycle.reopening-partial');
    const before = [...proposed, ...year.closed.slice(year.locked.length)];
    refused(before, year.approve(), 'cycle.reopening-partial');
    expect(
      given(cycle, year.closed)
        .when(year.propose({ indicators: [] }))
        .thenEvents(),
    ).toHaveLength(1);
  });

  it('is not proposed for a year that is open', () => refused([opened], year.propose(), 'cycle.not-locked'));

  it.each<[string, CycleDecision, string]>([
    ['that nobody proposed', year.approve('mo-lai-9'), 'cycle.reopening-unknown'],
    [
      'without a reason',
      year.approve('mo-lai-2', { ...year.without('reason'), actor: { id: 'qt.hai', role: 'admin' } }),
      'cycle.reason-missing',
    ],
    [
      'without a legal basis',
      year.approve('mo-lai-2', { ...year.without('legalBasis'), actor: { id: 'qt.hai', role: 'admin' } }),
      'cycle.legal-basis-missing',
    ],
    [
      'whose day has come meanwhile',
      year.approve('mo-lai-2', year.by('qt.hai', { today: '2026-01-20' })),
      'cycle.reopening-past',
    ],
  ])('is not approved %s', (_, command, code) => refused(proposed, command, code));
});

describe('a result', () => {
  it('is taken over with its document and every row', () =>
    given(cycle, year.locked)
      .when(year.takeOver())
      .then([
        {
          type: 'ResultTakenOver',
          data: { ...target, work: 'ket-qua-2', stage: 'published', document: year.letter, rows: year.ROWS },
        },
      ]));

  it('that comes again changes nothing, also after the year is closed; a corrected one does', () => {
    given(cycle, year.resulted).when(year.takeOver()).then([]);
    given(cycle, year.closed).when(year.takeOver()).then([]);
    const corrected = year.takeOver({ document: { number: '13/BKHCN-CĐS', issuedOn: '2026-04-02' } });
    expect(given(cycle, year.resulted).when(corrected).thenEvents()).toHaveLength(1);
    refused(year.closed, corrected, 'cycle.locked');
  });

  const [first, second] = year.ROWS;
  it.each<[string, Partial<commands.TakeOverResult['data']>]>([
    ['no rows', { stage: 'ministry', rows: [] }],
    ['an indicator that is none', { rows: [...year.ROWS, { ...first, indicator: '9.9' }] }],
    ['an indicator twice', { rows: [...year.ROWS, first] }],
    ['more than the maximum', { rows: [{ ...first, points: '10.01' }, second] }],
    ['less than nothing', { rows: [{ ...first, points: '-1' }, second] }],
    ['an indicator left out of what is published', { rows: [first] }],
  ])('is refused with %s', (_, data) => refused(year.locked, year.takeOver(data), 'cycle.result-faulty'));

  it('of the Ministry after explanations may have some indicators only', () => {
    const events = given(cycle, year.locked)
      .when(year.takeOver({ stage: 'ministry', rows: [first] }))
      .thenEvents();
    expect(events).toMatchObject([{ data: { stage: 'ministry', rows: [first] } }]);
  });
});

describe('publication', () => {
  it('records the digest of a closed year, once', () => {
    refused(year.resulted, year.publish(), 'cycle.not-closed');
    const published = given(cycle, year.closed).when(year.publish()).thenEvents();
    expect(published).toEqual([
      {
        type: 'ResultPublished',
        data: { ...target, digest: year.digest, dossiers: year.dossiers, document: year.letter },
      },
    ]);
    given(cycle, [...year.closed, ...published])
      .when(year.publish())
      .then([]);
  });

  it('is over when the year is opened again', () => {
    const published = [...year.closed, ...given(cycle, year.closed).when(year.publish()).thenEvents()];
    const proposed = [
      ...published,
      ...given(cycle, published)
        .when(year.propose({ indicators: [] }))
        .thenEvents(),
    ];
    expect(fold(cycle, proposed)).toMatchObject({ published: year.digest });
    const reopened = [...proposed, ...given(cycle, proposed).when(year.approve('mo-lai-4')).thenEvents()];
    expect(fold(cycle, reopened)).toMatchObject({ published: undefined, lock: undefined });
  });
});

it('knows no year that was never opened', () => {
  for (const command of [year.lock(), year.propose(), year.approve(), year.takeOver(), year.publish()])
    refused([], command, 'cycle.unknown');
});
