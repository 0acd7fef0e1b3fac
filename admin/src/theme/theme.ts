import '@fontsource-variable/plus-jakarta-sans';
import type { RaThemeOptions } from 'react-admin';
import { dark, light } from './colours.ts';
import { components } from './components.ts';

const semibold = { fontWeight: 650, letterSpacing: '-0.01em' };

const themed = (mode: 'light' | 'dark', c: typeof light): RaThemeOptions => ({
  palette: {
    mode,
    primary: { main: c.primary, dark: c.primaryDark, contrastText: mode === 'light' ? '#ffffff' : '#0f1c2e' },
    secondary: { main: c.accent, contrastText: mode === 'light' ? '#ffffff' : '#2a1a08' },
    success: { main: c.success },
    warning: { main: c.warning },
    error: { main: c.error },
    info: { main: c.info },
    background: { default: c.ground, paper: c.paper },
    text: { primary: c.text, secondary: c.quiet },
    divider: c.line,
    action: { hover: c.raised, selected: c.primaryTint },
  },
  shape: { borderRadius: 8 },
  sidebar: { width: 264, closedWidth: 60 },
  typography: {
    fontFamily: '"Plus Jakarta Sans Variable", system-ui, sans-serif',
    fontSize: 14,
    h1: { ...semibold, fontSize: '1.625rem', lineHeight: 1.25 },
    h2: { ...semibold, fontSize: '1.0625rem', lineHeight: 1.35 },
    h3: { ...semibold, fontSize: '0.9375rem', lineHeight: 1.4 },
    h6: { ...semibold, fontSize: '1rem' },
    body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
    body2: { fontSize: '0.875rem', lineHeight: 1.5 },
    caption: { fontSize: '0.8125rem' },
    overline: { fontSize: '0.6875rem', fontWeight: 700, letterSpacing: '0.08em', lineHeight: 1.6 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: components(c),
});

export const lightTheme = themed('light', light);
export const darkTheme = themed('dark', dark);
