import { Box, Card, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { Suspense } from 'react';
import { ColumnsButton, CreateButton, DataTable, FilterButton, ListBase, ListToolbar } from 'react-admin';
import { InTurn } from '../../frame/InTurn.tsx';
import { PageHead } from '../../frame/PageHead.tsx';
import { type Screens, sortOf } from '../screens.ts';
import { useWords } from '../words.ts';
import { BulkActions } from './BulkActions.tsx';
import { Cards } from './Cards.tsx';
import { useColumns } from './Columns.tsx';
import { EmptyList } from './EmptyList.tsx';
import { useFilters } from './filters.tsx';
import { Lenses } from './Lenses.tsx';
import { OnceRead } from './OnceRead.tsx';
import { Pages } from './Pages.tsx';
import { Rows } from './Rows.tsx';
import { SelectColumn } from './SelectColumn.tsx';
import { TakeList } from './TakeList.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import { useView } from './view.ts';

/** On a narrow screen what can be done with the chosen rows stays in sight, and takes the room that it needs. */
const ChosenActions = ({ noun }: { noun: Screens['noun'] }) => (
  <Box
    sx={{
      position: 'sticky',
      top: 56,
      zIndex: 3,
      // On a wide one it lies over the filters.
      '&&& .RaBulkActionsToolbar-toolbar': { position: 'static', transform: 'none', borderRadius: 0 },
      '& .RaBulkActionsToolbar-topToolbar': { flex: '0 0 auto' },
    }}
  >
    <BulkActions noun={noun} />
  </Box>
);

/** The list page of a noun. */
export default function NounList({ screens }: { screens: Screens }) {
  const { noun, columns, more = [], filters, lenses, board: Board, entry: Entry } = screens;
  const [view] = useView(noun);
  const isBoard = Board && view === 'board';
  const all: readonly string[] = [...columns, ...more];
  const words = useWords();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const shownFilters = useFilters(noun, filters);
  const shownColumns = useColumns(noun, all);
  return (
    <ListBase
      resource={noun}
      sort={sortOf(screens)}
      perPage={25}
      queryOptions={{ meta: { fields: all }, enabled: !isBoard }}
    >
      <InTurn>
        <PageHead
          title={words.noun(noun, 2)}
          below={words.translate(`resources.${noun}.about`)}
          actions={
            Entry ? (
              <Entry />
            ) : (
              <CreateButton
                variant="contained"
                label={words.translate('frame.add', { name: words.inSentence(noun) })}
              />
            )
          }
        />
        {lenses && <Lenses noun={noun} lenses={lenses} />}
        <Card sx={{ overflow: 'visible' }}>
          <Box sx={{ px: 2, pt: 1 }}>
            <ListToolbar
              filters={shownFilters}
              actions={
                <Box sx={{ display: 'flex', flexShrink: 0, gap: 0.5, py: 1, whiteSpace: 'nowrap' }}>
                  <FilterButton filters={shownFilters} />
                  {!isNarrow && !isBoard && <ColumnsButton />}
                  <TakeList noun={noun} names={all} />
                  {Board && <ViewSwitch noun={noun} />}
                </Box>
              }
            />
          </Box>
          <OnceRead>
            {isBoard ? (
              <Suspense fallback={null}>
                <Board />
              </Suspense>
            ) : isNarrow ? (
              <Cards
                noun={noun}
                columns={columns}
                empty={<EmptyList noun={noun} />}
                chosen={<ChosenActions noun={noun} />}
              />
            ) : (
              <DataTable
                body={Rows}
                rowClick="show"
                hiddenColumns={more as unknown as string[]}
                bulkActionButtons={false}
                bulkActionsToolbar={<BulkActions noun={noun} />}
                empty={<EmptyList noun={noun} />}
              >
                <SelectColumn noun={noun} />
                {shownColumns}
              </DataTable>
            )}
            {!isBoard && <Pages sizes={[10, 25, 50, 100]} />}
          </OnceRead>
        </Card>
      </InTurn>
    </ListBase>
  );
}
