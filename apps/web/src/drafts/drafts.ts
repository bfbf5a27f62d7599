/** What somebody typed and has not sent, kept on this device until it is sent or dropped. */
export interface Draft<Value> {
  readonly value: Value;
  /** The revision that the writer had before them when they began: what the If-Match of the write says. */
  readonly seen: string | null;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const PREFIX = 'dti.draft';

const placeOf = (account: string, place: string): string => `${PREFIX}.${account}.${place}`;

/** The draft of an account at a place (`criterion.<dossier>.<period>`); undefined where there is none. */
export function keptDraft<Value>(account: string, place: string): Draft<Value> | undefined {
  const text = localStorage.getItem(placeOf(account, place));
  return text === null ? undefined : (JSON.parse(text) as Draft<Value>);
}

/** Keeps it. Where the device has no room left, the page alone holds it. */
export function keepDraft<Value>(
  account: string,
  place: string,
  typed: Omit<Draft<Value>, 'keptAt'>,
): Draft<Value> {
  const draft = { ...typed, keptAt: Date.now() };
  try {
    localStorage.setItem(placeOf(account, place), JSON.stringify(draft));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  return draft;
}

export const dropDraft = (account: string, place: string): void =>
  localStorage.removeItem(placeOf(account, place));
