import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Choice } from '../../frame/Choice.tsx';
import { daysFrom, todayIn } from '../../noun/value/today.ts';
import { useMay } from '../../session/useMay.ts';
import type { Stated } from '../declared.ts';
import { years } from '../useReport.ts';

interface PastDayProps {
  stated: Stated;
  state: (changes: Record<string, string>) => void;
}

/** As of which day the register is looked at: of now, where none is chosen. A partner looks back to the end of a year. */
export function PastDay({ stated: { past = '' }, state }: PastDayProps) {
  const translate = useTranslate();
  const may = useMay();
  const label = translate('reports.filters.past');
  if (may.is('PARTNER'))
    return (
      <Choice
        label={label}
        value={past}
        all={translate('reports.past.now')}
        choices={years()
          .slice(1)
          .map((year) => ({ id: `${year}-12-31`, name: translate('reports.past.year', { year }) }))}
        onChosen={(day) => state({ past: day })}
      />
    );
  return (
    <TextField
      type="date"
      size="small"
      label={label}
      value={past}
      onChange={({ target }) => state({ past: target.value })}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: daysFrom(todayIn(undefined), -1) } }}
    />
  );
}
