import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { RowPick } from '../../noun/input/RowPick.tsx';
import { Named, type NamedRow } from '../../noun/value/Named.tsx';
import type { Candidate, Decision, Row } from '../questions.ts';
import type { KnownBusiness } from './useCandidates.ts';

interface CandidatesProps {
  row: Row;
  known: Map<string, KnownBusiness>;
  disabled: boolean;
  onDecided: (decision: Decision, match?: string) => void;
}

/** The cells of a row that tell one business from another, beside what is on record. */
const telling: readonly [field: keyof KnownBusiness, columns: readonly string[]][] = [
  ['ownerName', ['owner', 'ownerName']],
  ['nib', ['nib']],
  ['address', ['address']],
  ['phone', ['phone', 'phones']],
];

interface BesideProps {
  row: Row;
  candidate: Candidate;
  business: KnownBusiness | undefined;
}

/** The row and the business side by side. */
function Beside({ row, candidate, business }: BesideProps) {
  const translate = useTranslate();
  const cellOf = (columns: readonly string[]) =>
    row.cells.find(({ column }) => column && columns.includes(column))?.text;
  const lines = telling.flatMap(([field, columns]) => {
    const [here, there] = [cellOf(columns), business?.[field] as string | null | undefined];
    return here || there ? [{ field, here, there }] : [];
  });
  const missing = (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      –
    </Box>
  );
  return (
    <Box
      component="table"
      sx={{
        borderCollapse: 'collapse',
        width: '100%',
        // The same room for both: what is hardly longer on one side takes none from the other.
        tableLayout: 'fixed',
        typography: 'body2',
        '& th, & td': {
          textAlign: 'left',
          verticalAlign: 'top',
          fontWeight: 400,
          pr: 1.5,
          py: 0.25,
          overflowWrap: 'anywhere',
        },
        '& thead th, & tbody th': { color: 'text.secondary' },
      }}
    >
      <thead>
        <tr>
          <Box component="th" sx={{ width: '24%' }}>
            <span aria-hidden> </span>
          </Box>
          <th scope="col">{translate('imports.inSheet', { number: row.number })}</th>
          <th scope="col">{translate('imports.onRecord')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{translate('imports.telling.name')}</th>
          <td>{cellOf(['name', 'business']) ?? missing}</td>
          <td>
            <Named noun="Business" row={candidate} /> ({business?.region?.label ?? candidate.region})
          </td>
        </tr>
        {lines.map(({ field, here, there }) => (
          <tr key={field}>
            <th scope="row">{translate(`imports.telling.${field}`)}</th>
            <td>{here || missing}</td>
            <td>{there || missing}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

/** A business of the register that the row means, though nothing of the sheet says so. */
function OtherBusiness({ onPicked, onClose }: { onPicked: (id: string) => void; onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const [chosen, choose] = useState<NamedRow | null>(null);
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{translate('imports.matchTitle')}</DialogTitle>
      <DialogContent>
        <Box sx={{ pt: 1 }}>
          <RowPick noun="Business" label={translate('imports.matchWith')} chosen={chosen} onChange={choose} />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <Button variant="contained" disabled={!chosen} onClick={() => chosen && onPicked(chosen.id)}>
          {translate('imports.decide.same')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The businesses that a row may mean, each beside the row with why, and what may be answered. */
export function Candidates({ row, known, disabled, onDecided }: CandidatesProps) {
  const translate = useTranslate();
  const [isPicking, setPicking] = useState(false);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {row.candidates.map((candidate) => (
        <Box
          key={candidate.id}
          sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 1.5, display: 'grid', gap: 1 }}
        >
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {translate(`imports.why.${candidate.why}`)}
            {candidate.score !== null &&
              ` · ${translate('duplicates.score', { score: Math.round(candidate.score * 100) })}`}
          </Box>
          <Beside row={row} candidate={candidate} business={known.get(candidate.id)} />
          {!disabled && (
            <div>
              <Button size="small" variant="outlined" onClick={() => onDecided('MATCH', candidate.id)}>
                {translate('imports.decide.same')}
              </Button>
            </div>
          )}
        </Box>
      ))}
      {!disabled && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {row.candidates.length > 0 && (
            <Button size="small" variant="outlined" onClick={() => onDecided('NEW')}>
              {translate('imports.decide.NEW')}
            </Button>
          )}
          <Button size="small" onClick={() => setPicking(true)}>
            {translate('imports.decide.pick')}
          </Button>
        </Box>
      )}
      {isPicking && (
        <OtherBusiness
          onClose={() => setPicking(false)}
          onPicked={(id) => {
            setPicking(false);
            onDecided('MATCH', id);
          }}
        />
      )}
    </Box>
  );
}
