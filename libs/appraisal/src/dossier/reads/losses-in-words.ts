import { formatDecimal } from '#kernel';
import { causeName } from '../causes.js';
import type { Loss } from '../losses.js';

/** `; mất 3,25 điểm do minh chứng bị bác`; nothing when nothing is lost. */
export const lossesInWords = (losses: readonly Pick<Loss, 'points' | 'cause'>[]): string =>
  losses.length === 0
    ? ''
    : `; ${losses.map(({ points, cause }) => `mất ${formatDecimal(points)} điểm do ${causeName(cause)}`).join(', ')}`;
