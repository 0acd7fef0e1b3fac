import { Alert, Box, Skeleton, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { Link, useLocale, useTranslate } from 'react-admin';
import { Section } from '../../frame/Section.tsx';
import { EnumChip } from '../../noun/value/EnumChip.tsx';
import { Named } from '../../noun/value/Named.tsx';
import { instant, whole } from '../../noun/value/numbers.ts';
import { type Brought, countsOf, isBusy, outcomes, wasPreviewed } from '../questions.ts';
import { Turn } from '../Turn.tsx';
import { useKinds } from '../useKinds.ts';
import { perPage, useEarlier, useWho } from './useEarlier.ts';

/** What became of its rows, in few words. */
function useCounts() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  return (it: Brought) => {
    if (isBusy(it) && it.total > 0)
      return translate('frame.take.far', { rows: whole(it.done, locale), total: whole(it.total, locale) });
    if (!wasPreviewed(it)) return translate('imports.rows', { smart_count: it.total, count: whole(it.total, locale) });
    const counts = countsOf(it);
    return outcomes
      .filter((outcome) => counts[outcome] > 0)
      .map((outcome) => `${whole(counts[outcome], locale)} ${translate(`imports.outcomes.${outcome}`).toLowerCase()}`)
      .join(' · ');
  };
}

/** Sheets that were brought before: whose, when, and how far each has come. One that is under way can be gone on with. */
export function Earlier() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [page, setPage] = useState(0);
  const { rows, total, error } = useEarlier(page);
  const who = useWho(rows ?? []);
  const { titleOf } = useKinds();
  const counts = useCounts();
  const by = (it: Brought) => who(it, translate('imports.colleague'));
  const file = (it: Brought) => <Named noun="Import" row={{ id: it.id, label: it.fileName }} />;
  const state = (it: Brought) => <EnumChip name="ImportState" value={it.state} />;
  const place = (it: Brought) => it.region?.label ?? translate('imports.everywhere');
  const turn = (
    <Turn
      from={page * perPage + 1}
      to={page * perPage + (rows?.length ?? 0)}
      total={total}
      onBack={page > 0 ? () => setPage(page - 1) : undefined}
      onOn={(page + 1) * perPage < total ? () => setPage(page + 1) : undefined}
    />
  );
  return (
    <Section
      title="imports.earlier.title"
      lead="imports.earlier.lead"
      action={<Link to="/ImportTemplate">{translate('imports.template.all')}</Link>}
    >
      {error && (
        <Alert severity="error" sx={{ m: 2 }}>
          {translate(error.message, { _: error.message })}
        </Alert>
      )}
      {!rows && !error && <Skeleton variant="rounded" height={120} sx={{ m: 2 }} />}
      {rows?.length === 0 && <Box sx={{ px: 2, pb: 2.5 }}>{translate('imports.earlier.none')}</Box>}
      {rows && rows.length > 0 && isNarrow && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {rows.map((it) => (
            <Box
              component="li"
              key={it.id}
              sx={{ display: 'grid', gap: 0.5, px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}
            >
              <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'start' }}>
                <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{file(it)}</Box>
                {state(it)}
              </Box>
              <Box sx={{ typography: 'body2' }}>{counts(it)}</Box>
              <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
                {titleOf(it.kind)} · {place(it)} · {by(it)} · {instant(it.createdAt, locale)}
              </Box>
            </Box>
          ))}
        </Box>
      )}
      {rows && rows.length > 0 && !isNarrow && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={translate('imports.earlier.title')}>
            <TableHead>
              <TableRow>
                {['state', 'file', 'kind', 'place', 'by', 'at', 'result'].map((head) => (
                  <TableCell key={head}>{translate(`imports.earlier.${head}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((it) => (
                <TableRow key={it.id} hover sx={{ '& td': { verticalAlign: 'top' } }}>
                  <TableCell>{state(it)}</TableCell>
                  <TableCell sx={{ maxWidth: 280, overflowWrap: 'anywhere' }}>{file(it)}</TableCell>
                  <TableCell>{titleOf(it.kind)}</TableCell>
                  <TableCell>{place(it)}</TableCell>
                  <TableCell>{by(it)}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{instant(it.createdAt, locale)}</TableCell>
                  <TableCell>{counts(it)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      {rows && rows.length > 0 && turn}
    </Section>
  );
}
