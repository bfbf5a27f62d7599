import { Button, Fieldset, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES, withMember, type Convening } from './convening.js';

export interface MemberRowsProps {
  readonly members: Convening['members'];
  readonly agencies: ReadonlyMap<string, string>;
  readonly error: string | undefined;
  readonly onChange: (members: Convening['members']) => void;
}

/** Who sits in the council: an account, the agency that it speaks for, and its seat. */
export function MemberRows({ members, agencies, error, onChange }: MemberRowsProps) {
  const { t } = useTranslation('sittings');
  return (
    <Fieldset legend={t('convening.members')}>
      <Stack gap="xs" align="flex-start">
        {members.map((member, at) => (
          <MemberRow
            // A row has no name of its own before it is filled in; rows are added at the end.
            key={at}
            number={at + 1}
            member={member}
            agencies={agencies}
            onChange={(changed) => onChange(members.map((other, place) => (place === at ? changed : other)))}
            onRemove={() => onChange(members.filter((_, place) => place !== at))}
          />
        ))}
        {error !== undefined && (
          <Text c="var(--mantine-color-error)" size="sm" role="alert">
            {error}
          </Text>
        )}
        <Button variant="default" onClick={() => onChange(withMember(members))}>
          {t('convening.addMember')}
        </Button>
      </Stack>
    </Fieldset>
  );
}

interface MemberRowProps {
  readonly number: number;
  readonly member: Convening['members'][number];
  readonly agencies: ReadonlyMap<string, string>;
  readonly onChange: (member: Convening['members'][number]) => void;
  readonly onRemove: () => void;
}

function MemberRow({ number, member, agencies, onChange, onRemove }: MemberRowProps) {
  const { t } = useTranslation('sittings');
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        label={t('convening.account', { number })}
        placeholder="hd.vpubnd"
        autoCapitalize="none"
        value={member.id}
        onChange={({ currentTarget }) => onChange({ ...member, id: currentTarget.value })}
      />
      <NativeSelect
        label={t('convening.agency', { number })}
        value={member.agency}
        data={[
          { value: '', label: t('convening.chooseAgency') },
          ...[...agencies].map(([value, label]) => ({ value, label })),
        ]}
        onChange={({ currentTarget }) => onChange({ ...member, agency: currentTarget.value })}
      />
      <NativeSelect
        label={t('convening.seat', { number })}
        value={member.role}
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ ...member, role: ROLES.find((role) => role === currentTarget.value) ?? member.role })
        }
      />
      <Button variant="default" aria-label={t('convening.removeNamed', { number })} onClick={onRemove}>
        {t('convening.remove')}
      </Button>
    </Group>
  );
}
