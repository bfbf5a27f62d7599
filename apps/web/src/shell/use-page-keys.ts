import { useDisclosure, useHotkeys } from '@mantine/hooks';

/** Moves the focus among what is marked `data-row`: links and buttons, which Enter opens by itself. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const current = rows.findIndex((row) => row === document.activeElement);
  const next = current < 0 ? 0 : Math.min(Math.max(current + by, 0), rows.length - 1);
  rows[next]?.focus();
}

const toSearch = (): void => document.querySelector<HTMLElement>('[data-search]')?.focus();

/** Keys of every page: `j` and `k` among rows, `/` to the search, `?` for the list of keys. */
export function usePageKeys(): { readonly isListed: boolean; readonly closeList: () => void } {
  const [isListed, { open, close }] = useDisclosure(false);
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['/', toSearch],
    // On most keyboards it needs Shift, on some it has a key of its own.
    ['shift+?', open],
    ['?', open],
  ]);
  return { isListed, closeList: close };
}
