import { createTheme } from '@mantine/core';

/** Shade 8 and darker: text and buttons keep a contrast of 4.5 to 1 (WCAG 2.2 AA). */
const SHADE = 8;

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600' },
  primaryColor: 'blue',
  primaryShade: SHADE,
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
