import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { CommandBus, ICommand } from '@nestjs/cqrs';
import { v5 as uuidFromName } from 'uuid';
import type { CommandContext } from '#kernel';
import type { Outcome } from '#ledger';
import {
  RecallSubmission,
  ReportValue,
  SelfScore,
  SubmitDossier,
  UploadEvidence,
  WithdrawEvidence,
  type DossierId,
  type StoredFile,
} from '#appraisal/dossier';
import type { EvidenceStore } from '#evidence-store';
import { officerOf } from './officers.js';
import { documentOf, halfYear, SAMPLE_CYCLE, type MadeDocument, type PlacedAct } from './half-year.js';

/** Event ids of the sample: the same act has the same ids in every ledger. */
const SAMPLE_IDS = '8d6f1c52-5b0e-5c58-9a37-0f4a6f7e2025';
const CORRELATION_ID = 'mau-2025-6-thang-dau';
const FILE_BYTES_MAX = 65_536;

const idOf = (key: string, index: number): string => uuidFromName(`${key}/${index}`, SAMPLE_IDS);

/** It is in the ledger once the play has begun. */
export const FIRST_SAMPLE_EVENT = idOf(halfYear[0]?.key ?? '', 0);

export interface SampleStage {
  readonly commands: Pick<CommandBus, 'execute'>;
  readonly evidence: EvidenceStore;
}

export interface Played {
  /** Acts that were done now, and those that had been done before. */
  readonly done: number;
  readonly known: number;
}

/**
 * Plays the first half of 2025 as its officers would, one command after the other. What was played before
 * is recognised, so that a play that was cut short is finished by the next one.
 */
export async function playHalfYear(stage: SampleStage): Promise<Played> {
  let known = 0;
  for (const placed of halfYear) {
    const outcome = await stage.commands.execute<ICommand, Outcome>(await commandFor(placed, stage));
    if (outcome.replayed) known += 1;
  }
  return { done: halfYear.length - known, known };
}

async function commandFor(placed: PlacedAct, stage: SampleStage): Promise<ICommand> {
  const { act, indicator } = placed;
  const target: DossierId = { ...SAMPLE_CYCLE, indicator };
  const context = contextOf(placed);
  const { period } = act;
  switch (act.do) {
    case 'report':
      return new ReportValue(target, { period, inputs: act.inputs }, context);
    case 'upload': {
      const document = documentOf(indicator, act.document);
      const file = await stored(document, stage.evidence);
      return new UploadEvidence(target, { period, file, citation: document.citation }, context);
    }
    case 'withdraw':
      return new WithdrawEvidence(
        target,
        { digest: digestOf(documentOf(indicator, act.document).bytes) },
        context,
      );
    case 'score':
      return new SelfScore(target, { period }, context);
    case 'submit':
      return new SubmitDossier(target, { period }, context);
    case 'recall':
      return new RecallSubmission(target, { period }, context);
  }
}

/** The file is durable before its event: a play that was cut short leaves no event without its file. */
async function stored({ bytes, fileName }: MadeDocument, evidence: EvidenceStore): Promise<StoredFile> {
  const digest = digestOf(bytes);
  if (!(await evidence.has(digest))) await evidence.put(Readable.from([bytes]), { maxBytes: FILE_BYTES_MAX });
  return {
    digest,
    size: bytes.byteLength,
    mediaType: 'application/pdf',
    fileName: fileName.normalize('NFC'),
  };
}

function contextOf({ key, act, agency }: PlacedAct): CommandContext {
  return {
    actor: officerOf(agency),
    today: act.on,
    effectiveOn: act.on,
    eventId: (index) => idOf(key, index),
    correlationId: CORRELATION_ID,
    idempotency: { key, requestHash: digestOf(Buffer.from(JSON.stringify(act))) },
    synthetic: true,
    ...('reason' in act && act.reason !== undefined && { reason: act.reason }),
  };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
