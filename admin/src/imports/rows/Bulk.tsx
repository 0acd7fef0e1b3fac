import { Alert, Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type HttpError, useLocale, useNotify, useTranslate } from 'react-admin';
import { whole } from '../../noun/value/numbers.ts';
import type { Decision, Outcome, Row } from '../questions.ts';
import type { Choice, Mending } from './useRows.ts';
import { isAboutBusiness, isConfirmed, isNote } from './useTold.ts';

/** What is decided of each row by itself, or of all alike. */
type Bulk = Decision | 'SAME';

/** What may be decided about all rows that come to one outcome. */
const open: Record<Outcome, readonly Bulk[]> = {
  NEW: ['SKIP', 'AUTO'],
  CHANGE: ['SKIP', 'AUTO'],
  SAME: ['AUTO'],
  DUPLICATE: ['MATCH', 'SKIP', 'AUTO'],
  ASK: ['CONFIRM', 'SAME', 'NEW', 'SKIP', 'AUTO'],
  REFUSED: ['SKIP', 'AUTO'],
  SKIPPED: ['AUTO'],
};

/** What is said of the row as a whole has no cell that could be set aside. */
const ofRows = ['REQUIRED', 'FIELD', 'RULE', 'STATE', 'FORBIDDEN', 'NOT_FOUND', 'MATCH_GONE', 'CHANGED_SINCE', 'STALE'];
const ofWhole = [
  ...ofRows,
  'BUSINESS_UNKNOWN',
  'ENGAGEMENT_UNKNOWN',
  'SEVERAL_ENGAGEMENTS',
  'LINK_UNKNOWN',
  'NOT_A_NAME',
  'LABEL_AS_NAME',
  'COUNT_AS_NAME',
  'SEVERAL_BUSINESSES',
  'SECOND_TABLE',
];
const isAboutCell = (reason: string | undefined) =>
  reason !== undefined &&
  !isNote({ code: reason }) &&
  !isAboutBusiness(reason) &&
  !/_MISSING$|^OUTSIDE_REGION$|^COLOURED_/.test(reason) &&
  !ofWhole.includes(reason);

interface BulkProps {
  choice: Choice;
  rows: number;
  /** Rows that were ticked: then it is decided about these alone. */
  ticked: readonly Row[];
  mending: Mending;
  onDecided: () => void;
}

/** What may be decided about all of these rows. */
function decisionsOf({ outcome, reason }: Choice, ticked: readonly Row[]): readonly Bulk[] {
  if (ticked.length > 0) {
    const each = ticked.map((row) => (row.outcome ? open[row.outcome] : (['SKIP', 'AUTO'] as const)));
    const common = (each[0] ?? []).filter((decision) => each.every((some) => some.includes(decision)));
    return common.filter((decision) => {
      if (decision === 'CONFIRM') return ticked.some(({ reasons }) => reasons.some(isConfirmed));
      if (decision === 'SAME') return ticked.every(({ candidates }) => candidates.length === 1);
      return decision !== 'NEW' || ticked.every(({ candidates }) => candidates.length > 0);
    });
  }
  const isOfBusiness = isAboutBusiness(reason);
  return (outcome ? open[outcome] : (['CONFIRM', 'SAME', 'NEW', 'SKIP', 'AUTO'] as const)).filter((decision) =>
    isOfBusiness ? decision !== 'CONFIRM' : decision !== 'NEW' && decision !== 'SAME',
  );
}

/** Decides about all rows that are looked at, however many pages they fill, or about those that were ticked. */
export function Bulk({ choice, rows, ticked, mending, onDecided }: BulkProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const notify = useNotify();
  const { outcome, reason } = choice;
  const { mutate, isPending, variables, error } = useMutation<number, HttpError, Bulk | 'ASIDE'>({
    mutationFn: (decision) => {
      const named = ticked.length > 0 ? { rows: ticked.map(({ id }) => id) } : undefined;
      if (decision === 'ASIDE') return mending.setAside(reason as string, named?.rows);
      if (decision === 'SAME') return mending.match(reason, named?.rows);
      return mending.decide(decision, named ?? { outcome, reason });
    },
    onSuccess: (count) => {
      onDecided();
      notify('imports.decided', { type: 'info', messageArgs: { smart_count: count, count: whole(count, locale) } });
    },
  });
  const count = ticked.length || rows;
  const decisions = [...(isAboutCell(reason) ? (['ASIDE'] as const) : []), ...decisionsOf(choice, ticked)];
  if (!count) return null;
  return (
    <Box
      role="group"
      aria-label={translate('imports.bulk')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        p: 1.5,
        borderRadius: 2,
        backgroundColor: 'action.hover',
      }}
    >
      <Box component="span" sx={{ typography: 'body2', mr: 0.5 }}>
        {translate(ticked.length > 0 ? 'imports.forTicked' : 'imports.forAll', {
          smart_count: count,
          count: whole(count, locale),
        })}
      </Box>
      {decisions.map((decision) => (
        <Button
          key={decision}
          size="small"
          variant="outlined"
          disabled={isPending}
          loading={isPending && variables === decision}
          onClick={() => mutate(decision)}
        >
          {translate(decision === 'SAME' ? 'imports.decide.same' : `imports.decide.${decision}`)}
        </Button>
      ))}
      {error && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
    </Box>
  );
}
