import type { AccountView, SessionView } from '../client/types.gen.js';
import { createStore, useStore } from '../api/store.js';

/** `expired`: the server no longer takes the token; the page stays as it is until the same person signs in again. */
export type Session =
  | { readonly status: 'signed-out' }
  | { readonly status: 'signed-in'; readonly token: string; readonly account: AccountView }
  | { readonly status: 'expired'; readonly account: AccountView };

/** The tab's own: gone when it is closed, there after a reload. */
const PLACE = 'dti.session';
const SIGNED_OUT: Session = { status: 'signed-out' };

function restored(): Session {
  const text = sessionStorage.getItem(PLACE);
  if (text === null) return SIGNED_OUT;
  const { token, expiresAt, account } = JSON.parse(text) as SessionView;
  return Date.parse(expiresAt) > Date.now()
    ? { status: 'signed-in', token, account }
    : { status: 'expired', account };
}

export const session = createStore<Session>(restored());

/** Keeps who signed in, for this tab. */
export function begin(view: SessionView): void {
  sessionStorage.setItem(PLACE, JSON.stringify(view));
  session.set({ status: 'signed-in', token: view.token, account: view.account });
}

export function end(): void {
  sessionStorage.removeItem(PLACE);
  session.set(SIGNED_OUT);
}

/** The server refused the token: asks to sign in again, where somebody was signed in. */
export function expire(): void {
  const known = session.get();
  if (known.status === 'signed-in') session.set({ status: 'expired', account: known.account });
}

export const tokenOf = (known: Session): string | undefined =>
  known.status === 'signed-in' ? known.token : undefined;

export const useSession = (): Session => useStore(session);

/** Who is signed in, also while their session has to be renewed; undefined: nobody. */
export function useAccount(): AccountView | undefined {
  const known = useSession();
  return known.status === 'signed-out' ? undefined : known.account;
}
