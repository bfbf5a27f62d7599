import { useTranslation } from 'react-i18next';
import type { PublishedYearShown, RankTrendAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';

export interface PublicAnswerProps {
  readonly years: readonly PublishedYearShown[] | undefined;
  readonly trend: RankTrendAnswer | undefined;
}

/** The newest published score and the newest known rank, each with its source. */
export function PublicAnswer({ years, trend }: PublicAnswerProps) {
  const parts = [useScoreSentence(years?.[0]), useRankSentence(trend)].filter((part) => part !== undefined);
  return <>{parts.join(' ')}</>;
}

function useScoreSentence(newest: PublishedYearShown | undefined): string | undefined {
  const { t } = useTranslation('public');
  const { decimal, day } = useFormat();
  const points = newest?.total.stages.find(({ stage }) => stage === 'published')?.points;
  if (!newest || points === null || points === undefined) return undefined;
  const { year, total, publication } = newest;
  return t('answer.score', {
    year,
    points: decimal(points),
    max: decimal(total.maxPoints),
    document: publication.document.number,
    day: day(publication.document.issuedOn),
  });
}

function useRankSentence(trend: RankTrendAnswer | undefined): string | undefined {
  const { t } = useTranslation('public');
  if (!trend) return undefined;
  const known = trend.years.findLast(({ claim }) => claim !== null && claim.rank !== null);
  if (!known?.claim) return t('answer.noRank');
  const { rank, of, source } = known.claim;
  return t('answer.rank', { rank, of, year: known.year, source: source.document });
}
