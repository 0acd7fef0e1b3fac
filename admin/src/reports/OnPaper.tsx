import { GlobalStyles } from '@mui/material';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { type ReactNode, useSyncExternalStore } from 'react';
import { light } from '../theme/colours.ts';
import { lightTheme } from '../theme/theme.ts';

const paper = createTheme(lightTheme);

const print = window.matchMedia('print');

function onPrint(changed: () => void) {
  print.addEventListener('change', changed);
  return () => print.removeEventListener('change', changed);
}

/** Paper is light, and bears the page without what surrounds it on the screen. */
export function OnPaper({ children }: { children: ReactNode }) {
  const isPrinted = useSyncExternalStore(onPrint, () => print.matches);
  const page = (
    <>
      <GlobalStyles
        styles={{
          '@media print': {
            '.RaLayout-appFrame': { marginTop: '0 !important' },
            '.RaLayout-content': { padding: '0 !important' },
            'header.MuiAppBar-root, .MuiDrawer-root': { display: 'none !important' },
            'body, [class*="RaLayout-"]': { backgroundColor: '#fff !important', color: `${light.text} !important` },
            '@page': { margin: '14mm' },
          },
        }}
      />
      {children}
    </>
  );
  return isPrinted ? <ThemeProvider theme={paper}>{page}</ThemeProvider> : page;
}
