import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { dossierStream, LockDossier } from '#appraisal/dossier';
import { Decisions, EventCodec, LEDGER, UnknownEventType, type Ledger } from '#ledger';
import { ProjectionRunner } from '#projections';
import { YearReplay } from './replay.js';
import { by, cycle, openedYear, played, result } from './testing/year.builder.js';
import type { YearStage } from './testing/year.stage.js';

/** As a later version of the program may have stored it. */
const LATER = 'dossier.score-changed.v9';

let stage: YearStage;
let position: bigint;
beforeAll(async () => {
  stage = await openedYear();
  await played(stage, result());
  const ledger = stage.app.get<Ledger>(LEDGER, { strict: false });
  const stream = dossierStream({ ...cycle, indicator: '1.2' });
  const revision = (await ledger.readStream(stream)).at(-1)?.revision ?? 'no-stream';
  const metadata = { actor: { id: 'qt.mot', role: 'admin' }, correlationId: 'test' } as const;
  const later = { id: randomUUID(), type: LATER, data: { ...cycle, indicator: '1.2' }, metadata };
  ({ position } = await ledger.append(stream, [later], revision));
});
afterAll(() => stage.close());

/** Resolves with the first status that says what is wrong. */
async function troubled<Status extends { readonly reason?: string | undefined }>(
  ask: () => Promise<Status>,
): Promise<Status> {
  for (;;) {
    const status = await ask();
    if (status.reason !== undefined) return status;
    await nextTurn();
  }
}

/** Every reader of the log; a new one belongs into this list. */
describe('an event of a type that this version does not know is refused, and never dropped,', () => {
  it('by the codec', async () => {
    const codec = stage.app.get(EventCodec, { strict: false });
    const stored = await stage.app
      .get<Ledger>(LEDGER, { strict: false })
      .readAll({ after: position - 1n, limit: 1 });
    expect(stored.map(({ type }) => type)).toEqual([LATER]);
    expect(() => stored.map((event) => codec.read(event))).toThrow(UnknownEventType);
  });

  it('by decisions: the dossier takes nothing more', () => {
    const command = new LockDossier({ ...cycle, indicator: '1.2' }, { lock: 'handing-in' }, by());
    return expect(stage.give(command)).rejects.toThrow(UnknownEventType);
  });

  it('by projections: none of them goes past it', async () => {
    const runner = stage.app.get(ProjectionRunner, { strict: false });
    await runner.waitFor(position - 1n);
    const status = await troubled(() => runner.status());
    expect(status.reason).toContain(LATER);
    for (const each of status.projections) expect(each.position).toBe(position - 1n);
  });

  it('by the year’s process: it waits there and says why', async () => {
    const { status } = await troubled(() =>
      Promise.resolve({ status: stage.process.status, reason: stage.process.status.trouble?.message }),
    );
    expect(status).toMatchObject({
      position: position - 1n,
      trouble: { position, message: expect.stringContaining(LATER) },
    });
  });

  it('by a replay, of the whole application and of the ledger alone', async () => {
    const { app } = stage;
    const replay = app.get(YearReplay, { strict: false });
    await expect(replay.report(cycle)).rejects.toThrow(UnknownEventType);
    const alone = YearReplay.over(app.get(Decisions, { strict: false }));
    await expect(alone.report(cycle)).rejects.toThrow(UnknownEventType);
  });
});
