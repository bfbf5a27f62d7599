import { Inject, Injectable } from '@nestjs/common';
import { businessDate } from '#kernel';
import { canonicalDigest, EventCodec, fromBytes, type Ledger, type RecordedEvent } from '#ledger';
import { CycleFacts, type CycleId } from '#appraisal/cycle';
import { actsOf, dossierStream, type DossierEvent, type PastEvent } from '#appraisal/dossier';
import { checkRule, FrameworkFacts, type FrameworkDefinition } from '#appraisal/framework';
import type { BranchQuestion, Checkpoint } from './branch.js';
import type { PastYear } from './imagining.js';
import { editedSet, otherSet, type OtherSet } from './other-framework.js';
import type { DossierPast } from './placing.js';
import { TwoFrameworks } from './refusals.js';

/** The ledger as a branch may use it: it has no way to append. */
export type PastReader = Pick<Ledger, 'readStream' | 'readAll' | 'head'>;

/** Injection token of the one PastReader. */
export const PAST = Symbol('PAST');

export interface ReadYear {
  readonly year: PastYear;
  readonly synthetic: boolean;
}

/** Lets what waits on the event loop go first: a branch is never urgent. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Reads a past year from the ledger itself, as it stood after a position. */
@Injectable()
export class BranchFacts {
  constructor(
    @Inject(PAST) private readonly past: PastReader,
    private readonly codec: EventCodec,
    private readonly frameworks: FrameworkFacts,
    private readonly cycles: CycleFacts,
  ) {}

  /** Where the ledger ends now: two that are equal hold the same events. */
  async checkpoint(): Promise<Checkpoint> {
    const position = await this.past.head();
    if (position === 0n) return { position: '0', head: null };
    const [last] = await this.past.readAll({ after: position - 1n, limit: 1 });
    // Stored bytes are canonical, so this is their SHA-256.
    return { position: position.toString(), head: last ? canonicalDigest(fromBytes(last.bytes)) : null };
  }

  /** Whether the ledger holds an event at a position. */
  async holds(position: bigint): Promise<boolean> {
    const [found] = await this.past.readAll({ after: position - 1n, limit: 1 });
    return found?.position === position;
  }

  /** Throws CycleUnknown, FrameworkUnknown, TwoFrameworks, EditFaulty. */
  async year({ cycle, hypotheses }: BranchQuestion, at: bigint): Promise<ReadYear> {
    const { openedOn, periods } = await this.cycles.get(cycle);
    const definition = await this.frameworks.get(cycle.framework);
    const dossiers: DossierPast[] = [];
    let synthetic = false;
    for (const indicator of definition.indicators) {
      const events = await this.#events({ ...cycle, indicator: indicator.code });
      // Events of one command became durable together: nobody ever saw a part of them.
      const acts = actsOf(events.map(pastEvent)).filter(
        ({ positions: [first = '0'] }) => BigInt(first) <= at,
      );
      dossiers.push({ indicator, acts });
      synthetic ||= events.some(({ position, metadata }) => position <= at && metadata.synthetic === true);
      await pause();
    }
    const other = await this.#other(hypotheses, definition);
    return { year: { openedOn, periods, definition, other, dossiers }, synthetic };
  }

  async #events(
    id: CycleId & { readonly indicator: string },
  ): Promise<readonly RecordedEvent<DossierEvent>[]> {
    const stored = await this.past.readStream(dossierStream(id));
    return stored.map((each) => this.codec.read(each) as RecordedEvent<DossierEvent>);
  }

  async #other(
    hypotheses: BranchQuestion['hypotheses'],
    own: FrameworkDefinition,
  ): Promise<OtherSet | undefined> {
    const asked = hypotheses.flatMap((each) =>
      each.kind === 'framework' || each.kind === 'edited-framework' ? [each] : [],
    );
    const [only] = asked;
    if (!only) return undefined;
    if (asked.length > 1) throw new TwoFrameworks();
    if (only.kind === 'edited-framework') return editedSet(own, only.changes, checkRule);
    const definition = await this.frameworks.get(only.framework);
    return otherSet(own, definition, await this.frameworks.mapping(own.code, only.framework));
  }
}

/** Only a sample plays its days; everybody else's deadlines were judged by the day of recording. */
function pastEvent({ event, position, recordedAt, metadata }: RecordedEvent<DossierEvent>): PastEvent {
  const { actor, reason, legalBasis, effectiveOn, synthetic, correlationId, causationId, idempotencyKey } =
    metadata;
  const played = synthetic ? effectiveOn : undefined;
  return {
    event,
    position: position.toString(),
    day: played ?? businessDate(new Date(recordedAt)),
    command: [correlationId, causationId, idempotencyKey].join('/'),
    actor,
    reason,
    legalBasis,
  };
}
