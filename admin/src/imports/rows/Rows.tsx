import { Alert, Box, Button, Card, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useAddress } from '../../frame/address.ts';
import { useKeptPlace } from '../../frame/useKeptPlace.ts';
import type { HouseProvider } from '../../provider/index.ts';
import {
  type Brought,
  countsOf,
  isOpen,
  type Outcome,
  outcomes,
  type Sheet,
  sheetsQuery,
  wasPreviewed,
} from '../questions.ts';
import { Turn } from '../Turn.tsx';
import { keyOf } from '../useImport.ts';
import { Bulk } from './Bulk.tsx';
import { Filters } from './Filters.tsx';
import { RowLine } from './RowLine.tsx';
import { useCandidates } from './useCandidates.ts';
import { type Choice, useMending, useReasons, useRows } from './useRows.ts';

/** Kinds of sheets whose rows are about a business each. */
const ofBusinesses = ['BUSINESSES', 'PARTICIPANTS', 'MONITORING', 'SERVICES'];

/** Which rows are looked at, as the address says. */
function choiceIn({ outcome, reason, sheet }: Record<string, string>): Choice {
  return {
    ...(outcome && outcomes.includes(outcome as Outcome) ? { outcome: outcome as Outcome } : {}),
    ...(reason ? { reason } : {}),
    ...(sheet ? { sheet: Number(sheet) } : {}),
  };
}

/** Row by row what the sheet would do, or has done; what is not right is put right here. */
export function Rows({ it, onTold }: { it: Brought; onTold: (it: Brought) => void }) {
  const translate = useTranslate();
  const [address, state] = useAddress();
  const { ask } = useDataProvider<HouseProvider>();
  const choice = choiceIn(address);
  const { rows, error, from, back, on, isTurning } = useRows(it.id, choice);
  const reasons = useReasons(it.id);
  const known = useCandidates(it.id, rows ?? []);
  const mending = useMending(it.id, onTold);
  const { data: sheets = [] } = useQuery({
    queryKey: keyOf(it.id, 'sheets'),
    queryFn: async ({ signal }) =>
      (await ask<{ data: Sheet[] }>({ query: sheetsQuery, variables: { id: it.id }, signal })).data,
  });
  const included = sheets.filter((sheet) => sheet.included);
  const leftOut = sheets.flatMap((sheet) => sheet.leftOut).reduce((sum, { rows: some }) => sum + some, 0);
  // Rows that are no records are skipped too; the preview counts only what a person has left out.
  const skipped = (wasPreviewed(it) ? it.skippedRows : 0) + leftOut;
  const counts = { ...countsOf(it), SKIPPED: skipped };
  const whole = it.total + leftOut;
  const ofReason = reasons.filter(
    ({ code, outcome }) => code === choice.reason && [outcome, undefined].includes(choice.outcome),
  );
  const ofOutcome = choice.outcome ? counts[choice.outcome] : whole;
  const counted = choice.reason ? ofReason.reduce((sum, { rows: some }) => sum + some, 0) : ofOutcome;
  const isChosen = Boolean(choice.outcome || choice.reason);
  const place = useKeptPlace<HTMLUListElement>();
  const [ticks, setTicks] = useState<readonly string[]>([]);
  const looked = JSON.stringify([choice, from]);
  // What was ticked is what is looked at: other rows, or another page of them, begin without.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at is the reason
  useEffect(() => setTicks([]), [looked]);
  const ticked = (rows ?? []).filter(({ id }) => ticks.includes(id));
  return (
    <Box sx={{ display: 'grid', gap: 2, '& > *': { minWidth: 0 } }}>
      <Filters total={whole} counts={counts} choice={choice} reasons={reasons} sheets={included} onChosen={state} />
      {isOpen(it) && ((isChosen && choice.sheet === undefined) || ticked.length > 0) && (
        <Bulk choice={choice} rows={counted} ticked={ticked} mending={mending} onDecided={() => setTicks([])} />
      )}
      {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
      {!rows && !error && <Skeleton variant="rounded" height={320} />}
      {rows && (
        <Card sx={{ opacity: isTurning ? 0.6 : 1 }}>
          {rows.length === 0 && (
            <Box sx={{ p: 3, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
              {translate('imports.noRows')}
              {isChosen && (
                <Button size="small" onClick={() => state({ outcome: '', reason: '' })}>
                  {translate('imports.allRows')}
                </Button>
              )}
            </Box>
          )}
          <Box
            component="ul"
            {...place}
            aria-label={translate('imports.parts.rows')}
            sx={{ m: 0, p: 0, listStyle: 'none', '& > :first-of-type': { borderTop: 0 } }}
          >
            {rows.map((row) => (
              <RowLine
                key={row.id}
                row={row}
                known={known}
                hasSheets={included.length > 1}
                hasBusiness={ofBusinesses.includes(it.kind ?? '') || it.kind === 'Business'}
                disabled={!isOpen(it)}
                mending={mending}
                isTicked={ticks.includes(row.id)}
                onTicked={(isTicked) => setTicks(isTicked ? [...ticks, row.id] : ticks.filter((id) => id !== row.id))}
              />
            ))}
          </Box>
          {rows.length > 0 && (
            <Turn
              from={from}
              to={from + rows.length - 1}
              total={choice.sheet === undefined ? counted : undefined}
              onBack={back}
              onOn={on}
            />
          )}
        </Card>
      )}
    </Box>
  );
}
