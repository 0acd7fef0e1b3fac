import { Alert, AlertTitle, Box } from '@mui/material';
import { Link, useCreatePath, useLocale, useTranslate } from 'react-admin';
import { instant, whole } from '../../noun/value/numbers.ts';
import { type Brought, wasPreviewed } from '../questions.ts';
import { InTheWay } from './InTheWay.tsx';

const tones: Partial<Record<string, 'success' | 'info' | 'error' | 'warning'>> = {
  APPLIED: 'success',
  UNDONE: 'info',
  FAILED: 'error',
  CANCELLED: 'info',
};

/** Where the sheet stands, and what is to be known of that. */
export function Standing({ it }: { it: Brought }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const locale = useLocale() ?? 'id';
  const { state, problem, changeSet } = it;
  const said = locale === 'en' ? it.problemSaidInEnglish : it.problemSaid;
  const isOutdated = state === 'READ' && wasPreviewed(it) && !problem;
  const tone = tones[state];
  const told = {
    new: whole(it.newRows, locale),
    changed: whole(it.changedRows, locale),
    at: it.appliedAt ? instant(it.appliedAt, locale) : '',
  };
  return (
    <>
      {problem && (
        <Alert severity={state === 'FAILED' ? 'error' : 'warning'}>
          {state === 'FAILED' && <AlertTitle>{translate('imports.standing.FAILED')}</AlertTitle>}
          {said}
          {problem === 'TOUCHED_SINCE' && <InTheWay id={it.id} />}
        </Alert>
      )}
      {isOutdated && <Alert severity="info">{translate('imports.outdated')}</Alert>}
      {tone && state !== 'FAILED' && (
        <Alert severity={tone}>
          <AlertTitle>{translate(`imports.standing.${state}`, told)}</AlertTitle>
          {state === 'APPLIED' && translate('imports.standing.counts', told)}{' '}
          {changeSet && <Link to={`/changes/${changeSet}`}>{translate('imports.standing.see')}</Link>}
        </Alert>
      )}
      {(state === 'FAILED' || state === 'CANCELLED' || state === 'UNDONE') && (
        <Box>
          <Link to={createPath({ resource: 'Import', type: 'list' })}>{translate('imports.standing.again')}</Link>
        </Box>
      )}
    </>
  );
}
