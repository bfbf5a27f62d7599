import { Injectable } from '@nestjs/common';
import { canonicalDigest } from '#ledger';
import type { CycleId, ResultPublished } from '#appraisal/cycle';
import { DossierFacts, type StagePoints } from '#appraisal/dossier';
import { FrameworkFacts } from '#appraisal/framework';

/** One indicator's part of a year. */
export interface YearRow {
  readonly indicator: string;
  readonly stages: readonly StagePoints[];
}

/**
 * SHA-256 (hex) of the canonical JSON (RFC 8785) of the cycle and of every indicator's stages, points and losses, in
 * the framework's order: what a replay of the year must reproduce. Its meaning never changes: years stand by it.
 */
export const digestOfYear = ({ unit, year, framework }: CycleId, indicators: readonly YearRow[]): string =>
  canonicalDigest({ unit, year, framework, indicators });

/** SHA-256 (hex) of the canonical JSON of one indicator's part of what the year's digest is taken over. */
export const digestOfDossier = ({ indicator, stages }: YearRow): string =>
  canonicalDigest({ indicator, stages });

/** Stage → points. */
export const pointsByStage = (stages: readonly StagePoints[]): Readonly<Record<string, string>> =>
  Object.fromEntries(stages.map(({ stage, points }) => [stage, points]));

/** The state of a whole year, from its dossiers' events. */
@Injectable()
export class YearFacts {
  constructor(
    private readonly frameworks: FrameworkFacts,
    private readonly dossiers: DossierFacts,
  ) {}

  /** What a publication records of the year as it is now. Throws FrameworkUnknown. */
  async published(cycle: CycleId): Promise<Pick<ResultPublished['data'], 'digest'> & Dossiers> {
    const { indicators } = await this.frameworks.get(cycle.framework);
    const rows: YearRow[] = [];
    for (const { code } of indicators)
      rows.push({ indicator: code, stages: await this.dossiers.stages({ ...cycle, indicator: code }) });
    const dossiers = rows.map((row) => ({
      indicator: row.indicator,
      digest: digestOfDossier(row),
      points: pointsByStage(row.stages),
    }));
    return { digest: digestOfYear(cycle, rows), dossiers };
  }
}

interface Dossiers {
  readonly dossiers: NonNullable<ResultPublished['data']['dossiers']>;
}
