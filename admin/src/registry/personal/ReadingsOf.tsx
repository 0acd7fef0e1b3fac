import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type HttpError, Link, type RaRecord, useDataProvider, useLocale, useTranslate } from 'react-admin';
import { instant } from '../../noun/value/numbers.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { justRead, pageKey } from '../../provider/queries.ts';
import { type Reading, type Readings, readingsQuery } from './personal.ts';

const whatOf = ({ noun, fields }: Reading) => (fields.includes('personExport') ? 'personExport' : noun);

/** Who has read what of a person, the latest first. */
export function ReadingsOf({ person }: { person: RaRecord }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const { ask } = useDataProvider<HouseProvider>();
  const { data } = useQuery<Readings, HttpError>({
    queryKey: pageKey('Person', 'readings', person.id),
    queryFn: () => ask({ query: readingsQuery, variables: { id: person.id } }),
    ...justRead,
  });
  if (!data) return null;
  const { nodes, totalCount } = data.readLog;
  const all = `/ReadEntry?filter=${encodeURIComponent(JSON.stringify({ aboutId: { eq: person.id } }))}`;
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('personal.readings')}
      </Typography>
      {nodes.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('personal.noReadings')}
        </Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('personal.readings')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {['when', 'who', 'what', 'why'].map((name) => (
                  <TableCell key={name}>{translate(`personal.${name}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {nodes.map((reading) => (
                <TableRow key={reading.id}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{instant(reading.createdAt, locale)}</TableCell>
                  <TableCell>{reading.reader}</TableCell>
                  <TableCell>{translate(`personal.read.${whatOf(reading)}`)}</TableCell>
                  <TableCell>{reading.reason}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {totalCount > nodes.length && (
        <Link to={all} variant="body2" sx={{ display: 'inline-block', mt: 1 }}>
          {translate('personal.allReadings', { smart_count: totalCount })}
        </Link>
      )}
    </Box>
  );
}
