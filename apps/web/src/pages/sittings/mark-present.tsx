import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isPast, useMoment } from '../../api/moment.js';
import { useWrite } from '../../api/writing.js';
import { sittingMarkPresent } from '../../client/sdk.gen.js';
import type { MarkPresentDto, SittingAnswer } from '../../client/types.gen.js';
import { useAccount } from '../../session/session.js';
import { Failure } from '../../states/failure.js';

/** A member says that they are there; only in a sitting that is under way. */
export function MarkPresent({ sitting }: { readonly sitting: SittingAnswer }) {
  const { t } = useTranslation('sittings');
  const account = useAccount()?.id;
  const past = isPast(useMoment());
  const mark = useWrite((body: MarkPresentDto, headers) =>
    sittingMarkPresent({
      path: { session: sitting.session },
      body,
      headers: { ...headers },
      throwOnError: true,
    }),
  );
  const own = sitting.members.find(({ id }) => id === account);
  if (sitting.status !== 'open' || own?.presentAt !== null || past) return null;
  return (
    <>
      <Button loading={mark.isPending} onClick={() => mark.mutate({ member: own.id })}>
        {t('imHere')}
      </Button>
      {mark.error && <Failure error={mark.error} />}
    </>
  );
}
