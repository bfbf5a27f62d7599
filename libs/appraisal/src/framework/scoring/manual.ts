import { formatDecimal } from '#kernel';
import { numberField } from './input-field.js';
import { PointsOutOfRange } from './refusals.js';
import type { ManualRule } from './rule.js';
import type { Scoring } from './scoring.js';

const POINTS = numberField('points', 'Điểm do người chấm quyết định', 'điểm');

/** People decide; the reason stands in the event's metadata, not here. */
export function manual(_rule: ManualRule): Scoring {
  return {
    inputs: () => [POINTS],
    describe: (max) => `Người chấm cho điểm từ 0 đến ${formatDecimal(max)} và phải nêu lý do`,
    faults: () => [],
    score(sheet, max) {
      const points = sheet.ask(POINTS);
      if (sheet.compare(points, max) > 0)
        throw new PointsOutOfRange(POINTS, sheet.valueOf(points), sheet.valueOf(max));
      return sheet.step('award', POINTS.label, points);
    },
  };
}
