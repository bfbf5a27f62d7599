import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { cycleKey } from '#appraisal/cycle';
import { READ_MODELS, readJson, type HistoryRow, type ReadModels } from '#projections';
import { dossierKey } from '../dossier.js';
import { GetTouches, type PeriodProgress, type Touch } from '../queries.js';
import type { progressTables } from './progress.projection.js';
import type { scoresTables } from './scores.projection.js';
import type { timelineTables } from './timeline.projection.js';
import { timelineView } from './views.js';

type Database = ReadModels<typeof scoresTables & typeof timelineTables & typeof progressTables>;
type ProgressVersion = HistoryRow<typeof progressTables, 'dossiers'>;

/** A touch before its event is looked up. */
interface Touched extends Omit<Touch, 'event'> {
  readonly position: number;
}

/** Versions of rows name the event that made them, so that nothing is replayed to know who changed what. */
@QueryHandler(GetTouches)
export class GetTouchesHandler implements IQueryHandler<GetTouches> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute(asked: GetTouches): Promise<readonly Touch[]> {
    const { cycle, after, indicators } = asked;
    if (indicators.length === 0) return [];
    const keys = new Map(indicators.map((indicator) => [dossierKey({ ...cycle, indicator }), indicator]));
    const events = await this.#events([...keys.keys()], after);
    const touched = [
      ...(await this.#scores(asked)),
      ...(await this.#evidence(keys, after)),
      ...(await this.#progress(asked)),
    ];
    return touched
      .flatMap(({ position, ...touch }) => {
        const event = events.get(position);
        return event ? [{ ...touch, event }] : [];
      })
      .sort((a, b) => Number(a.event.position) - Number(b.event.position));
  }

  async #events(keys: readonly string[], after: bigint): Promise<ReadonlyMap<number, Touch['event']>> {
    const rows = await this.db
      .selectFrom('timeline')
      .selectAll()
      .where('dossier', 'in', keys)
      .where('position', '>', Number(after))
      .execute();
    return new Map(rows.map((row) => [row.position, timelineView(row)]));
  }

  async #scores({ cycle, after, indicators }: GetTouches): Promise<readonly Touched[]> {
    const rows = await this.db
      .selectFrom('scores__history')
      .select(['indicator', 'stage', 'since'])
      .where('cycle', '=', cycleKey(cycle))
      .where('since', '>', Number(after))
      .orderBy('since')
      .orderBy('dossier')
      .orderBy('stage')
      .execute();
    return rows
      .filter(({ indicator }) => indicators.includes(indicator))
      .map(({ indicator, stage, since }) => ({ indicator, part: 'score', key: stage, position: since }));
  }

  /** Hand-ins and the words on them: each is an event of its own. */
  async #evidence(keys: ReadonlyMap<string, string>, after: bigint): Promise<readonly Touched[]> {
    const since = (table: 'evidence__history' | 'evidence_verdicts__history') =>
      this.db
        .selectFrom(table)
        .select(['dossier', 'digest', 'since'])
        .where('dossier', 'in', [...keys.keys()])
        .where('since', '>', Number(after))
        .orderBy('since')
        .orderBy('dossier')
        .orderBy('digest')
        .execute();
    const rows = [...(await since('evidence__history')), ...(await since('evidence_verdicts__history'))];
    return rows.map(({ dossier, digest, since: position }) => ({
      indicator: keys.get(dossier) ?? dossier,
      part: 'evidence',
      key: digest,
      position,
    }));
  }

  async #progress({ cycle, after, indicators }: GetTouches): Promise<readonly Touched[]> {
    const rows = await this.db
      .selectFrom('dossiers__history')
      .selectAll()
      .where('cycle', '=', cycleKey(cycle))
      .orderBy('since')
      .execute();
    return indicators.flatMap((indicator) => {
      const versions = rows.filter((row) => row.indicator === indicator);
      return versions.flatMap((version, index) =>
        version.since > Number(after) ? turned(versions[index - 1], version) : [],
      );
    });
  }
}

/** What differs between a dossier's row and the one before it. */
function turned(before: ProgressVersion | undefined, version: ProgressVersion): readonly Touched[] {
  const { indicator, since: position } = version;
  const [was, is] = [submittedIn(before), submittedIn(version)];
  const periods = [...new Set([...was, ...is])].filter((period) => was.has(period) !== is.has(period));
  return [
    ...periods.map((key): Touched => ({ indicator, part: 'submission', key, position })),
    ...((before?.lock ?? null) === version.lock
      ? []
      : [{ indicator, part: 'lock', key: 'lock', position } as const]),
  ];
}

function submittedIn(row: ProgressVersion | undefined): ReadonlySet<string> {
  const periods: readonly PeriodProgress[] = row ? readJson(row.periods) : [];
  return new Set(periods.filter(({ submitted }) => submitted).map(({ period }) => period));
}
