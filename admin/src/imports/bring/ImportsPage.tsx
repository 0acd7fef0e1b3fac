import { Box } from '@mui/material';
import { PageHead } from '../../frame/PageHead.tsx';
import { useWords } from '../../noun/words.ts';
import { Blanks } from './Blanks.tsx';
import { Bring } from './Bring.tsx';
import { Earlier } from './Earlier.tsx';

/** Where sheets come in: a file to bring, blank ones to take, and those that were brought before. */
export default function ImportsPage() {
  const { noun, translate } = useWords();
  return (
    <>
      <PageHead title={noun('Import', 2)} below={translate('imports.lead')} />
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 1320, '& > *': { minWidth: 0 } }}>
        <Bring />
        <Earlier />
        <Blanks />
      </Box>
    </>
  );
}
