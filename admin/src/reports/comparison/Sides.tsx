import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useSaying } from '../useSaying.ts';
import type { Arm } from './Comparison.tsx';

/** How many stand on either side, and of how many the second report is missing. */
export function Sides({ mentored, compared }: { mentored: Arm; compared: Arm }) {
  const { translate, count } = useSaying();
  const columns = ['reports.comparison.businesses', 'reports.rests', 'reports.missing'];
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small" sx={{ maxWidth: 560, '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{translate('reports.comparison.sides')}</TableCell>
            {columns.map((column) => (
              <TableCell key={column} scope="col" align="right" sx={{ whiteSpace: 'normal' }}>
                {translate(column)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {Object.entries({ mentored, compared }).map(([side, { businesses, n, missing }]) => (
            <TableRow key={side}>
              <TableCell component="th" scope="row">
                {translate(`reports.comparison.${side}`)}
              </TableCell>
              <TableCell align="right">{count(businesses)}</TableCell>
              <TableCell align="right">{count(n)}</TableCell>
              <TableCell align="right">{count(missing)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
