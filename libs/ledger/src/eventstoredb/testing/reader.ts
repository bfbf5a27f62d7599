import type { EventLog } from './event-log.js';
import type { Faults } from './faults.js';
import type { ServerUser } from './stream-metadata.js';

/** Who answers a `Read`, and for whom. */
export interface Reader {
  readonly log: EventLog;
  readonly faults: Faults;
  readonly user: ServerUser;
  /** Throws ServerRefusal when this node may not answer. */
  readonly assertMayAnswer: () => void;
  readonly cut: () => void;
  /** Counts a subscription while it lives. */
  readonly subscribed: (by: 1 | -1) => void;
}
