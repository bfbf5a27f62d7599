import {
  AcceptSelfScore,
  AdjustScore,
  AssignReviewer,
  RejectEvidence,
  ReturnDossier,
  type DossierId,
} from '#appraisal/dossier';
import { SAMPLE_CYCLE } from './half-year.js';
import { ADMIN, reviewerFrom } from './people.js';
import { entry, type Entry } from './entry.js';
import {
  NEVER_REPORTED,
  returned,
  reviewersOf,
  reviews,
  RULES_OF_APPRAISAL,
  type Named,
  type Review,
} from './reviews.js';

const ASSIGNED_ON = '2025-12-26';
const DAYS = 15;
/** The helper group's days in January 2026, after the deadline. */
const dayOf = (index: number): string => `2026-01-${12 + (index % DAYS)}`;

const target = (indicator: string): DossierId => ({ ...SAMPLE_CYCLE, indicator });

/** The helper group's work; `digestOf` finds the document that a review is about. */
export function reviewing(
  indicators: readonly string[],
  digestOf: (indicator: string, named: Named) => string,
): readonly Entry[] {
  const appraised = indicators.filter((code) => !NEVER_REPORTED.includes(code));
  return [
    ...indicators.map(assigned),
    sentBack(),
    ...appraised.flatMap((code, index): readonly Entry[] => {
      const review = reviews.find(({ indicator }) => indicator === code);
      return review ? changed(review, dayOf(index), digestOf) : [accepted(code, dayOf(index))];
    }),
  ];
}

function assigned(indicator: string): Entry {
  const { id: reviewer, agency = '' } = reviewerFrom(reviewersOf(indicator));
  const doing = { key: `mau-giao-${indicator}`, on: ASSIGNED_ON, actor: ADMIN, request: reviewer };
  return entry(doing, (context) => new AssignReviewer(target(indicator), { reviewer, agency }, context));
}

function sentBack(): Entry {
  const { indicator, on, reason } = returned;
  const actor = reviewerFrom(reviewersOf(indicator));
  return entry(
    { key: `mau-tra-lai-${indicator}`, on, actor, request: reason, reason },
    (context) => new ReturnDossier(target(indicator), { period: '2025-Q4' }, context),
  );
}

function accepted(indicator: string, on: string): Entry {
  const actor = reviewerFrom(reviewersOf(indicator));
  return entry(
    { key: `mau-chap-nhan-${indicator}`, on, actor, request: indicator },
    (context) => new AcceptSelfScore(target(indicator), {}, context),
  );
}

function changed(
  { indicator, points, cause, reason, evidence: named, rejected }: Review,
  on: string,
  digestOf: (indicator: string, named: Named) => string,
): readonly Entry[] {
  const actor = reviewerFrom(reviewersOf(indicator));
  const evidence = named ? digestOf(indicator, named) : null;
  const adjusted = entry(
    {
      key: `mau-dieu-chinh-${indicator}`,
      on,
      actor,
      request: [points, cause],
      reason,
      legalBasis: RULES_OF_APPRAISAL,
    },
    (context) => new AdjustScore(target(indicator), { points, cause, evidence }, context),
  );
  if (evidence === null || rejected === undefined) return [adjusted];
  const rejection = entry(
    { key: `mau-bac-${indicator}`, on, actor, request: evidence, reason: rejected },
    (context) => new RejectEvidence(target(indicator), { digest: evidence }, context),
  );
  return [rejection, adjusted];
}
