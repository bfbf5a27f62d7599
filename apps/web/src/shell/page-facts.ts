import { useQueryClient, type Query } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Positioned } from '../api/reading.js';

/** What the answers on the page say together. */
export interface PageFacts {
  /** The lowest position: everything shown holds at least what happened up to here. */
  readonly position: string | undefined;
  readonly readAt: number;
  readonly synthetic: boolean;
  /** The server did not answer a read of this page. */
  readonly unreachable: boolean;
}

const NOTHING: PageFacts = { position: undefined, readAt: 0, synthetic: false, unreachable: false };

const answerOf = ({ state }: Query): Positioned =>
  state.data !== null && typeof state.data === 'object' ? state.data : {};

const lower = (a: string | undefined, b: string): string =>
  a === undefined || BigInt(b) < BigInt(a) ? b : a;

function factsOf(queries: readonly Query[]): PageFacts {
  return queries.reduce<PageFacts>((facts, query) => {
    const { position, synthetic } = answerOf(query);
    const { dataUpdatedAt, error } = query.state;
    return {
      position: position === undefined ? facts.position : lower(facts.position, position),
      readAt: Math.max(facts.readAt, dataUpdatedAt),
      synthetic: facts.synthetic || synthetic === true,
      unreachable: facts.unreachable || (error !== null && 'status' in error && error.status === 0),
    };
  }, NOTHING);
}

const isSame = (a: PageFacts, b: PageFacts): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Facts of the reads that the page shows now. */
export function usePageFacts(): PageFacts {
  const cache = useQueryClient().getQueryCache();
  const last = useRef(NOTHING);
  const subscribe = useCallback(
    // Told in the middle of a drawing, React may not draw again at once.
    (listener: () => void) => cache.subscribe(() => queueMicrotask(listener)),
    [cache],
  );
  return useSyncExternalStore(subscribe, () => {
    const facts = factsOf(cache.findAll({ type: 'active' }));
    if (!isSame(facts, last.current)) last.current = facts;
    return last.current;
  });
}
