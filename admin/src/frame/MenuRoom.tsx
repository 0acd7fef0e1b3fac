import { Box, List, ListSubheader } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useSidebarState } from 'react-admin';
import { indigo } from '../theme/colours.ts';

/** One room of the menu; with the menu folded, only a line stands between two rooms. */
export function MenuRoom({ title, children }: { title?: string; children: ReactNode }) {
  const [isOpen] = useSidebarState();
  const id = useId();
  return (
    <>
      {title && !isOpen && <Box sx={{ height: '1px', mx: 1.5, my: 0.75, backgroundColor: indigo.line }} />}
      {title && isOpen && (
        <ListSubheader
          component="div"
          disableSticky
          id={id}
          sx={{
            px: 2.75,
            pt: 1.5,
            pb: 0.5,
            color: indigo.quiet,
            backgroundColor: 'transparent',
            typography: 'overline',
          }}
        >
          {title}
        </ListSubheader>
      )}
      <List
        dense
        disablePadding
        aria-labelledby={title && isOpen ? id : undefined}
        aria-label={isOpen ? undefined : title}
      >
        {children}
      </List>
    </>
  );
}
