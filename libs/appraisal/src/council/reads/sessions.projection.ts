import type { RecordedEvent } from '#ledger';
import { json, table, type Change, type Projection, type Rows } from '#projections';
import { cycleKey } from '#appraisal/cycle';
import type { SessionEvent } from '../events.js';
import type { DecisionView, MemberView, ProposalView } from '../queries.js';
import type { Recusal } from '../session.js';
import {
  decisionOf,
  withDecision,
  withProposal,
  withRecusal,
  withVote,
  withWithdrawal,
} from './agenda-story.js';

export const sessionsTables = {
  council_sessions: table({
    columns: {
      session: 'text',
      cycle: 'text',
      unit_name: 'text?',
      held_on: 'text',
      place: 'text',
      quorum: 'integer',
      status: 'text',
      members: json<readonly MemberView[]>(),
      convened_at: 'text',
      closed_at: 'text?',
      synthetic: 'integer',
      revision: 'integer',
    },
    key: ['session'],
    fixed: ['cycle'],
    indexes: [['cycle']],
  }),
  council_items: table({
    columns: {
      session: 'text',
      indicator: 'text',
      /** Place on the agenda, from 0. */
      place: 'integer',
      name: 'text',
      max_points: 'text',
      leads: json<readonly string[]>(),
      recusals: json<readonly Recusal[]>(),
      proposals: json<readonly ProposalView[]>(),
      decision: json<DecisionView | null>(),
    },
    key: ['session', 'indicator'],
  }),
};

type Tables = typeof sessionsTables;
type OfItem = Extract<SessionEvent, { readonly data: { readonly indicator: string } }>;

const sessionOnly = ({ event: { data } }: RecordedEvent<SessionEvent>) => ({
  council_sessions: [{ session: data.session }],
});
const withItem = ({ event: { data } }: RecordedEvent<OfItem>) => ({
  council_sessions: [{ session: data.session }],
  council_items: [{ session: data.session, indicator: data.indicator }],
});

/** Every event moves the session's revision on, and one of sample data marks the whole session. */
function touch(
  { event, revision, metadata }: RecordedEvent<SessionEvent>,
  rows: Rows<Tables>,
  change: Change<Tables['council_sessions']> = {},
): void {
  const synthetic = metadata.synthetic ? { synthetic: 1 } : {};
  const { session } = event.data;
  rows.council_sessions.patch({ session }, { ...change, ...synthetic, revision: Number(revision) });
}

const proposalsOf = ({ event: { data } }: RecordedEvent<OfItem>, rows: Rows<Tables>) =>
  rows.council_items.get({ session: data.session, indicator: data.indicator })?.proposals ?? [];

function change(
  recorded: RecordedEvent<OfItem>,
  rows: Rows<Tables>,
  item: Change<Tables['council_items']>,
): void {
  const { session, indicator } = recorded.event.data;
  rows.council_items.patch({ session, indicator }, item);
  touch(recorded, rows);
}

/** Sessions as they stand, with the whole story of every agenda item: the minutes are read from it. */
export const sessions: Projection<Tables, SessionEvent> = {
  name: 'council-sessions',
  version: 1,
  tables: sessionsTables,
  handlers: {
    SessionConvened: ({ event: { data }, recordedAt, revision, metadata }, rows) => {
      rows.council_sessions.put({
        session: data.session,
        cycle: cycleKey(data),
        unit_name: data.unitName,
        held_on: data.heldOn,
        place: data.place,
        quorum: data.quorum.present,
        status: 'open',
        members: data.members.map((member) => ({ ...member, presentAt: null, markedBy: null })),
        convened_at: recordedAt,
        closed_at: null,
        synthetic: metadata.synthetic ? 1 : 0,
        revision: Number(revision),
      });
      for (const [place, { indicator, name, maxPoints, leads }] of data.agenda.entries())
        rows.council_items.put({
          session: data.session,
          indicator,
          place,
          name,
          max_points: maxPoints,
          leads,
          recusals: [],
          proposals: [],
          decision: null,
        });
    },
    MemberPresent: {
      needs: sessionOnly,
      apply: (recorded, rows) => {
        const { session, member, markedBy } = recorded.event.data;
        const known = rows.council_sessions.get({ session })?.members ?? [];
        const presence = { presentAt: recorded.recordedAt, markedBy };
        const members = known.map((each) => (each.id === member ? { ...each, ...presence } : each));
        touch(recorded, rows, { members });
      },
    },
    MemberRecused: {
      needs: withItem,
      apply: (recorded, rows) => {
        const { session, indicator, member, agency, reason } = recorded.event.data;
        const known = rows.council_items.get({ session, indicator })?.recusals ?? [];
        const proposals = withRecusal(proposalsOf(recorded, rows), recorded.event.data);
        change(recorded, rows, { recusals: [...known, { member, agency, reason }], proposals });
      },
    },
    DecisionProposed: {
      needs: withItem,
      apply: (recorded, rows) => {
        const { event, recordedAt } = recorded;
        change(recorded, rows, {
          proposals: withProposal(proposalsOf(recorded, rows), event.data, recordedAt),
        });
      },
    },
    VoteCast: {
      needs: withItem,
      apply: (recorded, rows) => {
        const { event, recordedAt } = recorded;
        change(recorded, rows, { proposals: withVote(proposalsOf(recorded, rows), event.data, recordedAt) });
      },
    },
    ProposalWithdrawn: {
      needs: withItem,
      apply: (recorded, rows) =>
        change(recorded, rows, {
          proposals: withWithdrawal(proposalsOf(recorded, rows), recorded.event.data),
        }),
    },
    IndicatorDecided: {
      needs: withItem,
      apply: (recorded, rows) => {
        const made = { decidedAt: recorded.recordedAt, recordedBy: recorded.metadata.actor.id };
        const decision = decisionOf(recorded.event.data, made);
        change(recorded, rows, { decision, proposals: withDecision(proposalsOf(recorded, rows)) });
      },
    },
    SessionClosed: {
      needs: sessionOnly,
      apply: (recorded, rows) => touch(recorded, rows, { status: 'closed', closed_at: recorded.recordedAt }),
    },
  },
};
