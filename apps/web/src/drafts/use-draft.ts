import { useState } from 'react';
import { useAccount } from '../session/session.js';
import { dropDraft, keepDraft, keptDraft, type Draft } from './drafts.js';

export interface DraftInHand<Value> {
  /** What the form shows: the draft where there is one, else what the server has. */
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** What the writer had seen when they began to type, whatever was read since: a change of others is a 412, not lost. */
  readonly seen: string | null;
  /** After it was sent, or when it is given up. */
  readonly drop: () => void;
  /** When it was last kept; undefined: nothing differs from the server. */
  readonly keptAt: number | undefined;
  /** The draft was there already when the page opened. */
  readonly restored: boolean;
}

interface Known<Value> {
  readonly value: Value;
  readonly seen: string | null;
}

/** The draft, or what is there without one. */
const inHand = <Value>(draft: Draft<Value> | undefined, known: Known<Value>): Known<Value> => draft ?? known;

/**
 * A form that survives reloads, sign-ins and a 412. `place` names it within the account; a new place is another form:
 * give the component a `key` of it. `value` is what the server has, at the
 * revision; it shows through while there is no draft.
 */
export function useDraft<Value>(
  place: string,
  value: Value,
  revision: string | null = null,
): DraftInHand<Value> {
  const account = useAccount()?.id ?? '';
  const [opened] = useState(() => keptDraft<Value>(account, place));
  const [draft, setDraft] = useState<Draft<Value> | undefined>(opened);
  const hand = inHand(draft, { value, seen: revision });
  return {
    value: hand.value,
    seen: hand.seen,
    change: (typed) => setDraft(keepDraft(account, place, { value: typed, seen: hand.seen })),
    drop: () => {
      dropDraft(account, place);
      setDraft(undefined);
    },
    keptAt: draft?.keptAt,
    restored: opened !== undefined && draft === opened,
  };
}
