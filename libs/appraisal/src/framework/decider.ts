import { sameData, type Decider } from '#kernel';
import { readingAt } from './cells.js';
import type { FrameworkDecision, MappingDecision } from './commands.js';
import type { FrameworkDefinition } from './definition.js';
import type { FrameworkEvent } from './events.js';
import { mappingFaults, type MappingRow } from './mapping.js';
import {
  CellNotUnclear,
  CellUnknown,
  FrameworkDiffers,
  FrameworkFaulty,
  FrameworkUnknown,
  MappingDiffers,
  MappingFaulty,
  MappingUnknown,
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
      /** The rows in force, by the older set's code. */
      readonly mappings: ReadonlyMap<string, readonly MappingRow[]>;
    };

type Published = Extract<FrameworkState, { status: 'published' }>;

export const framework: Decider<FrameworkDecision, FrameworkState, FrameworkEvent> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'PublishFramework') return published(command.data, state);
    if (state.status === 'absent') throw new FrameworkUnknown(command.target.framework);
    return command.type === 'ConfirmCell' ? confirmed(command, state) : mapped(command, state);
  },

  evolve(state, event) {
    switch (event.type) {
      case 'FrameworkPublished':
        return { status: 'published', definition: event.data, confirmed: new Set(), mappings: new Map() };
      case 'CellConfirmed':
        return state.status === 'published'
          ? { ...state, confirmed: new Set(state.confirmed).add(cellKey(event.data)) }
          : state;
      case 'FrameworkMapped':
        return state.status === 'published'
          ? { ...state, mappings: new Map(state.mappings).set(event.data.from, event.data.rows) }
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
  { target, data, context }: Extract<FrameworkDecision, { type: 'ConfirmCell' }>,
  state: Published,
): readonly FrameworkEvent[] {
  const reading = readingAt(state.definition, data.row, data.cell);
  if (!reading) throw new CellUnknown(data.row, data.cell);
  if (reading.how !== 'unclear') throw new CellNotUnclear(data.row, data.cell);
  if (!context.reason?.trim()) throw new ReasonMissing();
  if (state.confirmed.has(cellKey(data))) return [];
  return [{ type: 'CellConfirmed', data: { ...target, ...data, why: reading.why ?? '' } }];
}

function mapped(command: MappingDecision, state: Published): readonly FrameworkEvent[] {
  const { target, data } = command;
  const known = state.mappings.get(data.from);
  if (known && sameData(known, data.rows)) return [];
  if (command.type === 'MapFrameworks') {
    if (known) throw new MappingDiffers(data.from, target.framework);
  } else {
    if (!known) throw new MappingUnknown(data.from, target.framework);
    if (!command.context.reason?.trim()) throw new ReasonMissing();
  }
  return recorded(command, state);
}

function recorded(
  { target, data, fromCodes }: MappingDecision,
  { definition }: Published,
): readonly FrameworkEvent[] {
  const to = definition.indicators.map(({ code }) => code);
  const faults = mappingFaults(data.rows, { from: fromCodes, to });
  if (faults.length > 0) throw new MappingFaulty(faults);
  return [{ type: 'FrameworkMapped', data: { ...target, ...data } }];
}

const cellKey = ({ row, cell }: { readonly row: string; readonly cell: string }): string => `${row} ${cell}`;
