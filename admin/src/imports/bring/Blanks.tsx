import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../frame/Section.tsx';
import { KindChoice } from '../mapping/KindChoice.tsx';
import { TakeFile } from '../TakeFile.tsx';
import { useKinds } from '../useKinds.ts';

/** Empty sheets to fill in, of the kinds that offices keep and of every noun. */
export function Blanks() {
  const translate = useTranslate();
  const { kept, title, named } = useKinds();
  const [chosen, choose] = useState('');
  const other = named(chosen);
  return (
    <Section title="imports.blanks.title" lead="imports.blanks.lead">
      <Box sx={{ display: 'grid', gap: 2, px: 2, pb: 2 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {kept.map((kind) => (
            <TakeFile key={kind.key} path="blank" asked={{ kind: kind.key }} name={title(kind)} label={title(kind)} />
          ))}
        </Box>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignItems: 'center',
            '& .MuiTextField-root': { minWidth: { sm: 280 }, flex: { xs: '1 1 100%', sm: '0 1 auto' } },
          }}
        >
          <KindChoice value={chosen} label={translate('imports.blanks.other')} onChosen={choose} />
          {other && (
            <TakeFile
              key={other.key}
              path="blank"
              asked={{ kind: other.key }}
              name={title(other)}
              label={translate('imports.blanks.take')}
            />
          )}
        </Box>
      </Box>
    </Section>
  );
}
