import { v5 as uuidFromName } from 'uuid';
import type { ICommand } from '@nestjs/cqrs';
import type { Actor, CommandContext, LegalBasis } from '#kernel';
import type { EvidenceStore } from '#evidence-store';
import { digestOf } from './documents.js';

/** Event ids of the sample: the same act has the same ids in every ledger. */
const SAMPLE_IDS = '8d6f1c52-5b0e-5c58-9a37-0f4a6f7e2025';

export const idOf = (key: string, index: number): string => uuidFromName(`${key}/${index}`, SAMPLE_IDS);

/** One command of the sample, with what recognises it when it was given before. */
export interface Entry {
  readonly key: string;
  /** The day it was done, yyyy-mm-dd. */
  readonly on: string;
  readonly command: (evidence: EvidenceStore) => ICommand | Promise<ICommand>;
  /** What follows from it must be done before the next entry. */
  readonly settles?: true;
}

export interface Doing {
  readonly key: string;
  readonly on: string;
  readonly actor: Actor;
  readonly correlationId: string;
  /** What is done, for recognising the same request. */
  readonly request: unknown;
  readonly reason?: string | undefined;
  readonly legalBasis?: LegalBasis | undefined;
}

/** Done on its day, as a sample, with ids that follow from its key. */
export const contextOf = ({
  key,
  on,
  actor,
  correlationId,
  request,
  reason,
  legalBasis,
}: Doing): CommandContext => ({
  actor,
  today: on,
  effectiveOn: on,
  eventId: (index) => idOf(key, index),
  correlationId,
  idempotency: { key, requestHash: digestOf(Buffer.from(JSON.stringify(request))) },
  synthetic: true,
  ...(reason !== undefined && { reason }),
  ...(legalBasis !== undefined && { legalBasis }),
});

/** A command that is built from its context alone. */
export const entry = (
  doing: Omit<Doing, 'correlationId'>,
  command: (context: CommandContext) => ICommand,
): Entry => ({
  key: doing.key,
  on: doing.on,
  command: () => command(contextOf({ ...doing, correlationId: WHOLE_YEAR })),
});

export const HALF_YEAR = 'mau-2025-6-thang-dau';
export const WHOLE_YEAR = 'mau-2025-ca-nam';
