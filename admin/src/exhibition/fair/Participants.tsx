import {
  Box,
  Checkbox,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { RecordContextProvider, useListContext } from 'react-admin';
import { BulkActs } from '../../noun/act/BulkActs.tsx';
import { RowActions } from '../../noun/show/RowActions.tsx';
import { Named } from '../../noun/value/Named.tsx';
import { Value } from '../../noun/value/Value.tsx';
import { useWords } from '../../noun/words.ts';
import { Payers } from './Payers.tsx';
import { PayForChosen } from './PayForChosen.tsx';
import type { Participant } from './useFair.ts';

function Choose({
  label,
  isOn,
  isSome = false,
  onToggle,
}: {
  label: string;
  isOn: boolean;
  isSome?: boolean;
  onToggle: () => void;
}) {
  return (
    <Checkbox
      checked={isOn}
      indeterminate={isSome && !isOn}
      onChange={onToggle}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}

/** Who pays for the chosen participants, and the steps that all of them allow. */
function Chosen() {
  const { selectedIds } = useListContext();
  const { translate } = useWords();
  if (selectedIds.length === 0) return null;
  return (
    <Box
      role="group"
      aria-label={translate('fair.chosen', { smart_count: selectedIds.length })}
      sx={{
        position: 'sticky',
        top: 60,
        zIndex: 3,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: { xs: 2, md: 3 },
        py: 1,
        backgroundColor: 'action.selected',
      }}
    >
      <Box sx={{ flex: 1, fontWeight: 600 }}>{translate('fair.chosen', { smart_count: selectedIds.length })}</Box>
      <PayForChosen />
      <BulkActs noun="Participation" />
    </Box>
  );
}

interface RowProps {
  row: Participant;
}

function WideRow({ row }: RowProps) {
  const { translate } = useWords();
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <TableRow hover selected={selectedIds.includes(row.id)}>
      <TableCell padding="checkbox">
        <Choose
          label={`${translate('ra.action.select_row')}: ${row.business.label}`}
          isOn={selectedIds.includes(row.id)}
          onToggle={() => onToggleItem(row.id)}
        />
      </TableCell>
      <TableCell component="th" scope="row" sx={{ maxWidth: 360, overflowWrap: 'break-word' }}>
        <Named noun="Participation" row={{ id: row.id, label: row.business.label }} />
        {row.delegation && (
          <Box sx={{ color: 'text.secondary', typography: 'body2', fontWeight: 400 }}>{row.delegation.label}</Box>
        )}
      </TableCell>
      <TableCell>
        <Value noun="Participation" name="state" />
      </TableCell>
      <TableCell>
        <Payers of={row} />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <Value noun="Participation" name="cashSales" />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <Value noun="Participation" name="orderSales" />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap', width: '1%' }}>
        <RowActions noun="Participation" given="exhibition" />
      </TableCell>
    </TableRow>
  );
}

function NarrowRow({ row }: RowProps) {
  const { translate, field } = useWords();
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.5, px: 1, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box>
        <Choose
          label={`${translate('ra.action.select_row')}: ${row.business.label}`}
          isOn={selectedIds.includes(row.id)}
          onToggle={() => onToggleItem(row.id)}
        />
      </Box>
      <Box
        sx={{
          flex: 1,
          minWidth: 0,
          pt: 1,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 0.75,
          typography: 'body2',
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '& > *': { minWidth: 0 } }}>
          <Named noun="Participation" row={{ id: row.id, label: row.business.label }} />
          <Value noun="Participation" name="state" />
        </Box>
        <Payers of={row} />
        {(['cashSales', 'orderSales'] as const)
          .filter((name) => row[name] !== null)
          .map((name) => (
            <Box key={name}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {field('Participation', name)}
              </Box>{' '}
              <Value noun="Participation" name={name} />
            </Box>
          ))}
        <Box sx={{ textAlign: 'right' }}>
          <RowActions noun="Participation" given="exhibition" />
        </Box>
      </Box>
    </Box>
  );
}

/** Who takes part: in which state, who pays, what was sold; steps for one or for several at once. */
export function Participants() {
  const { translate, field } = useWords();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data = [], selectedIds, onSelect } = useListContext<Participant>();
  const isAll = data.length > 0 && selectedIds.length === data.length;
  const all = (
    <Choose
      label={translate('ra.action.select_all')}
      isOn={isAll}
      isSome={selectedIds.length > 0}
      onToggle={() => onSelect(isAll ? [] : data.map(({ id }) => id))}
    />
  );
  if (isNarrow)
    return (
      <>
        <Chosen />
        <Box sx={{ px: 1, display: 'flex', alignItems: 'center', typography: 'body2' }}>
          {all} {translate('ra.action.select_all')}
        </Box>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {data.map((row) => (
            <RecordContextProvider key={row.id} value={row}>
              <NarrowRow row={row} />
            </RecordContextProvider>
          ))}
        </Box>
      </>
    );
  return (
    <>
      <Chosen />
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">{all}</TableCell>
              <TableCell>{field('Participation', 'business')}</TableCell>
              <TableCell>{field('Participation', 'state')}</TableCell>
              <TableCell>{field('Participation', 'fundings')}</TableCell>
              <TableCell align="right">{field('Participation', 'cashSales')}</TableCell>
              <TableCell align="right">{field('Participation', 'orderSales')}</TableCell>
              <TableCell align="right">{translate('frame.actions')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((row) => (
              <RecordContextProvider key={row.id} value={row}>
                <WideRow row={row} />
              </RecordContextProvider>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
