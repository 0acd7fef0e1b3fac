import { Alert, Box, Card, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { type RaRecord, RecordContextProvider, useGetMany } from 'react-admin';
import { useLabel } from '../../noun/label.ts';
import type { Noun } from '../../noun/schema.ts';
import { Value } from '../../noun/value/Value.tsx';
import { useWords } from '../../noun/words.ts';
import type { AskedRow } from './useMerge.ts';

interface AskedProps {
  asked: readonly AskedRow[];
  chosen: Readonly<Record<string, boolean>>;
  choose: (id: string, take: boolean) => void;
  keep: RaRecord;
  gone: RaRecord;
}

/** What one of two rows says in the fields in which they differ. */
function Says({ noun, fields, row }: { noun: Noun; fields: readonly string[]; row: RaRecord }) {
  const words = useWords();
  return (
    <RecordContextProvider value={row}>
      <Box component="span" sx={{ display: 'grid', gap: 0.25 }}>
        {fields.map((name) => (
          <span key={name}>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {words.field(noun, name)}
            </Box>{' '}
            <Value noun={noun} name={name} />
          </span>
        ))}
      </Box>
    </RecordContextProvider>
  );
}

function Row({
  row,
  take,
  onChoose,
  names,
}: {
  row: AskedRow;
  take: boolean | undefined;
  onChoose: (take: boolean) => void;
  names: [string, string];
}) {
  const words = useWords();
  const labelOf = useLabel();
  const noun = row.noun as Noun;
  const { data } = useGetMany(noun, { ids: [row.other, row.id] });
  const sides = [row.other, row.id].map((id) => data?.find((each) => each?.id === id));
  const title = `${words.noun(noun)}: ${labelOf(noun, row.label ?? '')}`;
  return (
    <Box sx={{ px: { xs: 2, md: 3 }, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ fontWeight: 600, mb: 0.75 }}>{title}</Box>
      <RadioGroup
        aria-label={title}
        value={take === undefined ? '' : String(take)}
        onChange={(_, value) => onChoose(value === 'true')}
        sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        {sides.map((side, place) => (
          <FormControlLabel
            key={names[place]}
            value={String(place === 1)}
            sx={{ alignItems: 'flex-start' }}
            control={<Radio size="small" sx={{ mt: -1 }} />}
            label={
              <Box component="span" sx={{ display: 'block', typography: 'body2' }}>
                <strong>{names[place]}</strong>
                {side && <Says noun={noun} fields={row.fields} row={side} />}
              </Box>
            }
          />
        ))}
      </RadioGroup>
    </Box>
  );
}

/** Rows that both have and that say different things: which of the two stands. */
export function Asked({ asked, chosen, choose, keep, gone }: AskedProps) {
  const { translate } = useWords();
  return (
    <Card component="section" aria-labelledby="asked">
      <Alert severity="warning" sx={{ m: 2 }}>
        <Typography id="asked" tabIndex={-1} component="h2" variant="body1">
          {translate('duplicates.page.asked')}
        </Typography>
      </Alert>
      {asked.map((row) => (
        <Row
          key={row.id}
          row={row}
          take={chosen[row.id]}
          onChoose={(take) => choose(row.id, take)}
          names={[String(keep.name), String(gone.name)]}
        />
      ))}
    </Card>
  );
}
