import { CYCLE, dossierOf, type Answered, type ApiFixture } from './app.fixture.js';

/** Everybody who may want something of dossier 1.1: sokhcn leads it, vpubnd coordinates. */
export const YEAR_ROLES = [
  'anonymous',
  'lead',
  'coordinator',
  'foreign',
  'assigned',
  'unassigned',
  'conflicted',
  'chair',
  'conflictedMember',
  'auditor',
  'admin',
  'secondAdmin',
] as const;
export type YearRole = (typeof YEAR_ROLES)[number];

/** `conflicted` and `conflictedMember` are of the agency that leads the indicator. */
export const YEAR_ACCOUNTS: Readonly<Record<Exclude<YearRole, 'anonymous'>, string>> = {
  lead: 'cb.sokhcn',
  coordinator: 'cb.vpubnd',
  foreign: 'cb.congantinh',
  assigned: 'tgv.sotaichinh',
  unassigned: 'tgv.sonoivu',
  conflicted: 'tgv.sokhcn',
  chair: 'hd.vpubnd',
  conflictedMember: 'hd.sokhcn',
  auditor: 'kt.giamsat',
  admin: 'qt.sokhcn',
  secondAdmin: 'qt.vpubnd',
};

/** Secretary of the sitting; not a column of the table, as the chair stands for those who preside. */
export const SECRETARY = 'hd.sotaichinh';

export const SESSION = '2025-05-20-hd1';
export const PERIOD = '2025-Q2';
export const CYCLE_PATH = `/api/v1/cycles/${CYCLE}`;
export const SESSIONS_PATH = '/api/v1/council/sessions';
export const SESSION_PATH = `${SESSIONS_PATH}/${SESSION}`;
export const dossierPath = (indicator = '1.1'): string => `/api/v1/dossiers/${dossierOf(indicator)}`;

/** One thing that is done in a year: where it is sent, whose ETag it needs, and what it says. */
export interface YearStep {
  readonly path: string;
  /** What the caller must have seen; undefined where nothing can have been. */
  readonly seen?: string;
  readonly body: (role: YearRole) => unknown;
}

/** Sends a step in somebody's name, with the ETag of this moment: what is refused is refused for its own reason. */
export async function send(api: ApiFixture, step: YearStep, role: YearRole): Promise<Answered> {
  const headers = step.seen === undefined ? {} : { 'If-Match': await etagOf(api, step.seen) };
  const as = role === 'anonymous' ? {} : { as: YEAR_ACCOUNTS[role] };
  return api.ask('POST', step.path, { ...as, headers, body: step.body(role) });
}

/** The ETag of a dossier, a cycle or a sitting with everything recorded so far. */
export async function etagOf(api: ApiFixture, path: string): Promise<string> {
  const { headers } = await readNow(api, path);
  return headers.get('etag') ?? '"0"';
}

/** Reads in the auditor's name, with everything recorded so far. */
export const readNow = async (api: ApiFixture, path: string): Promise<Answered> =>
  api.ask('GET', `${path}?minPosition=${await api.ledger.head()}`, { as: YEAR_ACCOUNTS.auditor });
