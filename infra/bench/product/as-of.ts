import type { Candidate } from '../running/candidate.js';
import { percentile } from '../running/statistics.js';
import { timed } from '../running/timed.js';
import { moments, POINTS } from '../workload/moments.js';
import { keptData } from './kept-data.js';
import { boardAsOf, currentBoard, openReader } from './product-as-of.js';

const READS = 1_000;

const asOf: Candidate = async (setting) => {
  const reader = await openReader(await keptData(setting));
  const figures: Record<string, number> = {};
  const current = await timed(moments(setting.events, 1, READS), ({ cycle }) => currentBoard(reader, cycle));
  figures.currentP50Ms = percentile(current, 0.5);
  figures.currentP99Ms = percentile(current, 0.99);
  for (const [name, point] of Object.entries(POINTS)) {
    const past = await timed(moments(setting.events, point, READS), ({ cycle, position }) =>
      boardAsOf(reader, cycle, position),
    );
    figures[`${name}P50Ms`] = percentile(past, 0.5);
    figures[`${name}P99Ms`] = percentile(past, 0.99);
  }
  await reader.close();
  return figures;
};
export default asOf;
