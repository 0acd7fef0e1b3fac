import { Alert, Box, Button, Card, Checkbox, FormControlLabel, Skeleton } from '@mui/material';
import { useState } from 'react';
import { type HttpError, useTranslate } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { type Brought, isOpen } from '../questions.ts';
import { useKinds } from '../useKinds.ts';
import { Occasion } from './Occasion.tsx';
import { SheetCard } from './SheetCard.tsx';
import { useSheets } from './useSheets.ts';

interface MappingProps {
  it: Brought;
  onTold: (it: Brought) => void;
  onPreview: () => Promise<void>;
}

/** What was understood of the file, to be put right before it is tried out. */
export function Mapping({ it, onTold, onPreview }: MappingProps) {
  const translate = useTranslate();
  const { named } = useKinds();
  const { sheets, error, map, refusal, setRefusal } = useSheets(it.id, onTold);
  const [remembers, setRemembers] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const disabled = !isOpen(it);
  const faults = (refusal?.body?.errors ?? {}) as Record<string, string>;

  async function preview() {
    setAsked(true);
    try {
      if (!remembers || (await map({ remember: true }))) await onPreview();
    } catch (refused) {
      setRefusal(refused as HttpError);
    }
    setAsked(false);
  }

  return (
    <Box sx={{ display: 'grid', gap: 2, '& > *': { minWidth: 0 } }}>
      <Card sx={{ p: 2, display: 'grid', gap: 2 }}>
        {refusal && <Refused error={refusal} placed={['kind', 'year', 'exhibition', 'programme']} />}
        <Occasion it={it} disabled={disabled} faults={faults} onSaid={map} />
        {!disabled && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
            <Button variant="contained" loading={isAsked} onClick={preview}>
              {translate('imports.preview')}
            </Button>
            <FormControlLabel
              control={<Checkbox checked={remembers} onChange={(_, next) => setRemembers(next)} />}
              label={translate('imports.remember')}
            />
          </Box>
        )}
      </Card>
      {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
      {!sheets && !error && <Skeleton variant="rounded" height={240} />}
      {sheets?.map((sheet) => (
        <SheetCard key={sheet.place} sheet={sheet} kind={named(it.kind)} disabled={disabled} onSaid={map} />
      ))}
    </Box>
  );
}
