import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import type { DraftInHand } from './use-draft.js';

type DraftNotice = Pick<DraftInHand<unknown>, 'drop' | 'keptAt' | 'restored'>;

/** Says that what is typed is safe, since when, and how to give it up. */
export function DraftNote({ draft }: { readonly draft: DraftNotice }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  if (draft.keptAt === undefined) return null;
  const words = draft.restored ? 'draft.restored' : 'draft.kept';
  return (
    <Group gap="xs" role="status">
      <Text size="sm" c="dimmed">
        {t(words, { at: instant(draft.keptAt) })}
      </Text>
      <Button variant="subtle" size="compact-sm" onClick={draft.drop}>
        {t('draft.drop')}
      </Button>
    </Group>
  );
}
