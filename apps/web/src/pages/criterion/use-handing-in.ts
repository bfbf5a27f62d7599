import type { UseMutationResult } from '@tanstack/react-query';
import { ifMatch, useWrite } from '../../api/writing.js';
import {
  dossierCommandsRecall,
  dossierCommandsReport,
  dossierCommandsSelfScore,
  dossierCommandsSubmit,
} from '../../client/sdk.gen.js';
import type { WrittenView } from '../../client/types.gen.js';

export interface Saved {
  readonly inputs: Record<string, string>;
  readonly reason: string;
  /** What the writer saw. */
  readonly revision: string | null;
}

export interface Act {
  readonly reason: string;
  readonly revision: string | null;
}

export interface PeriodOf {
  /** The dossier's key. */
  readonly dossier: string;
  /** The period's code. */
  readonly period: string;
}

const reasonOf = (reason: string) => (reason === '' ? {} : { reason });

/** Reports the figures of a period, then scores by them. */
export function useSave(
  { dossier, period }: PeriodOf,
  onDone: () => void,
): UseMutationResult<WrittenView, Error, Saved> {
  const path = { dossier };
  return useWrite<Saved>(async ({ inputs, reason, revision }, headers) => {
    const key = headers['Idempotency-Key'];
    const reported = await dossierCommandsReport({
      path,
      body: { period, inputs, ...reasonOf(reason) },
      headers: { 'If-Match': ifMatch(revision), 'Idempotency-Key': key },
      throwOnError: true,
    });
    return dossierCommandsSelfScore({
      path,
      body: { period, ...reasonOf(reason) },
      headers: { 'If-Match': ifMatch(reported.data.revision), 'Idempotency-Key': `${key}.score` },
      throwOnError: true,
    });
  }, onDone);
}

const COMMANDS = { submit: dossierCommandsSubmit, recall: dossierCommandsRecall } as const;

/** Hands a period in, or takes it back. */
export function useHandingIn(
  act: keyof typeof COMMANDS,
  { dossier, period }: PeriodOf,
  onDone: () => void,
): UseMutationResult<WrittenView, Error, Act> {
  return useWrite<Act>(
    ({ reason, revision }, headers) =>
      COMMANDS[act]({
        path: { dossier },
        body: { period, ...reasonOf(reason) },
        headers: { ...headers, 'If-Match': ifMatch(revision) },
        throwOnError: true,
      }),
    onDone,
  );
}
