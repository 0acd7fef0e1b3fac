import { Box, Card, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type RaRecord, useDataProvider, useLocale, useTranslate } from 'react-admin';
import { whole } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { pageKey } from '../../provider/queries.ts';
import { countsQuery, hanging } from './queries.ts';

type Counts = { id: string } & Record<string, { totalCount: number }>;

/** What hangs on either record, counted by kind: all of it goes to the one that stays. */
export function Hung({ records }: { records: [RaRecord, RaRecord] }) {
  const { ask } = useDataProvider<HouseProvider>();
  const translate = useTranslate();
  const words = useWords();
  const locale = useLocale() ?? 'id';
  const ids = records.map(({ id }) => id);
  const { data } = useQuery({
    queryKey: pageKey('Business', 'hanging', ids.join(' ')),
    queryFn: () => ask<{ data: { nodes: Counts[] } }>({ query: countsQuery, variables: { ids } }),
  });
  const counts = (record: RaRecord, name: string) =>
    data?.data.nodes.find(({ id }) => id === record.id)?.[name]?.totalCount ?? 0;
  const held = hanging.filter(({ name }) => records.some((record) => counts(record, name) > 0));
  return (
    <Card component="section">
      <Box sx={{ px: { xs: 2, md: 3 }, pt: 2, pb: 1.5 }}>
        <Typography variant="h2" id="hung">
          {translate('duplicates.page.hung')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('duplicates.page.hungLead')}
        </Typography>
      </Box>
      {data && held.length === 0 && (
        <Box sx={{ px: { xs: 2, md: 3 }, pb: 2 }}>{translate('duplicates.page.nothing')}</Box>
      )}
      {held.length > 0 && (
        <Box component="table" aria-labelledby="hung" sx={{ width: '100%', borderCollapse: 'collapse' }}>
          <Box component="thead" sx={{ typography: 'caption', color: 'text.secondary' }}>
            <tr>
              <Box component="td" sx={{ px: { xs: 2, md: 3 }, py: 0.75 }} />
              {records.map(({ id, name }) => (
                <Box
                  key={id}
                  component="th"
                  scope="col"
                  sx={{ p: 0.75, pr: { xs: 2, md: 3 }, textAlign: 'right', overflowWrap: 'anywhere' }}
                >
                  {name}
                </Box>
              ))}
            </tr>
          </Box>
          <tbody>
            {held.map(({ name }) => (
              <Box component="tr" key={name} sx={{ borderTop: 1, borderColor: 'divider' }}>
                <Box
                  component="th"
                  scope="row"
                  sx={{ px: { xs: 2, md: 3 }, py: 0.75, textAlign: 'left', fontWeight: 400 }}
                >
                  {words.field('Business', name)}
                </Box>
                {records.map((record) => (
                  <Box
                    key={record.id}
                    component="td"
                    sx={{ p: 0.75, pr: { xs: 2, md: 3 }, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
                  >
                    {whole(counts(record, name), locale)}
                  </Box>
                ))}
              </Box>
            ))}
          </tbody>
        </Box>
      )}
    </Card>
  );
}
