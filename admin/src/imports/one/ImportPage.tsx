import { Alert, Box, Skeleton, Tab, Tabs } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLocale, useParams } from 'react-admin';
import { useAddress } from '../../frame/address.ts';
import { PageHead } from '../../frame/PageHead.tsx';
import { Crumb } from '../../noun/show/Crumb.tsx';
import { EnumChip } from '../../noun/value/EnumChip.tsx';
import { day, instant } from '../../noun/value/numbers.ts';
import { useWords } from '../../noun/words.ts';
import { useWho } from '../bring/useEarlier.ts';
import { Mapping } from '../mapping/Mapping.tsx';
import { type Brought, isBusy, wasPreviewed } from '../questions.ts';
import { Rows } from '../rows/Rows.tsx';
import { useImport } from '../useImport.ts';
import { useKinds } from '../useKinds.ts';
import { Actions } from './Actions.tsx';
import { Progress } from './Progress.tsx';
import { Standing } from './Standing.tsx';

/** Rows wait until the sheet is given up, or could not be read. */
const hasRows = ({ state }: Brought) => !['FAILED', 'CANCELLED'].includes(state);

/** Whose sheet it is, of which kind, for where. */
function About({ it }: { it: Brought }) {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  const { titleOf } = useKinds();
  const who = useWho([it]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
      <EnumChip name="ImportState" value={it.state} />
      <span>
        {[
          titleOf(it.kind),
          it.region?.label ?? translate('imports.everywhere'),
          who(it, translate('imports.colleague')),
          instant(it.createdAt, locale),
          it.keptUntil && hasRows(it) && translate('imports.keptUntil', { day: day(it.keptUntil, locale) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </Box>
  );
}

/** Where the work has taken away what was pressed, the keyboard goes on from the top of the page rather than from nowhere. */
function useFocusKept(state: string | undefined) {
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state is the reason
  useEffect(() => {
    if (document.activeElement === document.body) top.current?.focus({ preventScroll: true });
  }, [state]);
  return top;
}

/** The two halves of the work on a sheet: what its columns mean, and what becomes of its rows. */
function Work({ it, told, act }: Pick<ReturnType<typeof useImport>, 'told' | 'act'> & { it: Brought }) {
  const { translate } = useWords();
  const [{ part }, state] = useAddress();
  const shown = part ?? (wasPreviewed(it) ? 'rows' : 'columns');
  return (
    <>
      <Tabs
        value={shown}
        aria-label={translate('imports.parts.name')}
        onChange={(_, next: string) => state({ part: next, outcome: '', reason: '' })}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        <Tab value="columns" label={translate('imports.parts.columns')} id="columns-tab" aria-controls="import-part" />
        <Tab value="rows" label={translate('imports.parts.rows')} id="rows-tab" aria-controls="import-part" />
      </Tabs>
      <Box role="tabpanel" id="import-part" aria-labelledby={`${shown}-tab`} sx={{ minWidth: 0 }}>
        {shown === 'columns' ? (
          <Mapping
            it={it}
            onTold={told}
            onPreview={async () => {
              await act('preview');
              state({ part: 'rows' });
            }}
          />
        ) : (
          <Rows it={it} onTold={told} />
        )}
      </Box>
    </>
  );
}

/** One sheet on its way: what it means, what it would do, how far it is, what it has become. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const { translate, noun } = useWords();
  const { it, error, isPending, told, act } = useImport(id);
  const top = useFocusKept(it?.state);
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (!it)
    return (
      <>
        <PageHead above={<Crumb noun="Import" />} title={noun('Import', 1)} />
        <Alert severity="warning">{translate(error?.message ?? 'frame.error.gone', { _: error?.message })}</Alert>
      </>
    );
  const isWorkedOn = !isBusy(it) && hasRows(it);
  return (
    <Box ref={top} tabIndex={-1} sx={{ outline: 'none' }}>
      <PageHead
        above={<Crumb noun="Import" />}
        title={it.fileName}
        below={<About it={it} />}
        actions={<Actions it={it} act={act} />}
      />
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 1320, '& > *': { minWidth: 0 } }}>
        {isBusy(it) ? <Progress it={it} act={act} /> : <Standing it={it} />}
        {isWorkedOn && <Work it={it} told={told} act={act} />}
      </Box>
    </Box>
  );
}
