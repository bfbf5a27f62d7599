import { Injectable } from '@nestjs/common';
import { Decisions } from '#ledger';
import { RegistryFacts } from '#appraisal/registry';
import { framework } from './decider.js';
import type { FrameworkDefinition, Indicator } from './definition.js';
import { frameworkStream } from './ids.js';
import type { MappingRow } from './mapping.js';
import { FrameworkUnknown, IndicatorUnknown } from './refusals.js';

/** How the indicators of a newer set follow from those of an older one. */
export interface RecordedMapping {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly MappingRow[];
}

/** What a published set says, read from the ledger itself: for decisions, which must not wait for a read model. */
@Injectable()
export class FrameworkFacts {
  constructor(private readonly decisions: Decisions) {}

  /** Throws FrameworkUnknown. */
  async get(code: string): Promise<FrameworkDefinition> {
    const { state } = await this.decisions.load(framework, frameworkStream({ framework: code }));
    if (state.status === 'absent') throw new FrameworkUnknown(code);
    return state.definition;
  }

  /** Throws FrameworkUnknown, IndicatorUnknown. */
  async indicator(code: string, indicator: string): Promise<Indicator> {
    const { indicators } = await this.get(code);
    const found = indicators.find((row) => row.code === indicator);
    if (!found) throw new IndicatorUnknown(code, indicator);
    return found;
  }

  /** The mapping between two sets, whichever of them is the older; undefined where nobody recorded one. */
  async mapping(one: string, other: string): Promise<RecordedMapping | undefined> {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const { state } = await this.decisions.load(framework, frameworkStream({ framework: to }));
      const rows = state.status === 'published' ? state.mappings.get(from) : undefined;
      if (rows) return { from, to, rows };
    }
    return undefined;
  }
}

/** Who answers for an indicator, group membership included: for decisions on conflicts of interest. */
@Injectable()
export class ResponsibilityFacts {
  constructor(private readonly registry: RegistryFacts) {}

  /**
   * The lead's code through which the agency leads the indicator (its own, or its group's), or undefined when it
   * does not: nobody appraises an indicator that their own agency leads (4636/KH-UBND, III).
   */
  async leadsThrough(agency: string, { lead, coLeads }: Indicator): Promise<string | undefined> {
    for (const code of [lead, ...coLeads]) {
      if (await this.registry.isOrHolds(code, agency)) return code;
    }
    return undefined;
  }

  /** Whether the agency, or a group that it belongs to, coordinates the indicator. */
  async coordinates(agency: string, { coordinating }: Indicator): Promise<boolean> {
    for (const code of coordinating) {
      if (await this.registry.isOrHolds(code, agency)) return true;
    }
    return false;
  }

  /** A lead's name for a sentence; its code where nobody registered it. */
  async nameOf(code: string): Promise<string> {
    return (await this.registry.find({ sort: 'agency', code }))?.name ?? code;
  }
}
