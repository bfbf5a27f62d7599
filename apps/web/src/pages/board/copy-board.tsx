import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useBoardWords } from './board-sheets.js';
import { boardText } from './board-text.js';
import type { Board } from './use-board.js';

/** Copies the rows as they stand on the screen, for Excel. */
export function CopyBoard({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const words = useBoardWords();
  return (
    <CopyButton value={boardText(board.rows, board.columns, words)}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy} aria-live="polite">
          {copied ? t('copied') : t('copy')}
        </Button>
      )}
    </CopyButton>
  );
}
