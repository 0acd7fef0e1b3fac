import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';

interface MoreProps {
  parts: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  label: string;
}

/** Asks for the next part, if there is one. */
export function More({ parts: { hasNextPage, isFetchingNextPage, fetchNextPage }, label }: MoreProps) {
  const translate = useTranslate();
  if (!hasNextPage) return null;
  return (
    <Box sx={{ px: { xs: 2, md: 3 }, py: 1.5 }}>
      <Button variant="outlined" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
        {translate(label)}
      </Button>
    </Box>
  );
}
