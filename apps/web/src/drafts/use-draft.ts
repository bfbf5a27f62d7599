import { useState } from 'react';
import { useAccount } from '../session/session.js';
import { dropDraft, keepDraft, keptDraft, type Draft } from './drafts.js';

export interface DraftInHand<Value> {
  /** What the form shows: the draft where there is one, else what the server has. */
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** After it was sent, or when it is given up. */
  readonly drop: () => void;
  /** When it was last kept; undefined: nothing differs from the server. */
  readonly keptAt: number | undefined;
  /** The draft was there already when the page opened. */
  readonly restored: boolean;
}

/**
 * A form that survives reloads, sign-ins and a 412. `place` names it within the account; a new place is another form:
 * give the component a `key` of it. `fromServer` shows through while there is no draft.
 */
export function useDraft<Value>(place: string, fromServer: Value): DraftInHand<Value> {
  const account = useAccount()?.id ?? '';
  const [opened] = useState(() => keptDraft<Value>(account, place));
  const [draft, setDraft] = useState<Draft<Value> | undefined>(opened);
  return {
    value: draft?.value ?? fromServer,
    change: (value) => setDraft(keepDraft(account, place, value)),
    drop: () => {
      dropDraft(account, place);
      setDraft(undefined);
    },
    keptAt: draft?.keptAt,
    restored: opened !== undefined && draft === opened,
  };
}
