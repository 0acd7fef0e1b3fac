import { Alert, Box, Button, Card, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { type RaRecord, RecordContextProvider, useTranslate } from 'react-admin';
import { ReasonDialog } from '../../history/ReasonDialog.tsx';
import { Undo } from '../../history/Undo.tsx';
import { Named } from '../../noun/value/Named.tsx';
import { Value } from '../../noun/value/Value.tsx';
import { useMay } from '../../session/useMay.ts';
import { Asked } from './Asked.tsx';
import { compared, emptyOf, FieldRow, isAlike, isContrary } from './FieldRow.tsx';
import { Hung } from './Hung.tsx';
import { TellApart } from './TellApart.tsx';
import { useMerge } from './useMerge.ts';

interface ComparisonProps {
  records: [RaRecord, RaRecord];
}

const nameOf = ({ id, name }: RaRecord) => ({ id: String(id), name: String(name) });

/** Which of the two stays. */
function Stays({ records, keep, onKeep }: ComparisonProps & { keep: RaRecord; onKeep: (id: string) => void }) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ px: { xs: 2, md: 3 }, py: 2 }}>
      <Typography variant="h2" id="stays">
        {translate('duplicates.page.stays')}
      </Typography>
      <RadioGroup
        aria-labelledby="stays"
        value={keep.id}
        onChange={(_, id) => onKeep(id)}
        sx={{
          display: 'grid',
          gap: 1,
          mt: 1,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          '& .MuiFormControlLabel-label': { overflowWrap: 'anywhere' },
        }}
      >
        {records.map((record) => (
          <RecordContextProvider key={record.id} value={record}>
            <Box sx={{ minWidth: 0 }}>
              <FormControlLabel
                value={record.id}
                control={<Radio />}
                label={translate('duplicates.page.staysHere', { name: record.name })}
              />
              <Box
                sx={{
                  pl: 4,
                  display: 'flex',
                  flexWrap: 'wrap',
                  alignItems: 'center',
                  gap: 1,
                  typography: 'body2',
                  '& > *': { minWidth: 0 },
                }}
              >
                <Named noun="Business" row={{ id: String(record.id), label: String(record.label) }} />
                <Value noun="Business" name="status" />
                <Value noun="Business" name="createdAt" />
              </Box>
            </Box>
          </RecordContextProvider>
        ))}
      </RadioGroup>
    </Card>
  );
}

/** Two records field by field, what hangs on them, and the merge. */
export function Comparison({ records }: ComparisonProps) {
  const translate = useTranslate();
  const may = useMay();
  const [kept, setKept] = useState(String(records[0].id));
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [isAsked, setAsked] = useState(false);
  const keep = records.find(({ id }) => id === kept) as RaRecord;
  const gone = records.find(({ id }) => id !== kept) as RaRecord;
  /** Whose value holds: as chosen, or of the one that stays, or of the other where it has none. */
  const sideOf = (name: string) => chosen[name] ?? String(emptyOf(name, keep) ? gone.id : keep.id);
  const contrary = compared.filter((name) => isContrary(name, records));
  const differing = [...contrary, ...compared.filter((name) => !isAlike(name, records) && !contrary.includes(name))];
  const same = compared.filter((name) => isAlike(name, records) && !emptyOf(name, records[0]));
  const merging = useMerge(
    keep,
    gone,
    differing.filter((name) => sideOf(name) === gone.id && !emptyOf(name, keep)),
  );
  const isAskedBack = merging.asked.length > 0 && !isAsked;
  // Where the dialog closes because something is asked, whoever works by keyboard goes on there.
  useEffect(() => {
    if (isAskedBack) document.getElementById('asked')?.focus();
  }, [isAskedBack]);
  const [first, second] = records;
  if (merging.done)
    return (
      <Alert severity="success" action={<Undo change={merging.done} />}>
        {translate('duplicates.page.done')}{' '}
        <Named noun="Business" row={{ id: String(keep.id), label: String(keep.label) }} />.
      </Alert>
    );
  if (records.some(({ status }) => status === 'MERGED'))
    return <Alert severity="warning">{translate('duplicates.page.gone')}</Alert>;
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: 1040, '& > *': { minWidth: 0 } }}>
      <Stays records={records} keep={keep} onKeep={setKept} />
      <Card component="section">
        <Box sx={{ px: { xs: 2, md: 3 }, pt: 2, pb: 1.5 }}>
          <Typography variant="h2">{translate('duplicates.page.fields')}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('duplicates.page.differing', { smart_count: contrary.length })}
          </Typography>
        </Box>
        {[...differing, ...same].map((name) => (
          <FieldRow
            key={name}
            name={name}
            records={records}
            side={sideOf(name)}
            onChoose={differing.includes(name) ? (id) => setChosen({ ...chosen, [name]: id }) : undefined}
          />
        ))}
      </Card>
      <Hung records={records} />
      {merging.asked.length > 0 && <Asked {...merging} keep={keep} gone={gone} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {may.act('Business', 'merge') && (
          <Button variant="contained" disabled={!merging.isDecided} onClick={() => setAsked(true)}>
            {translate('duplicates.page.merge')}
          </Button>
        )}
        <TellApart one={nameOf(first)} other={nameOf(second)} onDone={() => history.back()} />
      </Box>
      {isAsked && (
        <ReasonDialog
          title={translate('duplicates.page.mergeTitle', { name: keep.name })}
          lead={translate('duplicates.page.mergeLead', { name: keep.name, gone: gone.name })}
          label={translate('duplicates.page.merge')}
          onConfirm={merging.merge}
          onClose={() => setAsked(false)}
        />
      )}
    </Box>
  );
}
