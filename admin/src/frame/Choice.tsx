import { TextField } from '@mui/material';

interface ChoiceProps {
  label: string;
  value: string;
  /** The word for no choice; without one there is always a choice. */
  all?: string;
  choices: readonly { id: string; name: string }[];
  onChosen: (id: string) => void;
}

/** One of a few, as the device offers them. */
export const Choice = ({ label, value, all, choices, onChosen }: ChoiceProps) => (
  <TextField
    select
    size="small"
    label={label}
    value={value}
    onChange={({ target }) => onChosen(target.value)}
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
  >
    {all && <option value="">{all}</option>}
    {choices.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </TextField>
);
