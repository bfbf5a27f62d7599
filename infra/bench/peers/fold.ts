import { exact } from '../floors/losses.js';
import { sentence } from '../floors/sentence.js';
import type { PeerEvent } from './peer-shape.js';

/** The rows that one event gives to the three read models of the peers: score, losses by cause, timeline. */
export interface PeerRows {
  readonly timeline: { readonly dossier: string; readonly sentence: string };
  readonly score?: { readonly dossier: string; readonly stage: string; readonly points: string };
  readonly losses: readonly { readonly cause: string; readonly points: number }[];
}

/** What an event means for the read models. Losses are the new ones only, added up by cause. */
export function rowsOf({ type, data }: Pick<PeerEvent, 'type' | 'data'>): PeerRows {
  const dossier = `${data.unit}.${data.year}.${data.framework}.${data.indicator}`;
  const timeline = { dossier, sentence: sentence(type, data) };
  if (!('to' in data)) return { timeline, losses: [] };
  const { stage, to, losses } = data;
  return {
    timeline,
    score: { dossier, stage, points: to },
    losses: losses.map(({ cause, points }) => ({ cause, points: exact(points) })),
  };
}

/** The same fold for every peer's load: the last of each kind of event, by what it is about. */
export function folded(
  state: Map<string, unknown>,
  { type, data }: Pick<PeerEvent, 'type' | 'data'>,
): Map<string, unknown> {
  const about = 'period' in data ? data.period : 'digest' in data ? data.digest : '';
  return state.set(`${type} ${about}`, data);
}

export const TABLES = [
  'CREATE TABLE score (dossier TEXT NOT NULL, stage TEXT NOT NULL, points TEXT NOT NULL, PRIMARY KEY (dossier, stage))',
  'CREATE TABLE loss (cause TEXT NOT NULL PRIMARY KEY, points BIGINT NOT NULL)',
  'CREATE TABLE timeline (position BIGINT NOT NULL PRIMARY KEY, dossier TEXT NOT NULL, sentence TEXT NOT NULL)',
] as const;
