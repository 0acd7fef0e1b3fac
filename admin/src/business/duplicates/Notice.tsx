import { Alert, Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useCreatePath, useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { Named, type NamedRow } from '../../noun/value/Named.tsx';
import type { HouseProvider } from '../../provider/index.ts';
import { pageKey } from '../../provider/queries.ts';
import { useMay } from '../../session/useMay.ts';
import { comparePath, type Possibly, possibleQuery } from './queries.ts';

/** So many are named; who wants to see all finds them in the list. */
const named = 3;

function Possible({ id }: { id: string }) {
  const { ask } = useDataProvider<HouseProvider>();
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: pageKey('Business', 'possible duplicates', id),
    queryFn: () => ask<{ data: Possibly[] }>({ query: possibleQuery, variables: { id } }),
  });
  const pairs = data?.data ?? [];
  if (pairs.length === 0) return null;
  return (
    <Alert severity="info" component="section" role="region" aria-label={translate('duplicates.title')}>
      {translate('duplicates.notice.found')}
      <Box
        component="ul"
        sx={{
          m: 0,
          mt: 0.5,
          p: 0,
          listStyle: 'none',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 0.5,
        }}
      >
        {pairs.slice(0, named).map(({ one, other, score }) => (
          <Box
            component="li"
            key={other.id}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, '& > *': { minWidth: 0 } }}
          >
            <Named noun="Business" row={{ id: other.id, label: other.name }} />
            <span>{translate('duplicates.score', { score: Math.round(score * 100) })}</span>
            <Button
              size="small"
              component={Link}
              to={comparePath(one.id, other.id)}
              aria-label={translate('duplicates.compareWith', { one: one.name, other: other.name })}
            >
              {translate('duplicates.compare')}
            </Button>
          </Box>
        ))}
      </Box>
    </Alert>
  );
}

function MergedInto({ row }: { row: NamedRow | null }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  return (
    <Alert severity="warning" component="section" role="region" aria-label={translate('duplicates.title')}>
      {translate('duplicates.notice.merged')}
      {row && (
        <Box sx={{ mt: 0.5 }}>
          <Button
            size="small"
            variant="outlined"
            component={Link}
            to={createPath({ resource: 'Business', type: 'show', id: row.id })}
          >
            {translate('duplicates.notice.goTo', { name: row.label })}
          </Button>
        </Box>
      )}
    </Alert>
  );
}

/** What somebody who opens a business should know first: that it was merged, or may be recorded twice. */
export default function Notice() {
  const record = useRecordContext();
  const may = useMay();
  if (!record) return null;
  if (record.status === 'MERGED') return <MergedInto row={record.mergedInto} />;
  return may.write('Distinction') ? <Possible id={String(record.id)} /> : null;
}
