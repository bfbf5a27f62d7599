import { useHotkeys } from '@mantine/hooks';

/** Moves the focus among what is marked `data-row`: links and buttons, which Enter opens by itself. */
function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const current = rows.findIndex((row) => row === document.activeElement);
  const next = current < 0 ? 0 : Math.min(Math.max(current + by, 0), rows.length - 1);
  rows[next]?.focus();
}

/** `j` and `k` on every page that marks its rows. */
export function useRowKeys(): void {
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
  ]);
}
