import { notifications } from '@mantine/notifications';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, isStale } from '../../api/problem.js';
import { ifMatch, useWrite } from '../../api/writing.js';
import { dossierReadsOneOptions } from '../../client/@tanstack/react-query.gen.js';
import { reviewAccept, reviewAdjust } from '../../client/sdk.gen.js';
import type { AdjustScoreDto } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { sentenceOf } from '../../states/sentence.js';
import type { QueueRow } from './queue-rows.js';

export interface Verdict {
  readonly row: QueueRow;
  /** Absent: the self score is accepted as it is. */
  readonly lowered?: AdjustScoreDto;
  /** After a 412: what the person has now seen. */
  readonly revision?: string;
}

export interface Verdicts {
  /** Says it; true when it is recorded. A 412 goes to `stale`, any other refusal is shown. */
  readonly say: (verdict: Verdict) => Promise<boolean>;
  /** Rows that are being decided: they are already gone from the queue. */
  readonly gone: ReadonlySet<string>;
  readonly stale: { readonly verdict: Verdict; readonly problem: ApiProblem } | undefined;
  readonly forget: () => void;
}

/** The revision of what the row shows; a dossier that was scored anew since then is another one. */
async function seenRevision(queries: QueryClient, { key, selfPosition }: QueueRow): Promise<string> {
  // Read again only when something happened since: what was on the screen is what is decided about.
  const read = dossierReadsOneOptions({ path: { dossier: key }, query: {} });
  const held = await queries.fetchQuery({ ...read, staleTime: Number.POSITIVE_INFINITY });
  const self = held.scores.find(({ stage }) => stage === 'self');
  if (held.revision === null || self?.position !== selfPosition)
    throw new ApiProblem({
      status: 412,
      errorCode: 'dossier.revision-stale',
      ...(held.revision !== null && { currentRevision: held.revision }),
    });
  return held.revision;
}

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((other) => other !== key));

const useSend = () => {
  const queries = useQueryClient();
  return useWrite(async ({ row, lowered, revision }: Verdict, headers) => {
    const seen = revision ?? (await seenRevision(queries, row));
    const asked = {
      path: { dossier: row.key },
      headers: { ...headers, 'If-Match': ifMatch(seen) },
      throwOnError: true,
    } as const;
    return lowered ? reviewAdjust({ ...asked, body: lowered }) : reviewAccept({ ...asked, body: {} });
  });
};

/** What the helper decides about the rows of the queue. */
export function useVerdicts(): Verdicts {
  const { t } = useTranslation('queue');
  const { t: shellWords } = useTranslation();
  const { decimal } = useFormat();
  const closeButtonProps = { 'aria-label': shellWords('common.close') };
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [stale, setStale] = useState<Verdicts['stale']>();
  const { mutateAsync } = useSend();
  const refused = (verdict: Verdict, error: unknown) => {
    if (isStale(error)) return setStale({ verdict, problem: error });
    const title = t('refused', { indicator: verdict.row.indicator });
    notifications.show({
      color: 'red',
      closeButtonProps,
      title,
      message: sentenceOf(error, shellWords),
      autoClose: false,
    });
  };
  const say = async (verdict: Verdict): Promise<boolean> => {
    const { key, indicator } = verdict.row;
    setGone((keys) => new Set([...keys, key]));
    try {
      const { position } = await mutateAsync(verdict);
      setStale(undefined);
      const words = verdict.lowered ? 'lowered' : 'accepted';
      notifications.show({
        color: 'green',
        closeButtonProps,
        message: t(words, { indicator, position: decimal(position) }),
      });
      return true;
    } catch (error) {
      refused(verdict, error);
      return false;
    } finally {
      setGone((keys) => without(keys, key));
    }
  };
  return { say, gone, stale, forget: () => setStale(undefined) };
}
