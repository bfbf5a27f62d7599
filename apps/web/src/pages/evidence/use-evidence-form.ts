import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CycleAnswer, DossierAnswer, EvidenceShown } from '../../client/types.gen.js';
import { useDraft, type DraftInHand } from '../../drafts/use-draft.js';
import { today } from '../../format/dates.js';
import { emptyCitation, missingOf, type Citation } from './citation.js';
import { shortCode } from './digest.js';
import { useChosenFile, type ChosenFile } from './use-chosen-file.js';
import { useUpload, type Uploading } from './use-upload.js';

export interface UploadFormProps {
  readonly dossier: DossierAnswer;
  readonly evidence: readonly EvidenceShown[];
  readonly periods: CycleAnswer['periods'];
  /** The period that the address names. */
  readonly wanted: string | undefined;
}

export interface EvidenceForm {
  readonly chosen: ChosenFile;
  /** The same file, handed in here before. */
  readonly known: EvidenceShown | undefined;
  readonly draft: DraftInHand<Citation>;
  /** What is missing is marked from the first try on. */
  readonly isTried: boolean;
  readonly submit: () => void;
  readonly uploading: Uploading;
}

function periodOf({ periods, wanted }: UploadFormProps): string {
  const running = periods.find(({ from, to }) => from <= today() && today() <= to);
  return wanted ?? running?.code ?? periods.at(-1)?.code ?? '';
}

/** What is typed and chosen, and when it may go. */
export function useEvidenceForm(props: UploadFormProps): EvidenceForm {
  const { t } = useTranslation('evidence');
  const { dossier, evidence } = props;
  const draft = useDraft<Citation>(`evidence.${dossier.key}`, emptyCitation(periodOf(props)));
  const chosen = useChosenFile();
  const [isTried, setTried] = useState(false);
  const { file, digest } = chosen;
  const known = evidence.find((each) => each.file.digest === digest && each.withdrawnAt === null);
  const onDone = () => {
    notifications.show({ color: 'teal', message: t('sent', { code: shortCode(digest ?? '') }) });
    draft.drop();
    chosen.choose(undefined);
    setTried(false);
  };
  const uploading = useUpload(dossier, onDone);
  const submit = () => {
    setTried(true);
    if (file === undefined || known !== undefined || missingOf(draft.value).length > 0) return;
    uploading.send({ file, citation: draft.value });
  };
  return { chosen, known, draft, isTried, submit, uploading };
}
