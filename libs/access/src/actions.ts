/** Everything that can be asked of the policy. */
export const ACTIONS = {
  framework: ['read', 'manage', 'confirm'],
  registry: ['read'],
  /** The totals by pillar, without any dossier behind them. */
  summary: ['read'],
  /** Published results: public, and kept by admins. */
  ranking: ['read', 'manage'],
  /** Targets of plans: public; what was reached is reported by Sở KH&CN. */
  target: ['read', 'report'],
  health: ['read'],
  problem: ['read'],
  /** A replay shows the points of every dossier: for those who may read them all. */
  cycle: ['read', 'replay', 'open', 'set-deadlines', 'lock', 'reopen', 'take-over', 'publish'],
  /** What the plans ask for by a day: published with them. */
  obligation: ['read'],
  task: ['read', 'report'],
  /** What agencies do, what the helper group does, what Sở KH&CN does as the one contact of the Ministry. */
  dossier: [
    'read',
    'report',
    'attach-evidence',
    'withdraw-evidence',
    'self-score',
    'submit',
    'recall',
    'draft-explanation',
    'review',
    'assign',
    'ask-explanation',
    'send-explanation',
    'answer-explanation',
  ],
  /** Sittings of the appraisal council; who is chair or secretary of which, the session itself knows. */
  session: ['read', 'convene', 'attend', 'recuse', 'propose', 'vote', 'decide', 'close'],
  /** Where points went; agencies see their own. */
  accountability: ['read'],
  /** What a whole year would have come to: it shows every dossier. */
  branch: ['ask'],
  account: ['read'],
  /** How the read models are kept: everybody sees it, admins have them rebuilt. */
  ledger: ['read-status', 'rebuild'],
} as const;
export type SubjectKind = keyof typeof ACTIONS;
export type ActionOn<Kind extends SubjectKind> = (typeof ACTIONS)[Kind][number];
