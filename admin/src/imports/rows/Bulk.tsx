import { Alert, Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type HttpError, useLocale, useNotify, useTranslate } from 'react-admin';
import { whole } from '../../noun/value/numbers.ts';
import type { Decision, Outcome } from '../questions.ts';
import type { Choice, Mending } from './useRows.ts';

/** What may be decided about all rows that come to one outcome. */
const open: Record<Outcome, readonly Decision[]> = {
  NEW: ['SKIP', 'AUTO'],
  CHANGE: ['SKIP', 'AUTO'],
  SAME: ['AUTO'],
  DUPLICATE: ['MATCH', 'SKIP', 'AUTO'],
  ASK: ['CONFIRM', 'NEW', 'SKIP', 'AUTO'],
  REFUSED: ['SKIP', 'AUTO'],
  SKIPPED: ['AUTO'],
};

/** Questions about which business is meant are not answered by saying that the cells are read aright. */
const isAboutBusiness = (reason: string | undefined) => reason === 'SAME_NAME' || reason === 'SAME_OWNER';

interface BulkProps {
  choice: Choice;
  rows: number;
  decide: Mending['decide'];
}

/** Decides about all rows that are looked at, however many pages they fill. */
export function Bulk({ choice: { outcome, reason }, rows, decide }: BulkProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const notify = useNotify();
  const { mutate, isPending, variables, error } = useMutation<number, HttpError, Decision>({
    mutationFn: (decision) => decide(decision, { outcome, reason }),
    onSuccess: (count) =>
      notify('imports.decided', { type: 'info', messageArgs: { smart_count: count, count: whole(count, locale) } }),
  });
  const decisions = (outcome ? open[outcome] : (['CONFIRM', 'SKIP', 'AUTO'] as const)).filter(
    (decision) =>
      !(decision === 'CONFIRM' && isAboutBusiness(reason)) && !(decision === 'NEW' && !isAboutBusiness(reason)),
  );
  if (!rows) return null;
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
        {translate('imports.forAll', { smart_count: rows, count: whole(rows, locale) })}
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
          {translate(`imports.decide.${decision}`)}
        </Button>
      ))}
      {error && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
    </Box>
  );
}
