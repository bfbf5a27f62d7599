import { Button, Group, List, Modal, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../api/problem.js';
import { useFormat } from '../format/use-format.js';

export interface Compared {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface StaleDialogProps {
  /** The 412; undefined: nothing is shown. */
  readonly problem: ApiProblem | undefined;
  readonly rows: readonly Compared[];
  /** Sends mine again, on top of what is there now. */
  readonly onKeep: () => void;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** Somebody else was faster: both versions side by side, what happened meanwhile, and the choice. Nothing is lost. */
export function StaleDialog({ problem, rows, onKeep, onTake, onClose }: StaleDialogProps) {
  const { t } = useTranslation();
  const closing = { 'aria-label': t('common.close') };
  return (
    <Modal
      opened={problem !== undefined}
      onClose={onClose}
      title={t('stale.title')}
      size="lg"
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={closing}
    >
      <Stack>
        <Text>{t('stale.why')}</Text>
        <Versions rows={rows} />
        {problem && problem.changes.length > 0 && <Changes problem={problem} />}
        <Group justify="space-between">
          <Button onClick={onKeep}>{t('stale.keepMine')}</Button>
          <Button variant="default" onClick={onTake}>
            {t('stale.takeTheirs')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Versions({ rows }: Pick<StaleDialogProps, 'rows'>) {
  const { t } = useTranslation();
  const shown = (text: string) => (text === '' ? t('stale.empty') : text);
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Td />
          <Table.Th>{t('stale.mine')}</Table.Th>
          <Table.Th>{t('stale.theirs')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ label, mine, theirs }) => (
          <Table.Tr key={label} fw={mine === theirs ? 400 : 600}>
            <Table.Td>{label}</Table.Td>
            <Table.Td>{shown(mine)}</Table.Td>
            <Table.Td>{shown(theirs)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Changes({ problem }: { readonly problem: ApiProblem }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('stale.changes')}</Text>
      <List size="sm">
        {problem.changes.map(({ revision, sentence, by, recordedAt }) => (
          <List.Item key={revision}>{`${instant(recordedAt)}, ${by}: ${sentence}`}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
