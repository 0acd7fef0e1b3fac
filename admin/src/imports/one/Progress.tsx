import { Box, Button, Card, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { type HttpError, useLocale, useTranslate } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { whole } from '../../noun/value/numbers.ts';
import type { Brought, Verb } from '../questions.ts';

interface ProgressProps {
  it: Brought;
  act: (verb: Verb) => Promise<void>;
}

/** How far the work is, and what is left of it. It goes on wherever its reader goes. */
export function Progress({ it, act }: ProgressProps) {
  const { state, done, total, rowsPerSecond, secondsLeft } = it;
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const [refusal, setRefusal] = useState<HttpError>();
  const count = (rows: number) => whole(rows, locale);
  const isCounted = state !== 'UNDOING' && state !== 'READING' && total > 0 && done > 0;
  const far = [
    state === 'READING'
      ? translate('imports.rows', { smart_count: done, count: count(done) })
      : translate('frame.take.far', { rows: count(done), total: count(total) }),
    rowsPerSecond && translate('imports.speed', { rows: count(Math.round(rowsPerSecond)) }),
    secondsLeft !== null &&
      isCounted &&
      translate('imports.left', { smart_count: secondsLeft, count: count(secondsLeft) }),
  ].filter(Boolean);
  const stop = (verb: Verb) => act(verb).catch(setRefusal);
  return (
    <Card component="section" sx={{ display: 'grid', gap: 1.5, p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" aria-live="polite">
        {translate(`imports.doing.${state}`)}
      </Typography>
      <LinearProgress
        aria-label={translate(`imports.doing.${state}`)}
        aria-valuetext={far.join(', ')}
        {...(isCounted ? { variant: 'determinate' as const, value: Math.min(100, (100 * done) / total) } : {})}
      />
      <Box sx={{ typography: 'body2' }}>{done > 0 ? far.join(' · ') : translate('imports.waiting')}</Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{translate('imports.goesOn')}</Box>
      {refusal && <Refused error={refusal} placed={[]} />}
      {(state === 'PREVIEWING' || state === 'APPLYING') && (
        <div>
          <Button variant="outlined" onClick={() => stop('stop')}>
            {translate('imports.stop')}
          </Button>
        </div>
      )}
      {state === 'READING' && (
        <div>
          <Button variant="outlined" onClick={() => stop('cancel')}>
            {translate('imports.giveUp')}
          </Button>
        </div>
      )}
    </Card>
  );
}
