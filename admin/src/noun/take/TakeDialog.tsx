import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormLabel,
  LinearProgress,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { type HttpError, useLocale, useTranslate } from 'react-admin';
import { keep, take } from '../../provider/take.ts';
import { whole } from '../value/numbers.ts';

export type Format = 'XLSX' | 'CSV' | 'PDF';

interface TakeDialogProps {
  path: 'list' | 'report';
  /** What the file is called. */
  title: string;
  lead?: string;
  formats: readonly Format[];
  /** What is asked for, made when it is asked. */
  asked: () => object;
  onClose: () => void;
}

const words = { XLSX: 'frame.take.xlsx', CSV: 'frame.take.csv', PDF: 'frame.take.pdf' } as const;

/** Has a kind of file chosen, and shows how far it is. Closing it, or leaving the page, ends what the server does for it. */
export function TakeDialog({ path, title, lead, formats, asked, onClose }: TakeDialogProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const id = useId();
  const [format, setFormat] = useState<Format>(formats[0] ?? 'XLSX');
  const [far, setFar] = useState<{ rows: number; total: number }>();
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);
  const { mutate, isPending, error } = useMutation<void, HttpError>({
    mutationFn: async () => {
      leaving.current = new AbortController();
      const { signal } = leaving.current;
      setFar(undefined);
      const file = await take(
        path,
        { ...asked(), format, language: locale, title },
        {
          signal,
          onRows: (rows, total) => setFar({ rows, total }),
        },
      );
      keep(file, `${title}.${format.toLowerCase()}`);
    },
    onSuccess: onClose,
  });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby={id}
      onClose={(_, why) => why === 'escapeKeyDown' && onClose()}
    >
      <DialogTitle id={id} sx={{ pb: 1 }}>
        {translate('frame.take.title', { name: title })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {lead}
        {error && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
        <Box>
          <FormLabel id={`${id}-format`}>{translate('frame.take.format')}</FormLabel>
          <RadioGroup
            row
            aria-labelledby={`${id}-format`}
            value={format}
            onChange={(_, chosen) => setFormat(chosen as Format)}
          >
            {formats.map((each) => (
              <FormControlLabel
                key={each}
                value={each}
                disabled={isPending}
                control={<Radio />}
                label={translate(words[each])}
              />
            ))}
          </RadioGroup>
        </Box>
        {isPending && (
          <Box role="status">
            <LinearProgress
              aria-label={title}
              {...(far?.total
                ? { variant: 'determinate' as const, value: (100 * far.rows) / far.total }
                : { variant: 'indeterminate' as const })}
              sx={{ mb: 1 }}
            />
            {far?.total
              ? translate('frame.take.far', { rows: whole(far.rows, locale), total: whole(far.total, locale) })
              : translate('frame.take.counting')}
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button onClick={onClose}>{translate(isPending ? 'frame.take.cancel' : 'ra.action.close')}</Button>
        <Button variant="contained" loading={isPending} onClick={() => mutate()}>
          {translate('frame.take.begin')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
