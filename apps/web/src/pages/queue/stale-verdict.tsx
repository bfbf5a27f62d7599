import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dossierReadsOneOptions } from '../../client/@tanstack/react-query.gen.js';
import type { DossierAnswer } from '../../client/types.gen.js';
import { StaleDialog } from '../../drafts/stale-dialog.js';
import { useFormat } from '../../format/use-format.js';
import type { Verdict, Verdicts } from './use-verdicts.js';

/** Somebody was faster: the self score that was decided about, and the one that stands there now. */
export function StaleVerdict({ verdicts }: { readonly verdicts: Verdicts }) {
  const { stale, forget, say } = verdicts;
  const queries = useQueryClient();
  const rows = useCompared(stale?.verdict);
  const take = () => {
    forget();
    void queries.invalidateQueries();
  };
  const keep = () => {
    if (stale?.problem.currentRevision === undefined) return take();
    const { currentRevision: revision } = stale.problem;
    forget();
    void say({ ...stale.verdict, revision });
  };
  return <StaleDialog problem={stale?.problem} rows={rows} onKeep={keep} onTake={take} onClose={forget} />;
}

const standing = ({ scores, evidenceCount }: DossierAnswer) => ({
  points: scores.find(({ stage }) => stage === 'self')?.points ?? '',
  documents: evidenceCount,
});

function useCompared(verdict: Verdict | undefined) {
  const { t } = useTranslation('queue');
  const { decimal } = useFormat();
  const dossier = verdict?.row.key ?? '';
  const fresh = useQuery({
    ...dossierReadsOneOptions({ path: { dossier }, query: {} }),
    enabled: verdict !== undefined,
    refetchOnMount: 'always',
  });
  return verdict ? compared(verdict, fresh.data, { t, decimal }) : [];
}

interface Words {
  readonly t: TFunction<'queue'>;
  readonly decimal: (decimal: string) => string;
}

function compared({ row, lowered }: Verdict, fresh: DossierAnswer | undefined, { t, decimal }: Words) {
  const theirs = fresh && standing(fresh);
  const documents = (count: number) => t('documents', { count });
  return [
    { label: t('verdict'), mine: decimal(lowered?.points ?? row.points), theirs: '' },
    { label: t('column.points'), mine: decimal(row.points), theirs: theirs ? decimal(theirs.points) : '' },
    {
      label: t('column.evidence'),
      mine: documents(row.evidenceCount),
      theirs: theirs ? documents(theirs.documents) : '',
    },
  ];
}
