import type { Stage } from '../dossier.js';

const NAMES: Readonly<Record<Stage, string>> = {
  self: 'tự chấm',
  preliminary: 'Tổ giúp việc thẩm định',
  council: 'Hội đồng thẩm định',
  ministry: 'Bộ KH&CN',
  published: 'công bố',
};

/** A stage in the users' own word (tự chấm → thẩm định → giải trình → kết quả). */
export const stageName = (stage: Stage): string => NAMES[stage];
