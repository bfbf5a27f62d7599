import { Injectable } from '@nestjs/common';
import { canonicalDigest } from '#ledger';
import type { CycleId } from '#appraisal/cycle';
import { DossierFacts } from '#appraisal/dossier';
import { FrameworkFacts } from '#appraisal/framework';

/** The state of a whole year, from its dossiers' events. */
@Injectable()
export class YearFacts {
  constructor(
    private readonly frameworks: FrameworkFacts,
    private readonly dossiers: DossierFacts,
  ) {}

  /**
   * SHA-256 (hex) of the canonical JSON (RFC 8785) of the cycle and of every indicator's stages, points and losses, in
   * the framework's order: what a replay of the year must reproduce. Throws FrameworkUnknown.
   */
  async digest(cycle: CycleId): Promise<string> {
    const { indicators } = await this.frameworks.get(cycle.framework);
    const rows: object[] = [];
    for (const { code } of indicators)
      rows.push({ indicator: code, stages: await this.dossiers.stages({ ...cycle, indicator: code }) });
    const { unit, year, framework } = cycle;
    return canonicalDigest({ unit, year, framework, indicators: rows });
  }
}
