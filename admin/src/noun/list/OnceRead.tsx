import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** The rows of a list, or why they could not be read and what to do about it: of rows that nobody read nothing is said. */
export function OnceRead({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { data, error, filterValues, setFilters, refetch } = useListContext();
  if (!error || data) return children;
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Box sx={{ px: 2, pb: 2 }}>
      <Alert
        severity="error"
        action={
          isFiltered ? (
            <Button color="inherit" onClick={() => setFilters({}, undefined)}>
              {translate('ra.navigation.clear_filters')}
            </Button>
          ) : (
            <Button color="inherit" onClick={() => refetch()}>
              {translate('ra.action.refresh')}
            </Button>
          )
        }
      >
        {translate(error.message, { _: error.message })}
      </Alert>
    </Box>
  );
}
