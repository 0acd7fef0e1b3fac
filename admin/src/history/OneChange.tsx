import { Alert, Box, Card, Chip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useDataProvider, useLocale, useParams } from 'react-admin';
import { PageHead } from '../frame/PageHead.tsx';
import { useLabel } from '../noun/label.ts';
import type { Noun } from '../noun/schema.ts';
import { Named } from '../noun/value/Named.tsx';
import { instant } from '../noun/value/numbers.ts';
import type { HouseProvider } from '../provider/index.ts';
import { More } from './More.tsx';
import { type ChangedRecord, type ChangeSet, changedQuery, changeQuery } from './queries.ts';
import { Reason } from './Reason.tsx';
import { Touched } from './Touched.tsx';
import { useTelling } from './telling.ts';
import { Undo } from './Undo.tsx';
import { useParts } from './useParts.ts';

function Row({ record: { noun, id, label, operation, deleted } }: { record: ChangedRecord }) {
  const words = useTelling();
  const labelOf = useLabel();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 1,
        px: 2,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {words.noun(noun as Noun)}
        </Box>{' '}
        {label === null ? (
          <i>{words.translate('history.unseen')}</i>
        ) : deleted ? (
          labelOf(noun as Noun, label)
        ) : (
          <Named noun={noun as Noun} row={{ id, label }} />
        )}
      </Box>
      {deleted && operation !== 'DELETE' && (
        <Chip size="small" variant="outlined" label={words.translate('changes.isGone')} />
      )}
      <span>{words.translate(`history.befell.${operation}`)}</span>
    </Box>
  );
}

function Records({ id }: { id: string }) {
  const { translate } = useTelling();
  const parts = useParts<ChangedRecord>(changedQuery, { id });
  return (
    <Card component="section">
      <Typography variant="h2" sx={{ px: 2, py: 1.75 }}>
        {translate('changes.records')}
      </Typography>
      <Box component="ul" aria-label={translate('changes.records')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {parts.rows?.map((record) => (
          <Row key={`${record.noun} ${record.id}`} record={record} />
        ))}
      </Box>
      <More parts={parts} label="history.moreRows" />
    </Card>
  );
}

/** What the change has to do with others: it took one back, or was taken back. */
function Kin({ change: { undoes, undoneBy } }: { change: ChangeSet }) {
  const { translate } = useTelling();
  return (
    <>
      {undoes && <Link to={`/changes/${undoes}`}>{translate('changes.undoes')}</Link>}
      {undoneBy && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Chip size="small" variant="outlined" label={translate('changes.isUndone')} />
          <Link to={`/changes/${undoneBy}`}>{translate('changes.undoneBy')}</Link>
        </Box>
      )}
    </>
  );
}

/** One change set: who made it, when and why, the records that it touched, and the way back. */
export default function OneChange() {
  const { id = '' } = useParams();
  const { ask } = useDataProvider<HouseProvider>();
  const { translate, deed, who } = useTelling();
  const locale = useLocale() ?? 'id';
  const { data, error } = useQuery({
    queryKey: ['page', 'change', id],
    queryFn: () => ask<{ data: ChangeSet | null }>({ query: changeQuery, variables: { id } }),
  });
  const above = <Link to="/changes">{translate('changes.title')}</Link>;
  if (error) return <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>;
  if (!data) return null;
  const change = data.data;
  if (!change) return <PageHead above={above} title={translate('changes.gone')} />;
  return (
    <>
      <PageHead
        above={above}
        title={deed(change)}
        below={
          <>
            {who(change)} · <time dateTime={change.at}>{instant(change.at, locale)}</time>
          </>
        }
        actions={<Undo key={id} change={change} />}
      />
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 1040, '& > *': { minWidth: 0 } }}>
        <Reason>{change.reason}</Reason>
        <Touched touched={change.touched} />
        <Kin change={change} />
        <Records key={id} id={id} />
      </Box>
    </>
  );
}
