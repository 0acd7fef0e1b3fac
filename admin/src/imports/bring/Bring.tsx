import { Alert, Box, Button, LinearProgress, TextField } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type HttpError, useCreatePath, useLocale, useNavigate, useTranslate } from 'react-admin';
import { Section } from '../../frame/Section.tsx';
import { RowPick } from '../../noun/input/RowPick.tsx';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { percent } from '../../noun/value/numbers.ts';
import { bringSheet } from '../../provider/sheets.ts';
import { useMay } from '../../session/useMay.ts';
import { KindChoice } from '../mapping/KindChoice.tsx';
import { FilePick } from './FilePick.tsx';
import { useDrop } from './useDrop.ts';
import { useOffice } from './useOffice.ts';

/** Brings a sheet: the file, and what the office knows of it beforehand. Leaving the page gives it up while it is on its way. */
export function Bring() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const queries = useQueryClient();
  const may = useMay();
  const office = useOffice();
  const [file, setFile] = useState<File>();
  const [stated, setStated] = useState<{ region?: NamedRow | null; year?: string; kind?: string }>({});
  const [lacks, setLacks] = useState<Record<string, string>>({});
  const [sent, setSent] = useState(0);
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);
  const region = stated.region === undefined ? office : stated.region;
  const state = (more: typeof stated) => {
    setStated({ ...stated, ...more });
    setLacks({});
  };

  const { mutate, isPending, error, reset } = useMutation<string, HttpError>({
    mutationFn: () => {
      leaving.current = new AbortController();
      setSent(0);
      const { year = '', kind = '' } = stated;
      return bringSheet(
        file as File,
        { region: region?.id ?? '', year, kind },
        { signal: leaving.current.signal, onSent: setSent },
      );
    },
    onSuccess: (id) => navigate(createPath({ resource: 'Import', type: 'show', id })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['page', 'imports', 'earlier'] }),
  });
  const take = (picked: File) => {
    if (isPending) return;
    setFile(picked);
    setLacks({});
    reset();
  };
  const isOver = useDrop(take);

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing: Record<string, string> = {};
    if (!file) missing.file = translate('imports.bring.noFile');
    if (!region && !may.administer) missing.region = translate('imports.bring.noRegion');
    if (stated.year && !/^(19|20)\d\d$/.test(stated.year)) missing.year = translate('imports.bring.noYear');
    setLacks(missing);
    if (Object.keys(missing).length === 0) mutate();
  }

  const isGivenUp = leaving.current.signal.aborted;
  const said = isGivenUp ? {} : ((error?.body?.errors ?? {}) as Record<string, string>);
  const faults: Record<string, string> = { ...said, ...lacks };
  return (
    <Section title="imports.bring.title" lead="imports.bring.lead">
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, px: 2, pb: 2 }}>
        <FilePick file={file} isOver={isOver} disabled={isPending} fault={faults.file} onFile={take} />
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr)' },
          }}
        >
          <RowPick
            noun="Region"
            label={translate('imports.bring.region')}
            chosen={region}
            required={!may.administer}
            disabled={isPending}
            fault={faults.region}
            help={translate(may.administer ? 'imports.bring.regionAll' : 'imports.bring.regionHelp')}
            onChange={(row) => state({ region: row })}
          />
          <KindChoice
            value={stated.kind ?? ''}
            isGuessed
            disabled={isPending}
            fault={faults.kind}
            onChosen={(kind) => state({ kind })}
          />
          <TextField
            label={translate('imports.bring.year')}
            value={stated.year ?? ''}
            disabled={isPending}
            error={Boolean(faults.year)}
            helperText={faults.year ?? translate('imports.bring.yearHelp')}
            onChange={({ target }) => state({ year: target.value.replaceAll(/\D/g, '').slice(0, 4) })}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
        </Box>
        {error && !isGivenUp && Object.keys(said).length === 0 && (
          <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>
        )}
        {isPending && (
          <Box>
            <LinearProgress
              aria-label={translate('imports.bring.sending')}
              variant={sent < 1 ? 'determinate' : 'indeterminate'}
              value={100 * sent}
              sx={{ mb: 1 }}
            />
            <Box role="status" sx={{ typography: 'body2' }}>
              {sent < 1
                ? translate('imports.bring.sent', { share: percent(100 * sent, locale, { digits: 0 }) })
                : translate('imports.bring.reading')}
            </Box>
          </Box>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button type="submit" variant="contained" loading={isPending}>
            {translate('imports.bring.submit')}
          </Button>
          {isPending && (
            <Button onClick={() => leaving.current.abort(new Error('given up'))}>
              {translate('frame.take.cancel')}
            </Button>
          )}
        </Box>
      </Box>
    </Section>
  );
}
