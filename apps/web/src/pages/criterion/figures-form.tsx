import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../api/problem.js';
import type { DossierAnswer, IndicatorShown } from '../../client/types.gen.js';
import { DraftNote } from '../../drafts/draft-note.js';
import { StaleDialog } from '../../drafts/stale-dialog.js';
import { useHandsIn } from '../../dossier/use-hands-in.js';
import { Failure } from '../../states/failure.js';
import { FigureField } from './figure-field.js';
import { canonical, type Figures } from './figures.js';
import { LivePoints } from './live-points.js';
import type { Period, Progress } from './periods.js';
import { useFigures, type FiguresInHand } from './use-figures.js';

export interface FiguresFormProps {
  readonly dossier: DossierAnswer;
  readonly period: Period;
  readonly progress: Progress | undefined;
  readonly row: IndicatorShown;
}

const REASON_LENGTH_MAX = 2_000;

/** The figures of a period: typed with the points beside them, kept as a draft, written and scored in one step. */
export function FiguresForm({ dossier, period, progress, row }: FiguresFormProps) {
  const { t } = useTranslation('criterion');
  const figures = useFigures({ dossier, period, progress, row });
  const isClosed = useIsClosed(dossier, progress);
  const { draft, send, save } = figures;
  useHotkeys([['mod+S', () => !isClosed && send(draft.seen)]], []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(draft.seen);
      }}
    >
      <Stack gap="md" maw={640}>
        <Title order={2} size="h4">
          {t('figures', { period: period.label })}
        </Title>
        <Fields row={row} figures={draft.value} disabled={isClosed} onChange={draft.change} />
        {!isClosed && <LivePoints row={row} inputs={canonical(row, draft.value.inputs)} />}
        <DraftNote draft={draft} />
        {save.error !== null && !isStale(save.error) && <Failure error={save.error} />}
        {!isClosed && (
          <Group className="screen-only">
            <Button type="submit" loading={save.isPending}>
              {t('save')}
            </Button>
            <Text size="sm" c="dimmed" visibleFrom="sm">
              Ctrl+S
            </Text>
          </Group>
        )}
      </Stack>
      <BothVersions row={row} figures={figures} />
    </form>
  );
}

interface BothVersionsProps {
  readonly row: IndicatorShown;
  readonly figures: FiguresInHand;
}

function BothVersions({ row, figures: { draft, theirs, save, send } }: BothVersionsProps) {
  const stale = isStale(save.error) ? save.error : undefined;
  return (
    <StaleDialog
      problem={stale}
      rows={row.inputs.map(({ name, label }) => ({
        label,
        mine: draft.value.inputs[name] ?? '',
        theirs: theirs.inputs[name] ?? '',
      }))}
      onKeep={() => send(stale?.currentRevision ?? null)}
      onTake={() => {
        draft.drop();
        save.reset();
      }}
      onClose={() => save.reset()}
    />
  );
}

/** Handed in, locked, past, or for others to write: it is shown, and not written. */
function useIsClosed({ lock }: DossierAnswer, progress: Progress | undefined): boolean {
  const handsIn = useHandsIn();
  return !handsIn || lock !== null || (progress?.submitted ?? false);
}

interface FieldsProps {
  readonly row: IndicatorShown;
  readonly figures: Figures;
  readonly disabled: boolean;
  readonly onChange: (figures: Figures) => void;
}

function Fields({ row, figures, disabled, onChange }: FieldsProps) {
  const { t } = useTranslation('criterion');
  const { inputs } = figures;
  const names = row.inputs.map(({ name }) => name);
  const fill = (from: number, cells: readonly string[]) => {
    const pasted = cells.flatMap((cell, index) => {
      const name = names[from + index];
      return name === undefined ? [] : [[name, cell.trim()] as const];
    });
    onChange({ ...figures, inputs: { ...inputs, ...Object.fromEntries(pasted) } });
  };
  return (
    <>
      {row.inputs.map((field, index) => (
        <FigureField
          key={field.name}
          field={field}
          value={inputs[field.name] ?? ''}
          disabled={disabled}
          onChange={(value) => onChange({ ...figures, inputs: { ...inputs, [field.name]: value } })}
          onCells={(cells) => fill(index, cells)}
        />
      ))}
      {row.rule.kind === 'manual' && (
        <Textarea
          label={t('reasonManual')}
          value={figures.reason}
          disabled={disabled}
          maxLength={REASON_LENGTH_MAX}
          autosize
          minRows={2}
          onChange={(event) => onChange({ ...figures, reason: event.currentTarget.value })}
        />
      )}
    </>
  );
}
