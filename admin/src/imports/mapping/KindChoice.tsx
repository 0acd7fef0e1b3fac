import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Kind } from '../questions.ts';
import { useKinds } from '../useKinds.ts';

interface KindChoiceProps {
  value: string;
  /** No choice means that it is told by the sheet itself. */
  isGuessed?: boolean;
  label?: string;
  disabled?: boolean;
  fault?: string | undefined;
  onChosen: (kind: string) => void;
}

/** Which kind of sheet it is, as the device offers choices: there are as many as nouns. */
export function KindChoice({ value, isGuessed = false, label, disabled = false, fault, onChosen }: KindChoiceProps) {
  const translate = useTranslate();
  const { kept, ofNouns, title } = useKinds();
  const option = (kind: Kind) => (
    <option key={kind.key} value={kind.key}>
      {title(kind)}
    </option>
  );
  return (
    <TextField
      select
      label={label ?? translate('imports.kind')}
      value={value}
      disabled={disabled}
      error={Boolean(fault)}
      helperText={fault ?? (isGuessed && translate('imports.kindHelp'))}
      onChange={({ target }) => onChosen(target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{translate(isGuessed ? 'imports.kindGuessed' : 'imports.kindNone')}</option>
      <optgroup label={translate('imports.kindsKept')}>{kept.map(option)}</optgroup>
      <optgroup label={translate('imports.kindsOfNouns')}>{ofNouns.map(option)}</optgroup>
    </TextField>
  );
}
