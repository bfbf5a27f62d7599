import type { DomainEvent } from '#kernel';
import type { Entry, EntryId } from './entry.js';

export type EntryRegistered = DomainEvent<'EntryRegistered', EntryId & Entry>;
export type EntryRenamed = DomainEvent<
  'EntryRenamed',
  EntryId & { readonly name: string; readonly from: string }
>;
export type AliasAdded = DomainEvent<'AliasAdded', EntryId & { readonly alias: string }>;
export type EntryClosed = DomainEvent<
  'EntryClosed',
  EntryId & { readonly on: string; readonly successors: readonly string[] }
>;

export type RegistryEvent = EntryRegistered | EntryRenamed | AliasAdded | EntryClosed;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const registryEventNames: Readonly<Record<RegistryEvent['type'], string>> = {
  EntryRegistered: 'registry.entry-registered.v1',
  EntryRenamed: 'registry.entry-renamed.v1',
  AliasAdded: 'registry.alias-added.v1',
  EntryClosed: 'registry.entry-closed.v1',
};
