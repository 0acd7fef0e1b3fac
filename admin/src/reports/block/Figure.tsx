import { Box, LinearProgress, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { percent } from '../../noun/value/numbers.ts';
import type { Measure } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { Definition } from './Definition.tsx';

interface FigureProps {
  measure: Measure;
  /** The list of the rows behind it, where the viewer may see them. */
  rows?: string | undefined;
}

/** One figure: its name, its value, what it rests on and what is not known. */
export function Figure({ measure, rows }: FigureProps) {
  const say = useSaying();
  const { translate } = say;
  const { code, value, hidden, coverage, ifMissingUnchanged: unchanged, ifMissingClosed: closed } = measure;
  const name = say.name(code);
  const isKnown = value !== null && !hidden;
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        p: { xs: 1.5, sm: 2 },
        backgroundColor: 'background.paper',
        breakInside: 'avoid',
      }}
    >
      <Definition of={name} text={say.told(measure)}>
        <Typography component="h3" sx={{ typography: 'body2', color: 'text.secondary', fontWeight: 600 }}>
          {name}
        </Typography>
      </Definition>
      <Typography
        component="p"
        title={hidden ? translate('reports.hiddenWhy') : undefined}
        sx={{
          my: 0.25,
          fontSize: isKnown ? { xs: '1.375rem', sm: '1.75rem' } : '1.0625rem',
          fontWeight: isKnown ? 700 : 600,
          lineHeight: 1.25,
          letterSpacing: '-0.01em',
          color: isKnown ? 'text.primary' : 'text.secondary',
          overflowWrap: 'anywhere',
        }}
      >
        {isKnown ? say.number(value, measure, measure.unit === 'RUPIAH') : say.value(measure)}
      </Typography>
      <Box sx={{ mt: 'auto', typography: 'caption', color: 'text.secondary' }}>
        {hidden && translate('reports.hiddenSince')}
        {!hidden && say.basis(measure)}
        {!hidden && coverage != null && coverage < 1 && (
          <LinearProgress
            variant="determinate"
            value={coverage * 100}
            aria-label={translate('reports.coverage', { share: percent(coverage * 100, say.locale) })}
            sx={{ my: 0.75, height: 5, borderRadius: 3, backgroundColor: 'divider' }}
          />
        )}
        {unchanged != null && closed != null && isKnown && (
          <div>
            {translate('reports.bounds', {
              unchanged: say.number(unchanged, measure),
              closed: say.number(closed, measure),
            })}
          </div>
        )}
        {rows && (
          <Link
            to={rows}
            sx={{ display: 'block', width: 'fit-content', mt: 0.25, '@media print': { display: 'none' } }}
            aria-label={translate('reports.rowsOf', { name })}
          >
            {translate('reports.rows')}
          </Link>
        )}
      </Box>
    </Box>
  );
}
