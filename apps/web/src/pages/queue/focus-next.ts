const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The row after one that is about to leave, or before it when it is the last. */
export function neighbourOf(key: string): string | undefined {
  const all = rows();
  const at = all.findIndex((row) => row.dataset['key'] === key);
  return (all[at + 1] ?? all[at - 1])?.dataset['key'];
}

/** Moves the focus to a row, once the page is drawn again: a dialog that just closed has let go of it by then. */
export function focusRow(key: string | undefined): void {
  requestAnimationFrame(() =>
    rows()
      .find((row) => row.dataset['key'] === key)
      ?.focus(),
  );
}
