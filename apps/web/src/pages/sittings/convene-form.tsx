import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyNames } from '../../api/agency-names.js';
import { useWrite } from '../../api/writing.js';
import { councilConvene } from '../../client/sdk.gen.js';
import type { CycleShown, SessionShown, SittingAnswer } from '../../client/types.gen.js';
import { CycleSelect } from '../../dossier/cycle-select.js';
import { DraftNote } from '../../drafts/draft-note.js';
import { useDraft } from '../../drafts/use-draft.js';
import { DayField } from '../../states/day-field.js';
import { Failure } from '../../states/failure.js';
import { AgendaField } from './agenda-field.js';
import { begun, codeOf, commandOf, missingIn, type Convening } from './convening.js';
import { MemberRows } from './member-rows.js';

export interface ConveneFormProps {
  readonly cycles: readonly CycleShown[];
  readonly sittings: readonly SessionShown[];
  /** The sitting before, whose council mostly sits again. */
  readonly last: SittingAnswer | undefined;
}

/** Convenes a sitting and leads to it. What is typed stays on this device until then. */
export function ConveneForm({ cycles, sittings, last }: ConveneFormProps) {
  const { t } = useTranslation('sittings');
  const draft = useDraft<Convening>('convene', begun(cycles[0]?.key ?? '', last));
  const [tried, setTried] = useState(false);
  const { write, send } = useConvene(sittings, draft.drop);
  const missing = missingIn(draft.value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missing).length === 0) send(draft.value);
  };
  const errorOf = (name: keyof typeof missing) =>
    tried && missing[name] ? t(`convening.missing.${missing[name]}`) : undefined;
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Terms cycles={cycles} value={draft.value} onChange={draft.change} errorOf={errorOf} />
        <Seats value={draft.value} onChange={draft.change} errorOf={errorOf} />
        <AgendaField
          cycle={draft.value.cycle}
          value={draft.value.agenda}
          error={errorOf('agenda')}
          onChange={(agenda) => draft.change({ ...draft.value, agenda })}
        />
        <DraftNote draft={draft} />
        {write.error && <Failure error={write.error} />}
        <Group>
          <Button type="submit" loading={write.isPending}>
            {t('act.convene')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useConvene(sittings: readonly SessionShown[], onDone: () => void) {
  const navigate = useNavigate();
  const [session, setSession] = useState('');
  const write = useWrite(
    (body: ReturnType<typeof commandOf>, headers) =>
      councilConvene({ body, headers: { ...headers }, throwOnError: true }),
    () => {
      onDone();
      void navigate({ to: '/phien-hop/$session', params: { session } });
    },
  );
  const send = (typed: Convening) => {
    const code = codeOf(typed.heldOn, sittings);
    setSession(code);
    write.mutate(commandOf(code, typed));
  };
  return { write, send };
}

interface PartProps {
  readonly value: Convening;
  readonly onChange: (value: Convening) => void;
  readonly errorOf: (name: 'heldOn' | 'place' | 'members' | 'quorum' | 'agenda') => string | undefined;
}

function Terms({ cycles, value, onChange, errorOf }: PartProps & Pick<ConveneFormProps, 'cycles'>) {
  const { t } = useTranslation('sittings');
  return (
    <Group gap="sm" align="flex-start">
      <CycleSelect
        cycles={cycles}
        value={value.cycle}
        onChange={(cycle) => onChange({ ...value, cycle, agenda: [] })}
      />
      <DayField
        label={t('convening.heldOn')}
        required
        value={value.heldOn}
        error={errorOf('heldOn')}
        onChange={(heldOn) => onChange({ ...value, heldOn })}
      />
      <TextInput
        flex="1 1 220px"
        label={t('convening.place')}
        required
        maxLength={200}
        value={value.place}
        error={errorOf('place')}
        onChange={({ currentTarget }) => onChange({ ...value, place: currentTarget.value })}
      />
    </Group>
  );
}

function Seats({ value, onChange, errorOf }: PartProps) {
  const { t } = useTranslation('sittings');
  const agencies = useAgencyNames();
  return (
    <>
      <MemberRows
        members={value.members}
        agencies={agencies}
        error={errorOf('members')}
        onChange={(members) => onChange({ ...value, members })}
      />
      <TextInput
        maw={360}
        inputMode="numeric"
        required
        label={t('convening.quorum')}
        description={t('convening.quorumHint', { members: value.members.length })}
        value={value.quorum}
        error={errorOf('quorum')}
        onChange={({ currentTarget }) => onChange({ ...value, quorum: currentTarget.value })}
      />
    </>
  );
}
