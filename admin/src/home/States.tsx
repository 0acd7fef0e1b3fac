import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { listWith } from '../noun/list/listWith.ts';
import { drawn } from '../reports/block/point.ts';
import { type Measure, partsOf, type Report } from '../reports/report.ts';
import { useSaying } from '../reports/useSaying.ts';

const code = 'MEN-01';

/** How the mentoring of the year stands, as bars that need no library: the first page is there at once. */
export function States({ report }: { report: Report }) {
  const say = useSaying();
  const translate = useTranslate();
  const parts = partsOf(report.measures, code).filter(({ hidden, value }) => hidden || value);
  const most = Math.max(1, ...parts.map((part) => drawn(part) ?? 0));
  const to = ({ part }: Measure) =>
    report.audience === 'PARTNER'
      ? undefined
      : listWith('Engagement', {
          startsOn: { lt: report.to },
          or: [{ endsOn: { isNull: true } }, { endsOn: { gte: report.from } }],
          state: { in: [part] },
        });
  if (parts.length === 0) return null;
  return (
    <Box component="figure" sx={{ m: 0, p: 2, borderTop: 1, borderColor: 'divider' }} aria-label={say.name(code)}>
      <Typography component="h3" sx={{ typography: 'body2', color: 'text.secondary', fontWeight: 600, mb: 1 }}>
        {say.name(code)}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '7.5rem 1fr', sm: '11rem 1fr' },
          gap: 0.75,
          m: 0,
          '& dd': { m: 0 },
        }}
      >
        {parts.map((part) => {
          const name = say.part(code, part.part ?? '');
          const rows = to(part);
          return [
            <Box component="dt" key={`${part.part} name`} sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
              {rows ? (
                <Link to={rows} aria-label={translate('reports.rowsOf', { name })}>
                  {name}
                </Link>
              ) : (
                name
              )}
            </Box>,
            <Box component="dd" key={part.part} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Box
                aria-hidden
                sx={{
                  height: 14,
                  borderRadius: 0.5,
                  minWidth: 2,
                  width: `${(80 * (drawn(part) ?? 0)) / most}%`,
                  backgroundColor: 'primary.main',
                }}
              />
              <Typography component="span" variant="body2" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                {say.value(part)}
              </Typography>
            </Box>,
          ];
        })}
      </Box>
    </Box>
  );
}
