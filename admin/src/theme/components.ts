import type { RaThemeOptions } from 'react-admin';
import { indigo, type light } from './colours.ts';

const numerals = { fontVariantNumeric: 'tabular-nums' };

/** How MUI's and react-admin's own parts look in this house. */
export const components = (c: typeof light): RaThemeOptions['components'] => ({
  MuiCssBaseline: {
    styleOverrides: {
      body: numerals,
      // What has the focus does not lie under the bar above, nor under the foot of a form.
      html: { scrollPaddingTop: 76, scrollPaddingBottom: 'calc(var(--foot, 0px) + 80px)' },
      ':focus-visible': { outline: `2px solid ${c.primary}`, outlineOffset: 2 },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: { styleOverrides: { root: { border: `1px solid ${c.line}`, borderRadius: 12 } } },
  MuiDialog: { styleOverrides: { paper: { border: `1px solid ${c.line}`, borderRadius: 14 } } },
  MuiMenu: {
    styleOverrides: { paper: { border: `1px solid ${c.line}`, boxShadow: '0 8px 28px rgb(10 20 35 / 0.16)' } },
  },
  MuiAutocomplete: {
    styleOverrides: { paper: { border: `1px solid ${c.line}`, boxShadow: '0 8px 28px rgb(10 20 35 / 0.16)' } },
  },
  MuiTooltip: {
    styleOverrides: { tooltip: { fontSize: '0.8125rem', backgroundColor: indigo.ground, color: indigo.text } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { borderRadius: 8, minHeight: 36 }, sizeSmall: { minHeight: 32 } },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
  MuiOutlinedInput: {
    styleOverrides: { root: { backgroundColor: c.paper }, notchedOutline: { borderColor: c.quiet, opacity: 0.45 } },
  },
  // What explains an input is read while it waits, too.
  MuiFormHelperText: {
    styleOverrides: { root: { marginLeft: 2, fontSize: '0.8125rem', '&.Mui-disabled': { color: c.quiet } } },
  },
  MuiChip: { styleOverrides: { root: { fontWeight: 550 } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: c.line, padding: '10px 14px', ...numerals },
      head: {
        backgroundColor: c.raised,
        color: c.quiet,
        fontSize: '0.8125rem',
        fontWeight: 600,
        lineHeight: 1.35,
        whiteSpace: 'nowrap',
      },
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-active': { color: c.text } } } },
  RaLayout: {
    styleOverrides: {
      root: {
        minWidth: 0,
        '& .RaLayout-appFrame': { marginTop: 60 },
        '& .RaLayout-content': {
          minWidth: 0,
          padding: '24px 32px 48px',
          '@media (max-width:899px)': { padding: '16px 12px 40px' },
        },
      },
    },
  },
  RaSidebar: {
    styleOverrides: {
      root: {
        height: 'calc(100vh - 60px)',
        '& .RaSidebar-fixed': { height: 'calc(100vh - 60px)', backgroundColor: indigo.ground, width: 'inherit' },
        '& .MuiPaper-root': { backgroundColor: `${indigo.ground} !important`, borderRadius: 0 },
      },
    },
  },
  RaError: { styleOverrides: { root: { opacity: 1, '& *': { opacity: 1 } } } },
  RaDataTable: {
    styleOverrides: {
      root: {
        '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
        '& .RaDataTable-headerCell': { backgroundColor: c.raised },
        '& .RaDataTable-rowCell': { verticalAlign: 'top' },
      },
    },
  },
  RaListToolbar: {
    styleOverrides: {
      root: {
        alignItems: 'center',
        gap: 8,
        '@media (max-width:599.95px)': { flexFlow: 'row wrap', rowGap: 0, backgroundColor: 'transparent' },
      },
    },
  },
  RaFilterForm: {
    styleOverrides: {
      root: {
        flex: '1 1 auto',
        minHeight: 0,
        minWidth: 0,
        gap: 8,
        padding: '8px 0',
        '& .RaFilterForm-filterFormInput .MuiFormControl-root': { marginTop: 0, marginBottom: 0 },
        // On a phone what is sought has a line of its own.
        '@media (max-width:599.95px)': {
          flexBasis: '100%',
          rowGap: 0,
          paddingBottom: 0,
          '& [data-source=q] .MuiFormControl-root': { width: '100%' },
          '& [data-source=q] .RaFilterFormInput-spacer': { display: 'none' },
        },
      },
    },
  },
  RaBulkActionsToolbar: {
    styleOverrides: {
      root: {
        '& .RaBulkActionsToolbar-toolbar': { backgroundColor: c.primaryTint, color: c.text },
        // What is out of sight is out of a keyboard's reach.
        '& .RaBulkActionsToolbar-collapsed': { visibility: 'hidden' },
        '& .RaBulkActionsToolbar-toolbar:not(.RaBulkActionsToolbar-collapsed)': {
          minHeight: 72,
          transform: 'translateY(-72px)',
          borderRadius: '12px 12px 0 0',
        },
      },
    },
  },
});
