import { notifications } from '@mantine/notifications';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ifMatch, useWrite } from '../../api/writing.js';
import { explanationsDraft } from '../../client/sdk.gen.js';
import type { DossierAnswer, RoundShown, WrittenView } from '../../client/types.gen.js';
import { useDraft, type DraftInHand } from '../../drafts/use-draft.js';
import { useAccount } from '../../session/session.js';

interface Written {
  readonly text: string;
  readonly revision: string | null;
}

export interface Explanation {
  readonly draft: DraftInHand<string>;
  /** What the server has of this agency. */
  readonly theirs: string;
  readonly write: UseMutationResult<WrittenView, Error, Written>;
  readonly send: (revision: string | null) => void;
}

/** The agency's draft of a round as it is typed, and the way to write it. */
export function useExplanation(dossier: DossierAnswer, { round, drafts }: RoundShown): Explanation {
  const { t } = useTranslation('explanations');
  const agency = useAccount()?.agency;
  const theirs = drafts.find((each) => each.agency === agency)?.text ?? '';
  const draft = useDraft<string>(`explanation.${dossier.key}.${round}`, theirs, dossier.revision);
  const write = useWrite<Written>(
    ({ text, revision }, headers) =>
      explanationsDraft({
        path: { dossier: dossier.key },
        body: { text },
        headers: { ...headers, 'If-Match': ifMatch(revision) },
        throwOnError: true,
      }),
    () => {
      draft.drop();
      notifications.show({ color: 'teal', message: t('saved') });
    },
  );
  return {
    draft,
    theirs,
    write,
    send: (revision) => write.mutate({ text: draft.value, revision }),
  };
}
