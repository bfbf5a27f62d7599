import { Session } from './session.js';

/** Where the owner of some rows gets its connection from. */
export interface SessionSource {
  /** Another one than before when that was lost, and what belongs to a connection, locks too, has gone with it. */
  get(): Promise<Session>;
  close(): Promise<void>;
}

/** A connection of somebody else's: when it is lost there is no other one, because the lock that it held is lost too. */
export const borrowed = (session: Session): SessionSource => ({
  get: async () => {
    session.lost.throwIfAborted();
    return session;
  },
  close: async () => undefined,
});

/** Opens one when it is asked for, and another one when that was lost. */
export class OwnSession implements SessionSource {
  #session: Session | undefined;

  constructor(private readonly url: string) {}

  async get(): Promise<Session> {
    if (!this.#session || this.#session.lost.aborted) this.#session = await Session.open(this.url);
    return this.#session;
  }

  async close(): Promise<void> {
    await this.#session?.close();
    this.#session = undefined;
  }
}
