import { sameData, type Decider } from '#kernel';
import type { FrameworkCommand } from './commands.js';
import type { FrameworkDefinition, Reading } from './definition.js';
import type { FrameworkEvent } from './events.js';
import {
  CellNotUnclear,
  CellUnknown,
  FrameworkDiffers,
  FrameworkFaulty,
  FrameworkUnknown,
  ReasonMissing,
} from './refusals.js';
import { sumFaults } from './sums.js';

export type FrameworkState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'published';
      readonly definition: FrameworkDefinition;
      /** `<row> <cell>` of every cell confirmed so far. */
      readonly confirmed: ReadonlySet<string>;
    };

type Published = Extract<FrameworkState, { status: 'published' }>;

export const framework: Decider<FrameworkCommand, FrameworkState, FrameworkEvent> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'PublishFramework') return published(command.data, state);
    if (state.status === 'absent') throw new FrameworkUnknown(command.target.framework);
    return confirmed(command, state);
  },

  evolve(state, event) {
    switch (event.type) {
      case 'FrameworkPublished':
        return { status: 'published', definition: event.data, confirmed: new Set() };
      case 'CellConfirmed':
        return state.status === 'published'
          ? { ...state, confirmed: new Set(state.confirmed).add(cellKey(event.data)) }
          : state;
    }
  },
};

function published(definition: FrameworkDefinition, state: FrameworkState): readonly FrameworkEvent[] {
  if (state.status === 'published') {
    if (!sameData(state.definition, definition)) throw new FrameworkDiffers(definition.code);
    return [];
  }
  const faults = sumFaults(definition);
  if (faults.length > 0) throw new FrameworkFaulty(faults);
  return [{ type: 'FrameworkPublished', data: definition }];
}

function confirmed(
  { target, data, context }: Extract<FrameworkCommand, { type: 'ConfirmCell' }>,
  state: Published,
): readonly FrameworkEvent[] {
  const reading = readingAt(state.definition, data.row, data.cell);
  if (!reading) throw new CellUnknown(data.row, data.cell);
  if (reading.how !== 'unclear') throw new CellNotUnclear(data.row, data.cell);
  if (!context.reason?.trim()) throw new ReasonMissing();
  if (state.confirmed.has(cellKey(data))) return [];
  return [{ type: 'CellConfirmed', data: { ...target, ...data, why: reading.why ?? '' } }];
}

function readingAt(
  { pillars, indicators }: FrameworkDefinition,
  row: string,
  cell: string,
): Reading | undefined {
  const found = indicators.find(({ code }) => code === row) ?? pillars.find(({ code }) => code === row);
  return found && Object.hasOwn(found.readings, cell)
    ? (found.readings as Readonly<Record<string, Reading>>)[cell]
    : undefined;
}

const cellKey = ({ row, cell }: { readonly row: string; readonly cell: string }): string => `${row} ${cell}`;
