import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../api/problem.js';
import type { DossierAnswer, RoundShown } from '../../client/types.gen.js';
import { DraftNote } from '../../drafts/draft-note.js';
import { StaleDialog } from '../../drafts/stale-dialog.js';
import { useHandsIn } from '../../dossier/use-hands-in.js';
import { Failure } from '../../states/failure.js';
import { useExplanation } from './use-explanation.js';

const TEXT_LENGTH_MAX = 20_000;

/** What the agency would answer, while the Ministry's question is open. */
export function DraftForm({ dossier }: { readonly dossier: DossierAnswer }) {
  const handsIn = useHandsIn();
  const round = dossier.rounds.at(-1);
  if (!handsIn || round?.status !== 'asked') return null;
  return <Draft dossier={dossier} round={round} />;
}

interface DraftProps {
  readonly dossier: DossierAnswer;
  readonly round: RoundShown;
}

function Draft({ dossier, round }: DraftProps) {
  const { t } = useTranslation('explanations');
  const { draft, theirs, write, send } = useExplanation(dossier, round);
  const stale = isStale(write.error) ? write.error : undefined;
  return (
    <form
      className="screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        send(draft.seen);
      }}
    >
      <Stack gap="xs" maw={720}>
        <Textarea
          label={t('write')}
          description={t('writeHint')}
          value={draft.value}
          maxLength={TEXT_LENGTH_MAX}
          autosize
          minRows={6}
          onChange={(event) => draft.change(event.currentTarget.value)}
        />
        <DraftNote draft={draft} />
        {write.error !== null && stale === undefined && <Failure error={write.error} />}
        <Group>
          <Button type="submit" loading={write.isPending} disabled={draft.value.trim() === ''}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
      <StaleDialog
        problem={stale}
        rows={[{ label: t('write'), mine: draft.value, theirs }]}
        onKeep={() => send(stale?.currentRevision ?? null)}
        onTake={() => {
          draft.drop();
          write.reset();
        }}
        onClose={() => write.reset()}
      />
    </form>
  );
}
