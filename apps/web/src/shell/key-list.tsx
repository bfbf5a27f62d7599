import { Kbd, Modal, Table } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

const KEYS = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['Ctrl+S', 'save'],
  ['Esc', 'close'],
  ['?', 'list'],
] as const;

/** `?` lists the keys that work on every page; `/` goes to the page's search. */
export default function KeyList() {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const toSearch = () => document.querySelector<HTMLElement>('[data-search]')?.focus();
  useHotkeys([
    ['shift+?', open],
    ['?', open],
    ['/', toSearch],
  ]);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Table>
        <Table.Tbody>
          {KEYS.map(([key, words]) => (
            <Table.Tr key={key}>
              <Table.Td>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{t(`keys.${words}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
