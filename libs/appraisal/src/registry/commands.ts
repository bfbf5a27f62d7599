import { Command } from '#kernel';
import type { Entry, EntryId } from './entry.js';

export class RegisterEntry extends Command<EntryId, Entry> {
  readonly type = 'RegisterEntry';
}

export class RenameEntry extends Command<EntryId, { readonly name: string; readonly from: string }> {
  readonly type = 'RenameEntry';
}

export class AddAlias extends Command<EntryId, { readonly alias: string }> {
  readonly type = 'AddAlias';
}

export class CloseEntry extends Command<
  EntryId,
  { readonly on: string; readonly successors: readonly string[] }
> {
  readonly type = 'CloseEntry';
}

export type RegistryCommand = RegisterEntry | RenameEntry | AddAlias | CloseEntry;
