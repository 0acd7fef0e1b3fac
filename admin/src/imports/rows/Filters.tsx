import { Box, Chip, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Choice as Select } from '../../frame/Choice.tsx';
import { whole } from '../../noun/value/numbers.ts';
import { type Outcome, outcomes, type ReasonCount } from '../questions.ts';
import { outcomeTone } from './OutcomeChip.tsx';
import type { Choice } from './useRows.ts';
import { isNote, useTold } from './useTold.ts';

interface FiltersProps {
  total: number;
  counts: Record<Outcome, number>;
  choice: Choice;
  reasons: readonly ReasonCount[];
  sheets: readonly { place: number; name: string }[];
  onChosen: (choice: Record<string, string>) => void;
}

interface PressedProps {
  label: string;
  count: number;
  isPressed: boolean;
  tone?: ReturnType<typeof outcomeTone>;
  size?: 'small' | 'medium';
  onPress: () => void;
}

/** A filter that is on or off, with how many rows it lets through. */
function Pressed({ label, count, isPressed, tone = 'default', size = 'medium', onPress }: PressedProps) {
  const locale = useLocale() ?? 'id';
  return (
    <Chip
      component="button"
      type="button"
      size={size}
      color={isPressed ? 'primary' : tone}
      variant={isPressed ? 'filled' : 'outlined'}
      aria-pressed={isPressed}
      onClick={onPress}
      label={
        <>
          {label}{' '}
          <Box component="span" sx={{ fontWeight: 700 }}>
            {whole(count, locale)}
          </Box>
        </>
      }
    />
  );
}

/** Rows by what becomes of them, and by what is said of them. */
export function Filters({ total, counts, choice, reasons, sheets, onChosen }: FiltersProps) {
  const translate = useTranslate();
  const { short } = useTold();
  const shown = outcomes.filter((outcome) => counts[outcome] > 0 || choice.outcome === outcome);
  const byReason = new Map<string, number>();
  for (const { outcome, code, rows } of reasons)
    if (!choice.outcome || outcome === choice.outcome) byReason.set(code, (byReason.get(code) ?? 0) + rows);
  /** The same doubt asks about some rows and is only told of others. */
  const isToldToo = (code: string) => isNote({ code }) && byReason.has(code.replace(/^NOTE_/, ''));
  const toggled = (outcome: Outcome) => ({ outcome: choice.outcome === outcome ? '' : outcome, reason: '' });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box role="group" aria-label={translate('imports.byOutcome')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Pressed
          label={translate('imports.all')}
          count={total}
          isPressed={!choice.outcome && !choice.reason}
          onPress={() => onChosen({ outcome: '', reason: '' })}
        />
        {shown.map((outcome) => (
          <Pressed
            key={outcome}
            label={translate(`imports.outcomes.${outcome}`)}
            count={counts[outcome]}
            tone={outcomeTone(outcome)}
            isPressed={choice.outcome === outcome}
            onPress={() => onChosen(toggled(outcome))}
          />
        ))}
        {sheets.length > 1 && (
          <Select
            label={translate('imports.onSheet')}
            value={choice.sheet === undefined ? '' : String(choice.sheet)}
            all={translate('imports.allSheets')}
            choices={sheets.map(({ place, name }) => ({ id: String(place), name }))}
            onChosen={(sheet) => onChosen({ sheet })}
          />
        )}
      </Box>
      {byReason.size > 0 && (
        <Box
          role="group"
          aria-label={translate('imports.byReason')}
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}
        >
          <Typography variant="body2" component="span" sx={{ color: 'text.secondary', mr: 0.5 }}>
            {translate('imports.byReason')}
          </Typography>
          {[...byReason]
            // What stops rows stands before what is only told of them.
            .sort(
              ([one, ofOne], [other, ofOther]) =>
                Number(isNote({ code: one })) - Number(isNote({ code: other })) || ofOther - ofOne,
            )
            .map(([code, rows]) => (
              <Pressed
                key={code}
                size="small"
                label={isToldToo(code) ? `${short(code)} · ${translate('imports.onlyTold')}` : short(code)}
                count={rows}
                isPressed={choice.reason === code}
                onPress={() => onChosen({ reason: choice.reason === code ? '' : code })}
              />
            ))}
        </Box>
      )}
    </Box>
  );
}
