import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WorkItemShown } from '../../client/types.gen.js';
import { daysUntil, inDays } from '../../format/dates.js';
import { useFormat } from '../../format/use-format.js';
import { nextDay, pointsAtStake } from './urgency.js';

/** "Còn 6 việc, hạn gần nhất: trước 05/12 (sau 14 ngày). 120 điểm phụ thuộc vào các việc này." */
export function WorkAnswer({ items }: { readonly items: readonly WorkItemShown[] }) {
  const { t } = useTranslation('work');
  const { decimal, day, language } = useFormat();
  if (items.length === 0) return null;
  const next = nextDay(items);
  const overdue = items.filter((item) => item.overdue).length;
  const count = items.length;
  return (
    <>
      {overdue > 0 && (
        <Text span className="loss">
          {t('overdue', { count: overdue })}{' '}
        </Text>
      )}
      {next === undefined
        ? t('noDeadline', { count })
        : t('left', { count, day: day(next), inDays: inDays(daysUntil(next), language) })}{' '}
      {t('stake', { points: decimal(pointsAtStake(items)) })}
    </>
  );
}
