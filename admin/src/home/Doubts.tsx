import { Box } from '@mui/material';
import { Link } from 'react-admin';
import { Section } from '../frame/Section.tsx';
import { listWith } from '../noun/list/listWith.ts';
import { useTotal } from '../noun/list/useTotal.ts';
import { useWords } from '../noun/words.ts';
import type { Count } from '../provider/count.ts';
import { Line } from './Line.tsx';
import { openDoubts } from './questions.ts';

interface Doubt {
  id: string;
  code: string;
  subject: { label: string } | null;
}

/** The newest open doubts, and how many there are. */
export function Doubts({ doubts }: { doubts: Count | undefined }) {
  const words = useWords();
  const said = useTotal();
  const rows = (doubts?.nodes ?? []) as unknown as Doubt[];
  const all = doubts && (
    <Link to={listWith('QualityFlag', openDoubts)} sx={{ whiteSpace: 'nowrap' }}>
      {words.translate('home.allDoubts', { number: said(doubts.total) })}
    </Link>
  );
  return (
    <Section title="home.doubtful" lead="home.doubtfulLead" action={rows.length > 0 && all}>
      {doubts && rows.length === 0 && <Box sx={{ px: 2, pb: 2 }}>{words.translate('home.nothingDoubtful')}</Box>}
      {rows.map(({ id, code, subject }) => (
        <Line key={id} to={`/QualityFlag/${id}/show`}>
          <Box component="span" sx={{ minWidth: 0 }}>
            <Box component="span" sx={{ fontWeight: 600 }}>
              {words.value('QualityFlag', 'code', code)}
            </Box>
            <Box
              component="span"
              sx={{ display: 'block', color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}
            >
              {subject?.label}
            </Box>
          </Box>
        </Line>
      ))}
    </Section>
  );
}
