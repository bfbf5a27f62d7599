import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FrameworkAnswer } from '../../client/types.gen.js';
import { compare, sum } from '../../format/decimal.js';
import { useFormat } from '../../format/use-format.js';

interface Mismatch {
  readonly name: string;
  readonly parts: string;
  readonly whole: string;
}

/** Where maxima do not add up: pillars to the whole set, indicators to their pillar. */
function mismatches(
  { pillars, indicators, totalPoints }: FrameworkAnswer,
  whole: string,
): readonly Mismatch[] {
  const sums = [
    { name: whole, parts: sum(pillars.map(({ maxPoints }) => maxPoints)), whole: totalPoints },
    ...pillars.map(({ code, name, maxPoints }) => ({
      name: `${code}. ${name}`,
      parts: sum(indicators.filter(({ pillar }) => pillar === code).map((each) => each.maxPoints)),
      whole: maxPoints,
    })),
  ];
  return sums.filter(({ parts, whole: total }) => compare(parts, total) !== 0);
}

/** Which document is in force, whether its weights add up to 1, and how much of it had to be guessed. */
export function Weights({ framework }: { readonly framework: FrameworkAnswer }) {
  const { t } = useTranslation('frameworks');
  const { decimal, day } = useFormat();
  const { year, source, pillars, indicators, totalPoints, readings } = framework;
  const wrong = mismatches(framework, t('weights.whole'));
  const isRight = wrong.length === 0;
  const facts = { pillars: pillars.length, indicators: indicators.length, total: decimal(totalPoints) };
  return (
    <Alert
      color={isRight ? 'green' : 'red'}
      title={t(isRight ? 'weights.right' : 'weights.wrong', { one: decimal('1.000') })}
    >
      <Text>
        {t('weights.source', {
          year,
          number: source.number,
          section: source.section,
          day: day(source.issuedOn),
        })}{' '}
        {t('weights.counts', facts)}
      </Text>
      <Text>{t('weights.readings', { ...readings, open: readings.unclear - readings.confirmed })}</Text>
      {!isRight && (
        <List>
          {wrong.map(({ name, parts, whole }) => (
            <List.Item key={name}>
              {t('weights.mismatch', { name, parts: decimal(parts), whole: decimal(whole) })}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
