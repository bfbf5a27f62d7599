import { DescribeObligation } from '#appraisal/obligation';
import type { UnitObligations } from '../obligations.js';
import type { ContextFor } from './context-for.js';

/** The commands that describe what the documents ask of a unit. Requires every document to be listed. */
export const obligationCommands = (
  { unit, documents, obligations }: UnitObligations,
  contextFor: ContextFor,
): readonly DescribeObligation[] =>
  obligations.flatMap(({ source, ...obligation }) =>
    documents
      .filter(({ number }) => number === source.document)
      .map(({ number, title, issuedOn, file, inForce }) => {
        const context = contextFor(`obligation/${unit}/${obligation.id}`, {
          effectiveOn: inForce.from,
          legalBasis: { number, title, issuedOn, clause: source.section },
          ...(source.why !== undefined && { reason: source.why }),
        });
        const data = { ...obligation, inForce, source: { ...source, file } };
        return new DescribeObligation({ unit }, data, context);
      }),
  );
