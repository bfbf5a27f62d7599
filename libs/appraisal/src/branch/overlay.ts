import type { PastAct } from '#appraisal/dossier';
import type { ChangeJudgement, MoveAct } from './branch.js';
import { dayOf, keyOf, newDay, type Placed } from './placing.js';

/**
 * `by-day`: a moved act stands where its new day puts it. `as-it-was`: it keeps its place among the acts, for when the
 * day alone would put it where the dossier took nothing.
 */
export type Order = 'by-day' | 'as-it-was';

/** What a decision of nobody cites. */
const HYPOTHETICAL = 'Giả thiết';

/** A dossier's acts with the hypotheses laid over them, one after the other; what was recorded stays untouched. */
export const overlaid = (
  acts: readonly PastAct[],
  own: readonly Placed[],
  order: Order,
): readonly PastAct[] => own.reduce((changed, each) => applied(changed, each, order), acts);

function applied(acts: readonly PastAct[], { hypothesis, acts: named }: Placed, order: Order) {
  const keys = named.map(keyOf);
  const changing = (change: (act: PastAct) => PastAct): readonly PastAct[] =>
    acts.map((act) => (keys.includes(keyOf(act)) ? change(act) : act));
  switch (hypothesis.kind) {
    case 'leave-out':
      return acts.filter((act) => !keys.includes(keyOf(act)));
    case 'move':
      return order === 'by-day'
        ? keys.reduce((rest, key) => movedInOrder(rest, key, hypothesis), acts)
        : changing((act) => onDay(act, newDay(hypothesis, act)));
    case 'judge':
      return changing((act) => judgedSo(act, hypothesis));
    case 'figures':
      return changing((act) => reporting(act, hypothesis.inputs));
    case 'peers': {
      const { best, worst } = hypothesis;
      return changing((act) => reporting(act, { ...(best && { best }), ...(worst && { worst }) }));
    }
  }
}

function onDay(act: PastAct, today: string): PastAct {
  const { command } = act;
  const context = { ...command.context, today };
  if (command.type !== 'UploadEvidence') return { ...act, command: { ...command, context } };
  const { citation } = command.data;
  // A document cannot be handed in before it is signed: it is taken to have been signed on the new day at the latest.
  const issuedOn = citation.issuedOn > today ? today : citation.issuedOn;
  const data = { ...command.data, citation: { ...citation, issuedOn } };
  return { ...act, command: { ...command, data, context } };
}

/** After the acts of its new day, before those of the days after it. */
function movedInOrder(acts: readonly PastAct[], key: string, move: MoveAct): readonly PastAct[] {
  const index = acts.findIndex((act) => keyOf(act) === key);
  const act = acts[index];
  if (!act) return acts;
  const day = newDay(move, act);
  const others = acts.filter((each) => each !== act);
  return others.toSpliced(placeFor(others, { index, day, isEarlier: day < dayOf(act) }), 0, onDay(act, day));
}

function placeFor(
  others: readonly PastAct[],
  { index, day, isEarlier }: { readonly index: number; readonly day: string; readonly isEarlier: boolean },
): number {
  if (isEarlier) {
    const at = others.findIndex((each, place) => place < index && dayOf(each) > day);
    return at === -1 ? index : at;
  }
  const before = others.findLastIndex((each, place) => place >= index && dayOf(each) <= day);
  return before === -1 ? index : before + 1;
}

function judgedSo(act: PastAct, { points, cause }: ChangeJudgement): PastAct {
  const { command } = act;
  const { target, context } = command;
  if (command.type === 'RecordCouncilDecision')
    return { ...act, confirms: null, command: { ...command, data: { ...command.data, points, cause } } };
  const grounded = { ...context, reason: HYPOTHETICAL, legalBasis: { number: HYPOTHETICAL } };
  const data = { points, cause, evidence: null };
  return { ...act, confirms: null, command: { type: 'AdjustScore', target, data, context: grounded } };
}

function reporting(act: PastAct, changed: Readonly<Record<string, string>>): PastAct {
  const { command } = act;
  if (command.type !== 'ReportValue') return act;
  const inputs = { ...command.data.inputs, ...changed };
  return { ...act, command: { ...command, data: { ...command.data, inputs } } };
}
