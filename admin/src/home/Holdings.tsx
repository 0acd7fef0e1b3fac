import { Box, Typography } from '@mui/material';
import { LinkBase } from 'react-admin';
import { Section } from '../frame/Section.tsx';
import { useTotal } from '../noun/list/useTotal.ts';
import type { Noun } from '../noun/schema.ts';
import { useWords } from '../noun/words.ts';
import type { Count } from '../provider/count.ts';
import { screensOf } from '../rooms.ts';

type Counts = Record<string, Count>;

function Holding({ noun, counts }: { noun: Noun; counts: Counts }) {
  const words = useWords();
  const said = useTotal();
  const total = counts[noun]?.total;
  const Icon = screensOf(noun).icon;
  return (
    <Box
      component={LinkBase}
      to={`/${noun}`}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1.5,
        color: 'text.primary',
        textDecoration: 'none',
        backgroundColor: 'background.paper',
        '&:hover': { backgroundColor: 'action.hover' },
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Icon sx={{ color: 'secondary.main' }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.2 }}>{total && said(total)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {words.noun(noun, 2)}
        </Typography>
      </Box>
    </Box>
  );
}

/** How many rows of each noun there are. */
export const Holdings = ({ nouns, counts }: { nouns: readonly Noun[]; counts: Counts }) => (
  <Section title="home.held" lead="home.heldLead">
    <Box
      sx={{
        display: 'grid',
        gap: '1px',
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)', md: 'repeat(4, 1fr)', xl: 'repeat(6, 1fr)' },
        '& > *': { minWidth: 0, boxShadow: ({ palette }) => `0 0 0 1px ${palette.divider}` },
      }}
    >
      {nouns.map((noun) => (
        <Holding key={noun} noun={noun} counts={counts} />
      ))}
    </Box>
  </Section>
);
