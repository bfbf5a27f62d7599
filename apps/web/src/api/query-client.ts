import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.js';

const TRIES_MAX = 2;
const FRESH_MS = 30_000;

/** A refusal stays one however often it is asked; what is busy or cut off may answer the next time. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status === 503;

const waitMs = (tried: number, error: unknown): number => {
  const told = error instanceof ApiProblem ? error.retryAfterSeconds : undefined;
  return Math.min((told ?? 2 ** tried) * 1_000, 10_000);
};

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (tried, error) => tried < TRIES_MAX && mayPass(error),
        retryDelay: waitMs,
        refetchOnWindowFocus: true,
        // What the browser believes of the network is shown in a banner; the server itself decides.
        networkMode: 'always',
      },
      // A retried command carries the same key, so the person decides, not a timer.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
