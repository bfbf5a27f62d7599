import { createTheme, type CSSVariablesResolver } from '@mantine/core';

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
  components: { Badge: { defaultProps: { tt: 'none' } } },
});

const GREY = 'var(--mantine-color-gray-7)';

/** The kit's own grey and red are too light for text on white (WCAG 2.2 AA, 1.4.3). */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': GREY,
    '--mantine-color-placeholder': GREY,
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-teal-outline': 'var(--mantine-color-teal-9)',
    '--mantine-color-orange-outline': '#a33d00',
  },
  dark: {},
});
