import type { ICommand } from '@nestjs/cqrs';
import {
  RecallSubmission,
  ReportValue,
  SelfScore,
  SubmitDossier,
  UploadEvidence,
  WithdrawEvidence,
  type DossierId,
} from '#appraisal/dossier';
import type { EvidenceStore } from '#evidence-store';
import { digestOf, documentOf, stored, type Documents } from './documents.js';
import { SAMPLE_CYCLE } from './half-year.js';
import type { PlacedAct } from './act.js';
import { officerOf } from './people.js';
import { contextOf, type Entry } from './entry.js';

/** Acts of officers with the documents that they upload. */
export interface Book {
  readonly acts: readonly PlacedAct[];
  readonly documents: Documents;
  readonly correlationId: string;
}

/** What the officers did, in the order of the book. */
export const handingIn = (book: Book): readonly Entry[] =>
  book.acts.map((placed) => ({
    key: placed.key,
    on: placed.act.on,
    command: (evidence) => commandFor(placed, book, evidence),
  }));

async function commandFor(placed: PlacedAct, book: Book, evidence: EvidenceStore): Promise<ICommand> {
  const { key, act, agency, indicator } = placed;
  const target: DossierId = { ...SAMPLE_CYCLE, indicator };
  const context = contextOf({
    key,
    on: act.on,
    actor: officerOf(agency),
    correlationId: book.correlationId,
    request: act,
    reason: 'reason' in act ? act.reason : undefined,
  });
  const { period } = act;
  switch (act.do) {
    case 'report':
      return new ReportValue(target, { period, inputs: act.inputs }, context);
    case 'upload': {
      const document = documentOf(book, indicator, act.document);
      const file = await stored(document, evidence);
      return new UploadEvidence(target, { period, file, citation: document.citation }, context);
    }
    case 'withdraw': {
      const digest = digestOf(documentOf(book, indicator, act.document).bytes);
      return new WithdrawEvidence(target, { digest }, context);
    }
    case 'score':
      return new SelfScore(target, { period }, context);
    case 'submit':
      return new SubmitDossier(target, { period }, context);
    case 'recall':
      return new RecallSubmission(target, { period }, context);
  }
}
