import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '../../drafts/draft-note.js';
import { keepDraft, keptDraft } from '../../drafts/drafts.js';
import { useDraft } from '../../drafts/use-draft.js';
import { minus, typedDecimal } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';
import { useAccount } from '../../session/session.js';
import { LowerFields } from './lower-fields.js';
import { commandOf, missingIn, NOTHING_TYPED, type Lowering } from './lowering.js';
import type { QueueRow } from './queue-rows.js';
import type { Verdicts } from './use-verdicts.js';

export interface LowerDialogProps {
  readonly row: QueueRow;
  readonly say: Verdicts['say'];
  /** The row to go on with when this one is done. */
  readonly next: () => string | undefined;
  readonly onClose: (next: string | undefined) => void;
}

type Basis = Pick<Lowering, 'number' | 'issuedOn' | 'clause'>;

/** The legal basis is mostly the one of the row before. */
const BASIS_PLACE = 'queue.basis';

/** Lowers a score: how far, why, on what basis. What is typed stays on this device until it is recorded. */
export function LowerDialog({ row, say, next, onClose }: LowerDialogProps) {
  const { t } = useTranslation(['queue', 'shell']);
  const account = useAccount()?.id ?? '';
  const [basis] = useState(() => keptDraft<Basis>(account, BASIS_PLACE)?.value);
  const draft = useDraft<Lowering>(`lower.${row.key}.${row.period}`, { ...NOTHING_TYPED, ...basis });
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const missing = missingIn(draft.value, row.points);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    const { number, issuedOn, clause } = draft.value;
    const after = next();
    setSending(true);
    const isDone = await say({ row, lowered: commandOf(draft.value) });
    setSending(false);
    if (!isDone) return;
    keepDraft<Basis>(account, BASIS_PLACE, { value: { number, issuedOn, clause }, seen: null });
    draft.drop();
    onClose(after);
  };
  return (
    <Modal
      opened
      onClose={() => onClose(row.key)}
      title={t('lowering.title', { indicator: row.indicator })}
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('shell:common.close') }}
    >
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack gap="sm">
          <Arithmetic row={row} typed={draft.value.points} />
          <LowerFields row={row} value={draft.value} onChange={draft.change} missing={tried ? missing : {}} />
          <DraftNote draft={draft} />
          <Group justify="space-between">
            <Button type="submit" loading={sending}>
              {t('lowering.send')}
            </Button>
            <Button variant="default" onClick={() => onClose(row.key)}>
              {t('shell:common.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** 10 − 8,5 = 1,5: what the agency loses, while it is typed. */
function Arithmetic({ row, typed }: { readonly row: QueueRow; readonly typed: string }) {
  const { t } = useTranslation('queue');
  const { decimal } = useFormat();
  const points = typedDecimal(typed);
  const self = t('lowering.self', { points: decimal(row.points), maxPoints: decimal(row.maxPoints) });
  return (
    <Text role="status">
      {`${row.name}. ${self}`}
      {points !== undefined &&
        ` ${t('lowering.lost', { points: decimal(points), lost: decimal(minus(row.points, points)) })}`}
    </Text>
  );
}
