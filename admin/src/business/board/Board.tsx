import { Box, Skeleton, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link, type RaRecord, useListContext, useLocale } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { listWith } from '../../noun/list/listWith.ts';
import { useView } from '../../noun/list/view.ts';
import { enums } from '../../noun/schema.ts';
import { EnumChip } from '../../noun/value/EnumChip.tsx';
import { whole } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import { Paper } from './Paper.tsx';
import { daysAhead, useBoard } from './useBoard.ts';

interface StackProps {
  title: ReactNode;
  total: number;
  /** Where all of them are listed. */
  all: string;
  rows: readonly RaRecord[];
  today: string;
  /** Cards side by side, where there is room. */
  isWide?: boolean;
}

/** Cards under one heading; those that are not shown are a press away. */
function Stack({ title, total, all, rows, today, isWide = false }: StackProps) {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  const [, look] = useView('Certificate');
  const columns = isWide ? 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))' : 'minmax(0, 1fr)';
  return (
    <Box
      component="section"
      sx={
        isWide
          ? { minWidth: 0 }
          : { minWidth: 0, p: { md: 1 }, borderRadius: 2, backgroundColor: { md: 'action.hover' } }
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography component="h2" variant="h3">
          {title}
        </Typography>
        <Box component="span" sx={{ color: 'text.secondary', typography: 'body2' }}>
          {whole(total, locale)}
        </Box>
      </Box>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          // A long column scrolls by itself, so that the others stay in sight.
          ...(!isWide && { maxHeight: { md: '62vh' }, overflowY: { md: 'auto' } }),
          display: 'grid',
          gap: 1,
          alignItems: 'start',
          gridTemplateColumns: columns,
        }}
      >
        {rows.map((record) => (
          <Paper key={record.id} record={record} today={today} />
        ))}
      </Box>
      {total > rows.length && (
        <Box sx={{ pt: 1, typography: 'body2' }}>
          <Link to={all} onClick={() => look('table')}>
            {translate('board.all', { smart_count: whole(total, locale) })}
          </Link>
        </Box>
      )}
    </Box>
  );
}

/** Certificates by state, what ends soon on top. On a phone the columns stand under one another. */
export default function Board() {
  const [, look] = useView('Certificate');
  const { translate, value } = useWords();
  const { filterValues } = useListContext();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { lanes, error, today, soon } = useBoard();
  if (error) return <Refused error={error} placed={[]} />;
  if (!lanes) return <Skeleton variant="rounded" height={240} sx={{ m: 2 }} />;
  const inTable = (where: object) => listWith('Certificate', { ...filterValues, ...where });
  const issued = { state: { in: ['ISSUED'] } };
  const shown = (rows: readonly RaRecord[]) => (isNarrow ? rows.slice(0, 5) : rows);
  const full = enums.CertificateState.filter((state) => (lanes[state]?.totalCount ?? 0) > 0);
  const empty = enums.CertificateState.filter((state) => !full.includes(state));
  const { soon: ending, lapsed } = lanes;
  return (
    <Box sx={{ display: 'grid', gap: 3, p: 2, '& > *': { minWidth: 0 } }}>
      {ending && ending.totalCount > 0 && (
        <Box sx={{ borderRadius: 2, p: 1.5, backgroundColor: 'action.hover' }}>
          <Stack
            isWide
            title={translate('board.soon', { days: daysAhead })}
            total={ending.totalCount}
            all={inTable({ ...issued, validUntil: { gte: today, lte: soon } })}
            rows={isNarrow ? ending.nodes.slice(0, 3) : ending.nodes.slice(0, 8)}
            today={today}
          />
        </Box>
      )}
      {lapsed && lapsed.totalCount > 0 && (
        <Box sx={{ typography: 'body2' }}>
          <Link to={inTable({ ...issued, validUntil: { lte: today } })} onClick={() => look('table')}>
            {translate('board.lapsed', { smart_count: lapsed.totalCount })}
          </Link>
        </Box>
      )}
      {full.length === 0 && <Box sx={{ color: 'text.secondary' }}>{translate('frame.empty.filtered')}</Box>}
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 3, md: 2 },
          pb: 1,
          overflowX: 'auto',
          gridAutoFlow: { md: 'column' },
          gridAutoColumns: { md: 'minmax(190px, 1fr)' },
          alignItems: 'start',
        }}
      >
        {full.map((state) => (
          <Stack
            key={state}
            title={<EnumChip name="CertificateState" value={state} />}
            total={lanes[state]?.totalCount ?? 0}
            all={inTable({ state: { in: [state] } })}
            rows={shown(lanes[state]?.nodes ?? [])}
            today={today}
          />
        ))}
      </Box>
      {empty.length > 0 && full.length > 0 && (
        <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
          {translate('board.none')} {empty.map((state) => value('Certificate', 'state', state)).join(' · ')}
        </Box>
      )}
    </Box>
  );
}
