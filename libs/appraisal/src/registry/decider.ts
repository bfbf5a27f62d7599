import { sameData, type Decider } from '#kernel';
import type { RegistryCommand } from './commands.js';
import type { Entry } from './entry.js';
import type { RegistryEvent } from './events.js';
import { EntryClosedAlready, EntryDiffers, EntryUnknown } from './refusals.js';

/** `asRegistered` stays as it came in, so that importing the same file again is seen to change nothing. */
export type RegistryState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'registered';
      readonly asRegistered: Entry;
      readonly name: string;
      readonly aliases: readonly string[];
    }
  | { readonly status: 'closed'; readonly on: string };

type Registered = Extract<RegistryState, { status: 'registered' }>;

export const registry: Decider<RegistryCommand, RegistryState, RegistryEvent> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'RegisterEntry') return registered(command, state);
    if (state.status === 'absent') throw new EntryUnknown(command.target.code);
    if (state.status === 'closed') throw new EntryClosedAlready(command.target.code, state.on);
    return changed(command, state);
  },

  evolve(state, event) {
    switch (event.type) {
      case 'EntryRegistered': {
        const { sort: _sort, code: _code, ...entry } = event.data;
        const aliases = entry.aliases.map(({ name }) => name);
        return { status: 'registered', asRegistered: entry, name: entry.name, aliases };
      }
      case 'EntryRenamed':
        // The old name goes on as an alias: papers of that time still say it.
        return state.status === 'registered'
          ? { ...state, name: event.data.name, aliases: [...state.aliases, state.name] }
          : state;
      case 'AliasAdded':
        return state.status === 'registered'
          ? { ...state, aliases: [...state.aliases, event.data.alias] }
          : state;
      case 'EntryClosed':
        return { status: 'closed', on: event.data.on };
    }
  },
};

function registered(
  { target, data }: Extract<RegistryCommand, { type: 'RegisterEntry' }>,
  state: RegistryState,
): readonly RegistryEvent[] {
  if (state.status === 'absent') return [{ type: 'EntryRegistered', data: { ...target, ...data } }];
  if (state.status === 'closed') return [];
  const fields = differences(state.asRegistered, data);
  if (fields.length > 0) throw new EntryDiffers(target.code, fields);
  return [];
}

function changed(
  command: Exclude<RegistryCommand, { type: 'RegisterEntry' }>,
  state: Registered,
): readonly RegistryEvent[] {
  const { target } = command;
  switch (command.type) {
    case 'RenameEntry':
      return command.data.name === state.name
        ? []
        : [{ type: 'EntryRenamed', data: { ...target, ...command.data } }];
    case 'AddAlias':
      return [state.name, ...state.aliases].includes(command.data.alias)
        ? []
        : [{ type: 'AliasAdded', data: { ...target, ...command.data } }];
    case 'CloseEntry':
      return [{ type: 'EntryClosed', data: { ...target, ...command.data } }];
  }
}

function differences(a: Entry, b: Entry): readonly string[] {
  const fields = Object.keys({ ...a, ...b }) as (keyof Entry)[];
  return fields.filter((field) => !sameData(a[field], b[field])).sort();
}
