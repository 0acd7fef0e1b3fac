import { Box, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { RowPick } from '../../noun/input/RowPick.tsx';
import { enums } from '../../noun/schema.ts';
import { useWords } from '../../noun/words.ts';
import type { Brought, Mapping } from '../questions.ts';
import { KindChoice } from './KindChoice.tsx';

interface OccasionProps {
  it: Brought;
  disabled: boolean;
  faults: Record<string, string>;
  onSaid: (said: Mapping) => void;
}

/** The year, typed as a whole before it is said. */
function Year({ it: { year }, disabled, faults, onSaid }: OccasionProps) {
  const translate = useTranslate();
  const [typed, type] = useState(String(year ?? ''));
  const [isWrong, setWrong] = useState(false);
  useEffect(() => type(String(year ?? '')), [year]);
  const say = () => {
    const isYear = typed === '' || /^(19|20)\d\d$/.test(typed);
    setWrong(!isYear);
    const next = typed === '' ? null : Number(typed);
    if (isYear && next !== year) onSaid({ year: next });
  };
  const fault = isWrong ? translate('imports.bring.noYear') : faults.year;
  return (
    <TextField
      label={translate('imports.bring.year')}
      value={typed}
      disabled={disabled}
      error={Boolean(fault)}
      helperText={fault}
      onChange={({ target }) => type(target.value.replaceAll(/\D/g, '').slice(0, 4))}
      onBlur={say}
      onKeyDown={({ key }) => key === 'Enter' && say()}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
}

/** What the sheet is, and what it is of. */
export function Occasion(props: OccasionProps) {
  const { it, disabled, faults, onSaid } = props;
  const translate = useTranslate();
  const words = useWords();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 1fr) minmax(0, 2fr)' },
      }}
    >
      <KindChoice
        value={it.kind ?? ''}
        disabled={disabled}
        fault={faults.kind}
        onChosen={(kind) => kind && onSaid({ kind })}
      />
      <Year {...props} />
      {it.kind === 'BUSINESSES' && (
        <TextField
          select
          label={words.field('Import', 'kbliVersion')}
          value={it.kbliVersion}
          disabled={disabled}
          helperText={translate('imports.kbliHelp')}
          onChange={({ target }) => onSaid({ kbliVersion: target.value })}
          slotProps={{ select: { native: true } }}
        >
          {enums.KbliVersion.map((version) => (
            <option key={version} value={version}>
              {words.value('Import', 'kbliVersion', version)}
            </option>
          ))}
        </TextField>
      )}
      {it.kind === 'PARTICIPANTS' && (
        <RowPick
          noun="Exhibition"
          label={translate('imports.exhibition')}
          chosen={it.exhibition}
          disabled={disabled}
          required
          fault={faults.exhibition}
          help={translate('imports.exhibitionHelp')}
          onChange={(row) => onSaid({ exhibition: row?.id ?? null })}
        />
      )}
      {it.kind === 'MONITORING' && (
        <RowPick
          noun="Programme"
          label={translate('imports.programme')}
          chosen={it.programme}
          disabled={disabled}
          fault={faults.programme}
          help={translate('imports.programmeHelp')}
          onChange={(row) => onSaid({ programme: row?.id ?? null })}
        />
      )}
    </Box>
  );
}
