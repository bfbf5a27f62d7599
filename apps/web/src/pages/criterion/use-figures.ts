import { notifications } from '@mantine/notifications';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DossierAnswer, IndicatorShown, WrittenView } from '../../client/types.gen.js';
import { useDraft, type DraftInHand } from '../../drafts/use-draft.js';
import { useFormat } from '../../format/use-format.js';
import { figuresOf, filled, type Figures } from './figures.js';
import type { Period, Progress } from './periods.js';
import { useSave, type Saved } from './use-handing-in.js';

export interface FiguresOf {
  readonly dossier: DossierAnswer;
  readonly period: Period;
  readonly progress: Progress | undefined;
  readonly row: IndicatorShown;
}

export interface FiguresInHand {
  readonly draft: DraftInHand<Figures>;
  /** What the server has. */
  readonly theirs: Figures;
  readonly save: UseMutationResult<WrittenView, Error, Saved>;
  /** Writes what is typed, on what was there at the revision. */
  readonly send: (revision: string | null) => void;
}

/** The figures of a period as they are typed, and the way to write them. */
export function useFigures({ dossier, period, progress, row }: FiguresOf): FiguresInHand {
  const { t } = useTranslation('criterion');
  const { language } = useFormat();
  const theirs = figuresOf(row, progress, language);
  const draft = useDraft<Figures>(`criterion.${dossier.key}.${period.code}`, theirs, dossier.revision);
  const save = useSave({ dossier: dossier.key, period: period.code }, () => {
    draft.drop();
    notifications.show({ color: 'teal', message: t('saved') });
  });
  const { inputs, reason } = draft.value;
  return {
    draft,
    theirs,
    save,
    send: (revision) => save.mutate({ inputs: filled(inputs), reason, revision }),
  };
}
