import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import type { WrittenView } from '../client/types.gen.js';
import { rememberPosition } from './known-position.js';
import { ApiProblem, isStale } from './problem.js';

/** The headers by which the API recognises a repeated command. */
export interface Repeatable {
  readonly 'Idempotency-Key': string;
}

type Command<Asked> = (asked: Asked, headers: Repeatable) => Promise<{ readonly data: WrittenView }>;

const KEY_BYTES = 16;

/** 128 random bits in hex. (`randomUUID` is there under https alone, and offices also run this by plain http.) */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** `"17"`, or `"new"` while nothing has happened: the If-Match of a command. */
export const ifMatch = (revision: string | null | undefined): string => `"${revision ?? 'new'}"`;

/** Whether the command may have arrived although no answer came. */
const isUncertain = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;

/**
 * One command. What is read after it shows it (read-your-writes), on this page and every other. The same command sent
 * again after a lost answer carries the same key, so that it is done once. `onDone` is called when the page shows it,
 * also where what was clicked is gone by then.
 * `useWrite((asked: Body, headers) => dossierCommandsSubmit({ path, body: asked, headers: { ...headers, 'If-Match': ifMatch(revision) }, throwOnError: true }))`.
 */
export function useWrite<Asked>(
  command: Command<Asked>,
  onDone?: () => void,
): UseMutationResult<WrittenView, Error, Asked> {
  const queries = useQueryClient();
  const uncertain = useRef<{ readonly text: string; readonly key: string } | undefined>(undefined);
  return useMutation<WrittenView, Error, Asked>({
    mutationFn: async (asked) => {
      const text = JSON.stringify(asked);
      const key = uncertain.current?.text === text ? uncertain.current.key : newKey();
      uncertain.current = { text, key };
      const { data } = await command(asked, { 'Idempotency-Key': key });
      return data;
    },
    onError: (error) => {
      if (!isUncertain(error)) uncertain.current = undefined;
      // What is there now stands beside what was typed.
      if (isStale(error)) void queries.invalidateQueries();
    },
    onSuccess: async ({ position }) => {
      uncertain.current = undefined;
      rememberPosition(position);
      await queries.invalidateQueries();
      onDone?.();
    },
  });
}
