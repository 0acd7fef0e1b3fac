import { Box, Card, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { DataTable, Pagination, ReferenceManyField, useListContext } from 'react-admin';
import { screensOf } from '../../rooms.ts';
import { useColumns } from '../list/Columns.tsx';
import { fieldOf, type Noun, targetOf } from '../schema.ts';
import { byLabel, type Hanging } from '../screens.ts';
import { useWords } from '../words.ts';
import { AddRow } from './AddRow.tsx';
import { RowActions } from './RowActions.tsx';
import { columnsFor, rowsShown } from './related.ts';

interface ListProps {
  owner: Noun;
  hanging: Hanging;
}

function Rows({ owner, hanging }: ListProps) {
  const target = targetOf(fieldOf(owner, hanging.list));
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const columns = useColumns(target, columnsFor(owner, hanging).slice(0, isNarrow ? 2 : undefined));
  return (
    <DataTable
      bulkActionButtons={false}
      rowClick={false}
      hover={false}
      empty={<None />}
      expand={
        hanging.inside ? (
          <RelatedList owner={target} hanging={{ list: hanging.inside as Hanging['list'] }} />
        ) : undefined
      }
      expandSingle
    >
      {columns}
      <DataTable.Col label={false} align="right" sx={{ width: 112, whiteSpace: 'nowrap' }}>
        <RowActions noun={target} given={fieldOf(owner, hanging.list).via} />
      </DataTable.Col>
    </DataTable>
  );
}

function Pages() {
  const { total = 0 } = useListContext();
  return total > rowsShown && <Pagination rowsPerPageOptions={[rowsShown]} />;
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
        sort={screensOf(target).sort ?? byLabel}
        perPage={rowsShown}
        queryOptions={{ staleTime: 5000 }}
      >
        <Head owner={owner} hanging={hanging} />
        <Box sx={{ overflowX: 'auto' }}>
          <Rows owner={owner} hanging={hanging} />
        </Box>
        <Pages />
      </ReferenceManyField>
    </Card>
  );
}
