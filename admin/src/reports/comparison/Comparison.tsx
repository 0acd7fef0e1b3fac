import { Alert, Box, Chip, Typography } from '@mui/material';
import { Section } from '../../frame/Section.tsx';
import { percent, rounded, rupiah } from '../../noun/value/numbers.ts';
import { Definition } from '../block/Definition.tsx';
import type { WorkProps } from '../declared.ts';
import { titlesAt } from '../published/words.ts';
import { TakeAlong } from '../TakeAlong.tsx';
import { useSaying } from '../useSaying.ts';
import { Interval } from './Interval.tsx';
import { Sides } from './Sides.tsx';

interface Estimate {
  value: number;
  lower: number;
  upper: number;
}

export interface Arm {
  businesses: number;
  n: number;
  missing: number;
}

interface Compared {
  definition: string;
  label: 'CHANGE' | 'IMPACT';
  hidden: boolean;
  unmatched: number;
  balance: number | null;
  detectable: number | null;
  ifMissingUnchanged: number | null;
  ifMissingClosed: number | null;
  mentored: Arm;
  compared: Arm;
  logarithm: Estimate | null;
  level: Estimate | null;
}

/** A difference of logarithms, as hundredths of what was before. */
const asPercent = (logarithm: number) => 100 * (Math.exp(logarithm) - 1);

/** How turnover changed in mentored businesses against others like them, and what that may be called. */
export default function Comparison({ answer, rootAt }: WorkProps) {
  const { translate, locale, told } = useSaying();
  const found = answer.comparison as Compared | undefined;
  if (!found) return null;
  const root = rootAt('comparison');
  const { label, logarithm, level, detectable, balance, unmatched, hidden } = found;
  const { ifMissingUnchanged: unchanged, ifMissingClosed: closed } = found;
  const change = (value: number) => percent(value, locale, { isChange: true });
  const said = logarithm && {
    value: change(asPercent(logarithm.value)),
    lower: change(asPercent(logarithm.lower)),
    upper: change(asPercent(logarithm.upper)),
  };
  const includesZero = logarithm && logarithm.lower <= 0 && logarithm.upper >= 0;
  const title = translate('reports.comparison.title');
  return (
    <Section
      title={title}
      action={
        root && (
          <Box sx={{ '@media print': { display: 'none' } }}>
            <TakeAlong {...root} titles={() => titlesAt('reports.comparison.title')} />
          </Box>
        )
      }
    >
      <Box sx={{ px: 2, pb: 2, display: 'grid', gap: 1.5, maxWidth: '56rem', '& p': { m: 0 } }}>
        <Definition of={title} text={told({ code: 'DID-BUSINESSES', definition: found.definition })}>
          <Chip
            label={translate(`reports.comparison.labels.${label}`)}
            color={label === 'IMPACT' ? 'success' : 'warning'}
            variant="outlined"
          />{' '}
          <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
            {translate(`reports.comparison.meaning.${label}`)}
          </Typography>
        </Definition>
        {hidden && <Alert severity="info">{translate('reports.comparison.leftOut')}</Alert>}
        {!logarithm && <p>{translate('reports.comparison.none')}</p>}
        {said && logarithm && (
          <>
            <Typography sx={{ fontWeight: 600 }}>{translate('reports.comparison.estimate', said)}</Typography>
            <Interval
              value={asPercent(logarithm.value)}
              lower={asPercent(logarithm.lower)}
              upper={asPercent(logarithm.upper)}
              say={change}
            />
            {includesZero && <p>{translate('reports.comparison.includesZero')}</p>}
          </>
        )}
        {level && (
          <p>
            {translate('reports.comparison.level', {
              value: rupiah(level.value, locale),
              lower: rupiah(level.lower, locale),
              upper: rupiah(level.upper, locale),
            })}
          </p>
        )}
        {detectable !== null && (
          <Alert severity="info" icon={false}>
            {translate('reports.comparison.detectable', { value: percent(asPercent(detectable), locale) })}
          </Alert>
        )}
        <Sides mentored={found.mentored} compared={found.compared} />
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {unmatched > 0 && <div>{translate('reports.comparison.unmatched', { smart_count: unmatched })}</div>}
          {balance !== null && (
            <div>{translate('reports.comparison.balance', { value: rounded(balance, locale, { digits: 2 }) })}</div>
          )}
          {unchanged !== null && closed !== null && (
            <div>
              {translate('reports.comparison.bounds', {
                unchanged: rupiah(unchanged, locale),
                closed: rupiah(closed, locale),
              })}
            </div>
          )}
        </Box>
      </Box>
    </Section>
  );
}
