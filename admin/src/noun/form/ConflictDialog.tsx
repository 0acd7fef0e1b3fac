import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { type RaRecord, RecordContextProvider, useLocale, useLocation } from 'react-admin';
import { type Conflict, whoAsks, type Yielded } from '../../provider/merge.ts';
import type { Noun } from '../schema.ts';
import { instant } from '../value/numbers.ts';
import { Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';

interface Asked {
  noun: Noun;
  conflict: Conflict;
  answer: (yielded: Yielded | undefined) => void;
}

type Whose = 'mine' | 'theirs';

/** Asks field by field what is to stand where two have changed the same record at once. */
export function ConflictDialog() {
  const [asked, setAsked] = useState<Asked>();
  useEffect(
    () =>
      whoAsks(
        (noun, conflict) =>
          new Promise((answer) => {
            setAsked({ noun: noun as Noun, conflict, answer });
          }),
      ),
    [],
  );
  const { pathname } = useLocation();
  const answering = useRef<Asked>(undefined);
  answering.current = asked;
  // Whoever leaves the page by the browser's own ways has decided nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the page that was left
  useEffect(
    () => () => {
      answering.current?.answer(undefined);
      setAsked(undefined);
    },
    [pathname],
  );
  if (!asked) return null;
  const close = (yielded: Yielded | undefined) => {
    asked.answer(yielded);
    setAsked(undefined);
  };
  return <Choosing {...asked} answer={close} />;
}

function Choosing({ noun, conflict, answer }: Asked) {
  const words = useWords();
  const locale = useLocale() ?? 'id';
  const [sides, setSides] = useState<Record<string, Whose>>({});
  const { fields, changedBy, changedAt } = conflict;
  const yielded = fields.filter((name) => sides[name] === 'theirs');
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="conflict-dialog" onClose={() => answer(undefined)}>
      <DialogTitle id="conflict-dialog" sx={{ pb: 1 }}>
        {words.translate('frame.conflict.title')}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', typography: 'body2' }}>
          {words.translate('frame.conflict.by', {
            name: changedBy?.name ?? words.translate('frame.conflict.somebody'),
            at: instant(changedAt, locale),
          })}
        </Box>
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {fields.map((name) => (
          <Box key={name} component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
            <Typography component="legend" variant="h3" sx={{ p: 0 }}>
              {words.field(noun, name)}
            </Typography>
            <Side label={words.translate('frame.conflict.base')} record={conflict.base} noun={noun} name={name} />
            <RadioGroup
              name={name}
              value={sides[name] ?? ''}
              onChange={(_, side) => setSides((before) => ({ ...before, [name]: side as Whose }))}
            >
              {(['mine', 'theirs'] as const).map((side) => (
                <FormControlLabel
                  key={side}
                  value={side}
                  control={<Radio />}
                  label={
                    <Side
                      label={words.translate(`frame.conflict.${side}`)}
                      record={conflict[side]}
                      noun={noun}
                      name={name}
                    />
                  }
                />
              ))}
            </RadioGroup>
          </Box>
        ))}
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button onClick={() => answer(undefined)}>{words.translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={fields.some((name) => !sides[name])} onClick={() => answer(yielded)}>
          {words.translate('frame.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface SideProps {
  label: string;
  record: object;
  noun: Noun;
  name: string;
}

function Side({ label, record, noun, name }: SideProps) {
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <RecordContextProvider value={record as RaRecord}>
        <Value noun={noun} name={name} />
      </RecordContextProvider>
    </Box>
  );
}
