import { Box, Card, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { DataTable, ReferenceManyField, useListContext } from 'react-admin';
import { justRead } from '../../provider/queries.ts';
import { Cards } from '../list/Cards.tsx';
import { useColumns } from '../list/Columns.tsx';
import { Pages } from '../list/Pages.tsx';
import { fieldOf, type Noun, targetOf } from '../schema.ts';
import type { Hanging } from '../screens.ts';
import { useWords } from '../words.ts';
import { AddRow } from './AddRow.tsx';
import { Expander, withoutTheirs } from './Expander.tsx';
import { RowActions } from './RowActions.tsx';
import { columnsFor, rowsShown, sortFor } from './related.ts';

interface ListProps {
  owner: Noun;
  hanging: Hanging;
}

function Rows({ owner, hanging }: ListProps) {
  const { translate } = useWords();
  const field = fieldOf(owner, hanging.list);
  const target = targetOf(field);
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const names = columnsFor(owner, hanging);
  const columns = useColumns(target, names);
  const actions = <RowActions noun={target} given={field.via} />;
  if (isNarrow) return <Cards noun={target} columns={names} empty={<None />} actions={actions} />;
  return (
    <DataTable
      bulkActionButtons={false}
      rowClick="show"
      empty={<None />}
      expand={hanging.inside ? <Inside owner={target} list={hanging.inside} /> : undefined}
      sx={withoutTheirs}
    >
      {hanging.inside && (
        <DataTable.Col label={false} sx={{ width: 48 }}>
          <Expander noun={target} />
        </DataTable.Col>
      )}
      {columns}
      <DataTable.Col label={translate('frame.actions')} align="right" sx={{ width: '1%', whiteSpace: 'nowrap' }}>
        {actions}
      </DataTable.Col>
    </DataTable>
  );
}

/** A list of one row, opened under it. */
const Inside = ({ owner, list }: { owner: Noun; list: string }) => (
  <Box sx={{ p: 1 }}>
    <RelatedList owner={owner} hanging={{ list: list as Hanging['list'] }} />
  </Box>
);

function MorePages() {
  const { total = 0 } = useListContext();
  return total > rowsShown && <Pages sizes={[rowsShown]} />;
}

function None() {
  const { translate } = useWords();
  return <Box sx={{ px: { xs: 2, md: 3 }, pb: 2.5, color: 'text.secondary' }}>{translate('frame.empty.related')}</Box>;
}

function Head({ owner, hanging: { list } }: ListProps) {
  const { total } = useListContext();
  const words = useWords();
  const label = words.translate('frame.add', { name: words.inSentence(targetOf(fieldOf(owner, list))) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: { xs: 2, md: 3 }, py: 1.75 }}>
      <Typography variant="h2">{words.field(owner, list)}</Typography>
      {total !== undefined && <Typography sx={{ color: 'text.secondary' }}>{total}</Typography>}
      <Box sx={{ flex: 1 }} />
      <AddRow owner={owner} list={list} label={label} />
    </Box>
  );
}

/** Rows that hang on the record at hand: read, added, changed and removed where they belong. */
export function RelatedList({ owner, hanging }: ListProps) {
  const field = fieldOf(owner, hanging.list);
  const target = targetOf(field);
  return (
    <Card component="section" sx={{ minWidth: 0 }}>
      <ReferenceManyField
        reference={target}
        target={field.via ?? ''}
        sort={sortFor(owner, hanging)}
        perPage={rowsShown}
        queryOptions={justRead}
      >
        <Head owner={owner} hanging={hanging} />
        <Box sx={{ overflowX: 'auto' }}>
          <Rows owner={owner} hanging={hanging} />
        </Box>
        <MorePages />
      </ReferenceManyField>
    </Card>
  );
}
