import { SetTarget } from '#appraisal/target';
import { targetOf, type PlanTargets } from '../targets.js';
import type { ContextFor } from './context-for.js';

/** The commands that bring a plan's targets in, each from the day of the plan. */
export const targetCommands = (plan: PlanTargets, contextFor: ContextFor): readonly SetTarget[] =>
  plan.targets.map((record) => {
    const { number, title, issuedOn } = plan.document;
    const context = contextFor(`target/${plan.unit}/${record.id}`, {
      effectiveOn: issuedOn,
      legalBasis: { number, issuedOn, title, clause: record.source.section },
    });
    return new SetTarget({ unit: plan.unit }, targetOf(record, plan), context);
  });
