import { Injectable } from '@nestjs/common';
import { Decisions } from '#ledger';
import { registry } from './decider.js';
import { entryStream, type Entry, type EntryId } from './entry.js';

/** What the register says now, read from the ledger itself: for decisions, which must not wait for a read model. */
@Injectable()
export class RegistryFacts {
  constructor(private readonly decisions: Decisions) {}

  /** The entry as it was registered, or undefined when it is unknown or closed. */
  async find(id: EntryId): Promise<Entry | undefined> {
    const { state } = await this.decisions.load(registry, entryStream(id));
    return state.status === 'registered' ? { ...state.asRegistered, name: state.name } : undefined;
  }

  /** Whether the code is the agency itself, or a group ("Các sở, ban, ngành") that it belongs to. */
  async isOrHolds(code: string, agency: string): Promise<boolean> {
    if (code === agency) return true;
    const holder = await this.find({ sort: 'agency', code });
    if (!holder || holder.memberKinds.length === 0) return false;
    const member = await this.find({ sort: 'agency', code: agency });
    return member !== undefined && holder.memberKinds.includes(member.kind);
  }
}
