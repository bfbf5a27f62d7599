import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/writing.js';
import { sittingClose } from '../../client/sdk.gen.js';
import type { CloseSessionDto, SittingAnswer } from '../../client/types.gen.js';
import { ConfirmAct } from './confirm-act.js';
import { standingIn } from './seat.js';
import { presidingOn, useSeat } from './use-seat.js';

/** Ends a sitting; while a proposal stands it says which one has to be decided or withdrawn first. */
export function CloseSitting({ sitting }: { readonly sitting: SittingAnswer }) {
  const { t } = useTranslation('sittings');
  const { presides } = useSeat(sitting);
  const write = useWrite((body: CloseSessionDto, headers) =>
    sittingClose({ ...presidingOn(sitting, headers), body }),
  );
  if (!presides) return null;
  const standing = sitting.agenda.filter((item) => !item.decision && standingIn(item));
  if (standing.length > 0) {
    const indicators = standing.map(({ indicator }) => indicator).join(', ');
    return <Text size="sm">{t('closing.standing', { indicators })}</Text>;
  }
  const undecided = sitting.indicatorCount - sitting.decidedCount;
  return (
    <ConfirmAct
      act={t('act.close')}
      title={t('closing.title')}
      text={t('closing.text', { decided: sitting.decidedCount, undecided })}
      write={write}
      asked={{}}
    />
  );
}
