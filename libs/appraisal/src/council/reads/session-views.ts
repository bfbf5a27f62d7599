import { readJson, type SelectedRow } from '#projections';
import type { AgendaItemView, SessionStatus, SessionSummary, SessionView } from '../queries.js';
import type { sessionsTables } from './sessions.projection.js';

type SessionRow = SelectedRow<typeof sessionsTables, 'council_sessions'>;
type ItemRow = SelectedRow<typeof sessionsTables, 'council_items'>;

export function summaryView(row: SessionRow, items: readonly Pick<ItemRow, 'decision'>[]): SessionSummary {
  const members = readJson(row.members);
  return {
    session: row.session,
    cycle: row.cycle,
    unitName: row.unit_name,
    heldOn: row.held_on,
    place: row.place,
    status: row.status as SessionStatus,
    memberCount: members.length,
    presentCount: members.filter(({ presentAt }) => presentAt !== null).length,
    quorum: row.quorum,
    indicatorCount: items.length,
    decidedCount: items.filter(({ decision }) => readJson(decision) !== null).length,
    synthetic: row.synthetic === 1,
  };
}

/** Requires the items in the order of the agenda. */
export const sessionView = (row: SessionRow, items: readonly ItemRow[]): SessionView => ({
  ...summaryView(row, items),
  members: readJson(row.members),
  agenda: items.map(itemView),
  convenedAt: row.convened_at,
  closedAt: row.closed_at,
  revision: String(row.revision),
});

const itemView = (row: ItemRow): AgendaItemView => ({
  indicator: row.indicator,
  name: row.name,
  maxPoints: row.max_points,
  leads: readJson(row.leads),
  recusals: readJson(row.recusals),
  proposals: readJson(row.proposals),
  decision: readJson(row.decision),
});
