import { Alert, Anchor, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { StatusAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { furthestBehind, troublesOf } from './health.js';

/** Yes, or every reason why not. */
export function OperationsAnswer({ status }: { readonly status: StatusAnswer }) {
  const { t } = useTranslation('operations');
  const { decimal } = useFormat();
  const troubles = troublesOf(status);
  if (troubles.length === 0)
    return (
      <Alert color="green" title={t('answer.yes')}>
        <Text>
          {t('answer.yesWhy', { count: status.projections.length, position: decimal(status.head) })}
        </Text>
      </Alert>
    );
  const facts = factsOf(status, decimal);
  return (
    <Alert
      color={troubles.every((trouble) => trouble === 'behind') ? 'yellow' : 'red'}
      title={t('answer.no')}
    >
      <List>
        {troubles.map((trouble) => (
          <List.Item key={trouble}>
            {t(`trouble.${trouble}`, facts)}{' '}
            {trouble === 'parked' && (
              <Anchor component={Link} to="/hang-loi" inherit c="dark" underline="always">
                {t('toParked')}
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** What the sentences of all troubles may name. */
function factsOf(status: StatusAnswer, decimal: (text: string) => string) {
  const { projections, parked, yearEnd } = status;
  const reasons = [status.reason, ...projections.map(({ reason }) => reason)];
  return {
    lag: decimal(furthestBehind(projections)),
    parked: parked.length,
    reason: reasons.find((reason) => reason !== undefined),
    yearEnd: yearEnd.trouble?.message,
    position: decimal(yearEnd.trouble?.position ?? '0'),
  };
}
