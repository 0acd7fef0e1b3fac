import { Box } from '@mui/material';

/** Why, in the words of who did it. */
export const Reason = ({ children }: { children: string | null }) =>
  children && (
    <Box
      component="blockquote"
      sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider', typography: 'body2', overflowWrap: 'anywhere' }}
    >
      {children}
    </Box>
  );
