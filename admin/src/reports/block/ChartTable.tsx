import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { Link } from 'react-admin';
import type { Measure } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import type { Point } from './point.ts';

/** So many columns fit on a sheet of paper beside the names of the rows. */
const columnsOnPaper = 4;

const forTheEarOnly = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' };

interface ChartTableProps {
  caption: string;
  of: string;
  points: readonly Point[];
  series: readonly string[];
  hasBasis: boolean;
  isShown: boolean;
}

/** What a chart draws, in words and figures: for whoever reads it aloud, prints it or wants the digits. */
export function ChartTable({ caption, of, points, series, hasBasis, isShown }: ChartTableProps) {
  const say = useSaying();
  const { translate } = say;
  const isSingle = series.length === 1;
  const isTooWide = series.length > columnsOnPaper;
  const onPaper = isTooWide
    ? ({ display: 'none' } as const)
    : ({ position: 'static', width: 'auto', height: 'auto', clipPath: 'none' } as const);
  const table = (
    <Box
      sx={{
        ...(isShown ? { overflowX: 'auto', borderTop: 1, borderColor: 'divider' } : forTheEarOnly),
        '@media print': onPaper,
      }}
      {...(isShown && { tabIndex: 0, role: 'region', 'aria-label': caption })}
    >
      <Table size="small" sx={{ '@media print': { '& td, & th': { py: 0.25 } } }}>
        <caption style={forTheEarOnly as object}>{caption}</caption>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{of}</TableCell>
            {series.map((name) => (
              <TableCell key={name} scope="col" align="right">
                {isSingle ? translate('reports.value') : name}
              </TableCell>
            ))}
            {hasBasis && (
              <>
                <TableCell scope="col" align="right">
                  {translate('reports.rests')}
                </TableCell>
                <TableCell scope="col" align="right">
                  {translate('reports.missing')}
                </TableCell>
              </>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {points.map(({ key, label, measures, rows }) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {rows && isShown ? (
                  <Link to={rows} aria-label={translate('reports.rowsOf', { name: label })}>
                    {label}
                  </Link>
                ) : (
                  label
                )}
              </TableCell>
              {measures.map((measure, index) => (
                <TableCell key={series[index]} align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {say.value(measure)}
                </TableCell>
              ))}
              {hasBasis && <Basis measure={measures[0]} />}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
  if (!isTooWide) return table;
  return (
    <>
      {table}
      <Listed of={of} points={points} series={series} />
    </>
  );
}

/** The same on paper, where so many columns would be cut off: of each row what there is. */
function Listed({ of, points, series }: Pick<ChartTableProps, 'of' | 'points' | 'series'>) {
  const say = useSaying();
  const told = ({ measures }: Point) =>
    measures.flatMap((measure, index) =>
      measure?.value || measure?.hidden ? [`${series[index]}: ${say.value(measure)}`] : [],
    );
  return (
    <Table size="small" sx={{ display: 'none', '@media print': { display: 'table', '& td, & th': { py: 0.25 } } }}>
      <TableHead>
        <TableRow>
          <TableCell scope="col">{of}</TableCell>
          <TableCell scope="col">{say.translate('reports.value')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {points.map((point) => (
          <TableRow key={point.key}>
            <TableCell component="th" scope="row">
              {point.label}
            </TableCell>
            <TableCell>{told(point).join('; ')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Basis({ measure }: { measure: Measure | undefined }) {
  const { count } = useSaying();
  return (
    <>
      <TableCell align="right">{count(measure?.n)}</TableCell>
      <TableCell align="right">{count(measure?.missing)}</TableCell>
    </>
  );
}
