import type { Call } from '../running/http-clients.js';
import { emptyStories } from './story.js';

export const CLIENTS = 64;
export const WARM_UP = 1_000;
const COMMANDS = 6_000;

/** A report of figures for a dossier of its own: its key, its lead agency and the body of the request. */
export interface Report {
  readonly dossier: string;
  readonly lead: string;
  readonly body: string;
}

/** Commands on distinct dossiers, in an order that mixes units and years. */
export const reports = (): readonly Report[] => {
  const stories = emptyStories();
  // 4,001 and 8,670 have no common divisor: every dossier comes once.
  return Array.from({ length: WARM_UP + COMMANDS }, (_, index) => stories[(index * 4_001) % stories.length])
    .filter((story) => story !== undefined)
    .map(({ id, lead }) => ({
      dossier: `${id.unit}.${id.year}.${id.framework}.${id.indicator}`,
      lead,
      body: JSON.stringify({
        period: `${id.year}-Q1`,
        inputs: { numerator: '730', denominator: '1000' },
        effectiveOn: `${id.year}-03-20`,
      }),
    }));
};

/** The call of a report, with the headers that a client of the product sends. */
export const callOf = (url: string, { dossier, body }: Report, token: string): Call => ({
  method: 'POST',
  url: `${url}/api/v1/dossiers/${dossier}/values`,
  headers: { Authorization: `Bearer ${token}`, 'If-Match': '"new"' },
  body,
});
