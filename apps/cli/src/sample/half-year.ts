import type { PlacedAct } from './act.js';
import { documentsOf, type Documents } from './documents.js';
import { activity } from './stories-activity.js';
import { foundations } from './stories-foundations.js';

/** The cycle that the sample plays in. */
export const SAMPLE_CYCLE = { unit: 'khanhhoa', year: 2025, framework: '405' } as const;

export const stories = [...foundations, ...activity];

/** Every act of the half year in order of its day; on one day in order of the indicators. */
export const halfYear: readonly PlacedAct[] = stories
  .flatMap(({ indicator, agency, acts }) =>
    acts.map((act, index) => ({
      key: `mau-${indicator}-${index + 1}`,
      indicator,
      agency: act.by ?? agency,
      act,
    })),
  )
  .sort((a, b) => a.act.on.localeCompare(b.act.on, 'en'));

/** The documents by act, numbered in the order of their days. */
export const documents: Documents = documentsOf(halfYear);
