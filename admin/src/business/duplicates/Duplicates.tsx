import { Alert, Box, Button, Card, Skeleton } from '@mui/material';
import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { PageHead } from '../../frame/PageHead.tsx';
import { useKeptPlace } from '../../frame/useKeptPlace.ts';
import { More } from '../../history/More.tsx';
import { useParts } from '../../history/useParts.ts';
import { RowPick } from '../../noun/input/RowPick.tsx';
import { Named, type NamedRow } from '../../noun/value/Named.tsx';
import { Likeness } from './Likeness.tsx';
import { comparePath, type Pair, pairsQuery, type Side } from './queries.ts';
import { TellApart } from './TellApart.tsx';

function Record({ side: { id, name, place, address, ownerName, phone, nib } }: { side: Side }) {
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Named noun="Business" row={{ id, label: name }} />
      <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
        {[ownerName, place, address].filter(Boolean).join(' · ')}
        {(phone || nib) && <Box>{[phone, nib && `NIB ${nib}`].filter(Boolean).join(' · ')}</Box>}
      </Box>
    </Box>
  );
}

function Entry({ pair }: { pair: Pair }) {
  const translate = useTranslate();
  const { one, other } = pair;
  return (
    <Box
      component="li"
      tabIndex={-1}
      sx={{ display: 'grid', gap: 1.25, px: { xs: 2, md: 3 }, py: 2, borderTop: 1, borderColor: 'divider' }}
    >
      <Likeness pair={pair} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Record side={one} />
        <Record side={other} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          component={Link}
          to={comparePath(one.id, other.id)}
          aria-label={translate('duplicates.compareWith', { one: one.name, other: other.name })}
        >
          {translate('duplicates.compare')}
        </Button>
        <TellApart one={one} other={other} />
      </Box>
    </Box>
  );
}

/** Pairs of records that may be one business, for somebody to decide. */
export default function Duplicates() {
  const translate = useTranslate();
  const [region, setRegion] = useState<NamedRow | null>(null);
  const parts = useParts<Pair>(pairsQuery, { region: region?.id ?? null });
  const place = useKeptPlace<HTMLOListElement>();
  const total = (parts.data?.pages[0]?.data as { totalCount?: number } | undefined)?.totalCount;
  return (
    <>
      <PageHead
        above={translate('rooms.business')}
        title={translate('duplicates.title')}
        below={translate('duplicates.lead')}
      />
      <Box sx={{ maxWidth: 420, mb: 2 }}>
        <RowPick noun="Region" label={translate('duplicates.region')} chosen={region} onChange={setRegion} />
      </Box>
      <Card sx={{ maxWidth: 1040 }}>
        {parts.error && <Alert severity="error">{translate(parts.error.message, { _: parts.error.message })}</Alert>}
        {parts.isPending && <Skeleton variant="rounded" height={160} sx={{ m: 2 }} />}
        {total !== undefined && (
          <Box role="status" sx={{ px: { xs: 2, md: 3 }, py: 1.75, fontWeight: 600 }}>
            {total === 0 ? translate('duplicates.none') : translate('duplicates.count', { smart_count: total })}
          </Box>
        )}
        {parts.rows && (
          <Box
            component="ol"
            {...place}
            aria-label={translate('duplicates.title')}
            sx={{ m: 0, p: 0, listStyle: 'none' }}
          >
            {parts.rows.map((pair) => (
              <Entry key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
            ))}
          </Box>
        )}
        <More parts={parts} label="duplicates.more" />
      </Card>
    </>
  );
}
