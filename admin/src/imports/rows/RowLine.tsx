import ExpandMore from '@mui/icons-material/ExpandMore';
import { Alert, Box, Button, Checkbox, Collapse, FormControlLabel } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { type HttpError, useTranslate } from 'react-admin';
import type { Decision, Row } from '../questions.ts';
import { Candidates } from './Candidates.tsx';
import { CellField } from './CellField.tsx';
import { Changes } from './Changes.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';
import type { KnownBusiness } from './useCandidates.ts';
import type { Mending } from './useRows.ts';
import { isConfirmed, isNote, useTold } from './useTold.ts';

interface RowLineProps {
  row: Row;
  known: Map<string, KnownBusiness>;
  /** Its sheet has others beside it. */
  hasSheets: boolean;
  /** Rows are of businesses, which may be on record already. */
  hasBusiness: boolean;
  disabled: boolean;
  mending: Mending;
  isTicked: boolean;
  onTicked: (isTicked: boolean) => void;
}

const asks = (row: Row) => row.outcome === 'ASK' || row.outcome === 'REFUSED';

/** What people know a row by: its first cells that mean a name, else those that say anything. */
function titleOf({ cells }: Row): string {
  const named = cells.filter(({ column }) => column && /^(name|business|fullName|label|title)$/.test(column));
  const told = named.length > 0 ? named : cells.filter(({ text }) => /\p{L}{2}/u.test(text)).slice(0, 2);
  return told.map(({ text }) => text).join(' · ');
}

/** What else tells rows apart, in the order in which the office has it. */
const alsoTelling = /^(owner|ownerName|person|regency|district|village|region|products?|programme|exhibition|nib)$/;
const alsoOf = ({ cells }: Row): string =>
  cells
    .filter(({ column, text }) => text && column && alsoTelling.test(column))
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' · ');

/** What was said of a row as a whole, and of cells that are not shown to be written anew. */
function Said({ row, isWhole }: { row: Row; isWhole: boolean }) {
  const { said, short } = useTold();
  const notes = row.reasons.filter(isNote);
  const others = row.reasons.filter((reason) => !isNote(reason) && (isWhole || reason.index === null));
  return (
    <>
      {others.map((reason) => (
        <Box key={`${reason.code} ${reason.label}`} sx={{ typography: 'body2' }}>
          {reason.label && <b>{reason.label}: </b>}
          {said(reason)}
        </Box>
      ))}
      {notes.length > 0 && (
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {notes.map((note) => (note.label ? `${note.label}: ${short(note.code)}` : said(note))).join(' · ')}
        </Box>
      )}
    </>
  );
}

