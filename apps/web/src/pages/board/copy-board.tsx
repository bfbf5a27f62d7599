import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useBoardWords } from './board-sheets.js';
import { boardText } from './board-text.js';
import type { Board } from './use-board.js';

/** Copies the rows as they stand on the screen, for Excel; the text of thousands of cells is made when it is asked for. */
export function CopyBoard({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const words = useBoardWords();
  const { copied, copy } = useClipboard();
  return (
    <Button
      variant="default"
      onClick={() => copy(boardText(board.rows, board.columns, words))}
      aria-live="polite"
    >
      {copied ? t('copied') : t('copy')}
    </Button>
  );
}
