import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/writing.js';
import { sittingDecide, sittingRecuse, sittingWithdraw } from '../../client/sdk.gen.js';
import type {
  AgendaItemShown,
  OnIndicatorDto,
  ProposalShown,
  SittingAnswer,
} from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { ReasonDialog } from '../../states/reason-dialog.js';
import { ConfirmAct } from './confirm-act.js';
import { ProposeDialog } from './propose-dialog.js';
import { standingIn, tally } from './seat.js';
import { presidingOn, useSeat } from './use-seat.js';

export interface ItemActsProps {
  readonly sitting: SittingAnswer;
  readonly item: AgendaItemShown;
}

/** What those who preside, and a member for themselves, may do with an indicator; a decided one is left as it is. */
export function ItemActs({ sitting, item }: ItemActsProps) {
  const { presides, member } = useSeat(sitting);
  const isOut = item.recusals.some((recusal) => recusal.member === member?.id);
  if (item.decision) return null;
  return (
    <Group gap="xs" className="screen-only">
      {presides && <PresidingActs sitting={sitting} item={item} />}
      {member && !isOut && <Recuse sitting={sitting} item={item} />}
    </Group>
  );
}

function PresidingActs({ sitting, item }: ItemActsProps) {
  const standing = standingIn(item);
  return (
    <>
      {standing && <Decide sitting={sitting} item={item} standing={standing} />}
      <Propose sitting={sitting} item={item} />
      {standing && <Withdraw sitting={sitting} item={item} />}
    </>
  );
}

function Propose({ sitting, item }: ItemActsProps) {
  const { t } = useTranslation('sittings');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant={standingIn(item) ? 'default' : 'filled'} onClick={open}>
        {t(standingIn(item) ? 'act.replace' : 'act.propose')}
      </Button>
      {opened && <ProposeDialog sitting={sitting} item={item} onClose={close} />}
    </>
  );
}

function Withdraw({ sitting, item: { indicator } }: ItemActsProps) {
  const { t } = useTranslation('sittings');
  const [opened, { open, close }] = useDisclosure(false);
  const write = useWrite(
    (reason: string, headers) =>
      sittingWithdraw({ ...presidingOn(sitting, headers), body: { indicator, reason } }),
    close,
  );
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('act.withdraw')}
      </Button>
      <ReasonDialog
        opened={opened}
        title={t('withdrawing.title', { indicator })}
        label={t('withdrawing.reason')}
        act={t('act.withdraw')}
        isPending={write.isPending}
        error={write.error}
        onAct={(reason) => write.mutate(reason)}
        onClose={close}
      />
    </>
  );
}

function Recuse({ sitting: { session }, item: { indicator } }: ItemActsProps) {
  const { t } = useTranslation('sittings');
  const [opened, { open, close }] = useDisclosure(false);
  const write = useWrite(
    (reason: string, headers) =>
      sittingRecuse({
        path: { session },
        body: { indicator, reason },
        headers: { ...headers },
        throwOnError: true,
      }),
    close,
  );
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('act.recuse')}
      </Button>
      <ReasonDialog
        opened={opened}
        title={t('recusing.title', { indicator })}
        label={t('recusing.reason')}
        act={t('act.recuse')}
        isPending={write.isPending}
        error={write.error}
        onAct={(reason) => write.mutate(reason)}
        onClose={close}
      />
    </>
  );
}

interface DecideProps extends ItemActsProps {
  readonly standing: ProposalShown;
}

function Decide({ sitting, item: { indicator, maxPoints }, standing }: DecideProps) {
  const { t } = useTranslation('sittings');
  const { decimal } = useFormat();
  const write = useWrite((body: OnIndicatorDto, headers) =>
    sittingDecide({ ...presidingOn(sitting, headers), body }),
  );
  const of = { points: decimal(standing.points), maxPoints: decimal(maxPoints), ...tally(standing) };
  return (
    <ConfirmAct
      act={t('act.decide')}
      title={t('deciding.title', { indicator })}
      text={t('deciding.text', of)}
      write={write}
      asked={{ indicator }}
    />
  );
}