/** One row of the sheet: what becomes of it and why, and what can be done about that where it stands. */
export function RowLine({ row, known, hasSheets, hasBusiness, disabled, mending, isTicked, onTicked }: RowLineProps) {
  const translate = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, error } = useMutation<
    unknown,
    HttpError,
    { decision: Decision; match?: string | undefined }
  >({
    mutationFn: ({ decision, match }) => mending.decide(decision, { rows: [row.id], ...(match ? { match } : {}) }),
  });
  const isRecord = row.kind === 'RECORD';
  const canMend = !disabled && isRecord;
  const decide = (decision: Decision, match?: string) => mutate({ decision, match });
  const write = (index: number, text: string) => mending.correct(row.id, index, text);
  // What stops the row is put right where it is said.
  const faulty =
    canMend && asks(row)
      ? row.cells.filter(({ index }) => row.reasons.some((each) => each.index === index && !isNote(each)))
      : [];
  const matched = row.match ? known.get(row.match)?.label : undefined;
  const place = hasSheets
    ? translate('imports.rowOf', { number: row.number, sheet: row.sheet })
    : translate('imports.row', { number: row.number });
  const isDecided = row.decision !== 'AUTO';
  return (
    <Box
      component="li"
      tabIndex={-1}
      sx={{
        display: 'grid',
        gap: 1,
        px: 2,
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '8rem minmax(0, 1fr) auto' },
          gridTemplateAreas: { xs: '"head acts" "body body"', sm: '"head body acts"' },
        }}
      >
        <Box
          sx={{
            gridArea: 'head',
            display: 'flex',
            flexDirection: { xs: 'row', sm: 'column' },
            flexWrap: 'wrap',
            alignItems: { xs: 'center', sm: 'start' },
            gap: 0.5,
          }}
        >
          {canMend ? (
            <FormControlLabel
              control={<Checkbox size="small" checked={isTicked} onChange={(_, next) => onTicked(next)} />}
              label={place}
              slotProps={{ typography: { variant: 'body2', color: 'text.secondary' } }}
              sx={{ m: 0, ml: -1, '& .MuiCheckbox-root': { py: 0 } }}
            />
          ) : (
            <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
              {place}
            </Box>
          )}
          <OutcomeChip outcome={row.outcome} />
        </Box>
        <Box sx={{ gridArea: 'body', minWidth: 0, display: 'grid', gap: 0.5 }}>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere', '&::first-letter': { textTransform: 'uppercase' } }}>
            {isRecord ? titleOf(row) : translate(`imports.rowKinds.${row.kind}`, { smart_count: 1 })}
          </Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {isRecord
              ? alsoOf(row)
              : row.cells
                  .map(({ text }) => text)
                  .filter(Boolean)
                  .join(' · ')}
          </Box>
          <Said row={row} isWhole={faulty.length === 0} />
          {isDecided && (
            <Box sx={{ typography: 'body2', display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
              <i>
                {row.decision === 'MATCH' && row.match
                  ? translate('imports.decidedAs.MATCH', { name: matched ?? '…' })
                  : translate(`imports.decidedAs.${row.decision === 'MATCH' ? 'COUNTS' : row.decision}`)}
              </i>
              {canMend && (
                <Button size="small" disabled={isPending} onClick={() => decide('AUTO')}>
                  {translate('imports.decide.AUTO')}
                </Button>
              )}
            </Box>
          )}
        </Box>
        {isRecord && (
          <Box sx={{ gridArea: 'acts', display: 'flex', gap: 0.5, justifyContent: 'end' }}>
            {canMend && row.decision !== 'SKIP' && (
              <Button size="small" disabled={isPending} onClick={() => decide('SKIP')}>
                {translate('imports.decide.SKIP')}
              </Button>
            )}
            <Button
              size="small"
              aria-expanded={isOpen}
              aria-controls={id}
              aria-label={translate(isOpen ? 'imports.closeRow' : 'imports.openRow', { number: row.number })}
              onClick={() => setOpen(!isOpen)}
              endIcon={<ExpandMore sx={{ transform: isOpen ? 'rotate(180deg)' : 'none' }} />}
            >
              {translate('imports.details')}
            </Button>
          </Box>
        )}
      </Box>
      {error && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
      <Box sx={{ pl: { sm: 'calc(8rem + 8px)' }, display: 'grid', gap: 1.5, '&:empty': { display: 'none' } }}>
        {faulty.length > 0 && (
          <Box
            sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))' }}
          >
            {faulty.map((cell) => (
              <CellField key={cell.index} cell={cell} reasons={row.reasons} onWritten={write} />
            ))}
          </Box>
        )}
        {canMend && row.outcome === 'ASK' && row.reasons.some(isConfirmed) && row.decision === 'AUTO' && (
          <div>
            <Button size="small" variant="outlined" disabled={isPending} onClick={() => decide('CONFIRM')}>
              {translate('imports.decide.CONFIRM')}
            </Button>
          </div>
        )}
        {row.candidates.length > 0 && (row.decision === 'AUTO' || row.decision === 'CONFIRM') && (
          <Candidates row={row} known={known} disabled={!canMend || isPending} onDecided={decide} />
        )}
        {canMend && row.outcome === 'DUPLICATE' && !isDecided && (
          <div>
            <Button size="small" variant="outlined" disabled={isPending} onClick={() => decide('MATCH')}>
              {translate('imports.decide.MATCH')}
            </Button>
          </div>
        )}
        {isRecord && row.outcome === 'CHANGE' && !isOpen && (
          <Changes changes={row.changes.filter((change) => change.id)} />
        )}
      </Box>
      <Collapse in={isOpen} id={id} unmountOnExit>
        <Box sx={{ pl: { sm: 'calc(8rem + 8px)' }, display: 'grid', gap: 2, pt: 1 }}>
          <Box
            sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 14rem), 1fr))' }}
          >
            {row.cells
              .filter((cell) => !faulty.includes(cell))
              .map((cell) =>
                canMend ? (
                  <CellField key={cell.index} cell={cell} reasons={row.reasons} onWritten={write} />
                ) : (
                  <Box key={cell.index} sx={{ minWidth: 0, typography: 'body2', overflowWrap: 'anywhere' }}>
                    <Box sx={{ color: 'text.secondary' }}>{cell.label}</Box>
                    {cell.text || '–'}
                  </Box>
                ),
              )}
          </Box>
          <Changes changes={row.changes} />
          {hasBusiness && canMend && row.candidates.length === 0 && !isDecided && (
            <Candidates row={row} known={known} disabled={isPending} onDecided={decide} />
          )}
        </Box>
      </Collapse>
    </Box>
  );
}
