import { Button, Group, Stack, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/writing.js';
import { sittingMarkPresent } from '../../client/sdk.gen.js';
import type { SittingAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Failure } from '../../states/failure.js';
import { useSeat } from './use-seat.js';

interface MembersProps {
  readonly sitting: SittingAnswer;
}

/** Who sits in the council, and who is there: a member says so, or the secretary for them. */
export function Members({ sitting }: MembersProps) {
  const { t } = useTranslation('sittings');
  const { marks, member } = useSeat(sitting);
  const mark = useMark(sitting);
  return (
    <Stack gap="xs" component="section">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {t('one.members')}
        </Title>
        {member?.presentAt === null && (
          <Button
            loading={mark.isPending && mark.variables === member.id}
            onClick={() => mark.mutate(member.id)}
          >
            {t('imHere')}
          </Button>
        )}
      </Group>
      {mark.error && <Failure error={mark.error} />}
      <Table className="cards">
        <Table.Thead>
          <Table.Tr>
            {(['member', 'agency', 'role', 'attendance'] as const).map((column) => (
              <Table.Th key={column}>{t(`column.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sitting.members.map((each) => (
            <Member key={each.id} member={each} {...(marks && each.id !== member?.id && { mark })} />
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

const useMark = ({ session }: SittingAnswer) =>
  useWrite((member: string, headers) =>
    sittingMarkPresent({ path: { session }, body: { member }, headers: { ...headers }, throwOnError: true }),
  );

interface MemberProps {
  readonly member: SittingAnswer['members'][number];
  /** Absent: whoever is signed in records nobody else. */
  readonly mark?: ReturnType<typeof useMark>;
}

function Member({ member: { id, agencyName, role, presentAt }, mark }: MemberProps) {
  const { t } = useTranslation('sittings');
  const { instant } = useFormat();
  return (
    <Table.Tr>
      <Table.Td>{id}</Table.Td>
      <Table.Td data-label={t('column.agency')}>{agencyName}</Table.Td>
      <Table.Td data-label={t('column.role')}>{t(`role.${role}`)}</Table.Td>
      <Table.Td data-label={t('column.attendance')}>
        {presentAt !== null && t('present', { at: instant(presentAt) })}
        {presentAt === null && (
          <Group gap="xs">
            {t('absent')}
            {mark && (
              <Button
                variant="default"
                size="compact-md"
                mih={44}
                aria-label={t('markNamed', { member: id })}
                loading={mark.isPending && mark.variables === id}
                onClick={() => mark.mutate(id)}
              >
                {t('mark')}
              </Button>
            )}
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
