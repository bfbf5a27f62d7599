import { folded } from './fold.js';
import type { PeerEvent } from './peer-shape.js';

/** What Emmett's stores on SQLite and on PostgreSQL have in common. */
export interface EmmettStore {
  appendToStream(
    stream: string,
    events: readonly PeerEvent[],
    options: { readonly expectedStreamVersion: bigint | 'STREAM_DOES_NOT_EXIST' },
  ): Promise<unknown>;
  aggregateStream<State>(
    stream: string,
    options: {
      readonly evolve: (state: State, event: PeerEvent) => State;
      readonly initialState: () => State;
    },
  ): Promise<{ readonly state: State; readonly currentStreamVersion: bigint }>;
}

/** Emmett counts versions from 1. */
export const append = async (
  store: EmmettStore,
  stream: string,
  { event, revision }: { readonly event: PeerEvent; readonly revision: number },
): Promise<void> => {
  const expectedStreamVersion = revision === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(revision);
  await store.appendToStream(stream, [event], { expectedStreamVersion });
};

export const load = async (store: EmmettStore, stream: string): Promise<number> => {
  const { currentStreamVersion } = await store.aggregateStream(stream, {
    evolve: folded,
    initialState: () => new Map<string, unknown>(),
  });
  return Number(currentStreamVersion);
};

export const fill = async (
  store: EmmettStore,
  stream: string,
  events: readonly PeerEvent[],
): Promise<void> => {
  await store.appendToStream(stream, events, { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' });
};
