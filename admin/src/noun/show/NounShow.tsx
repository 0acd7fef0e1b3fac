import { Box, Typography } from '@mui/material';
import { type ComponentType, type ReactNode, Suspense, useDeferredValue } from 'react';
import {
  DeleteWithConfirmButton,
  EditButton,
  RecordContextProvider,
  ShowBase,
  useLocale,
  useRecordContext,
} from 'react-admin';
import { InTurn } from '../../frame/InTurn.tsx';
import { PageHead } from '../../frame/PageHead.tsx';
import { History } from '../../history/History.tsx';
import { useMay } from '../../session/useMay.ts';
import { Acts } from '../act/Acts.tsx';
import { type Noun, nouns } from '../schema.ts';
import type { Hanging, Screens } from '../screens.ts';
import { useLabel } from '../useLabel.ts';
import { instant } from '../value/numbers.ts';
import { Value } from '../value/Value.tsx';
import { useWords } from '../words.ts';
import { Crumb } from './Crumb.tsx';
import { Facts } from './Facts.tsx';
import { NotYet } from './NotYet.tsx';
import { RelatedList } from './RelatedList.tsx';
import { shownOf } from './related.ts';
import { stateOf } from './state.ts';

interface HeadProps {
  noun: Noun;
  isQuiet: boolean;
  actions: ComponentType | undefined;
}

function Head({ noun, isQuiet, actions: Actions }: HeadProps) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const state = stateOf(noun);
  const may = useMay();
  if (!record) return null;
  return (
    <PageHead
      above={<Crumb noun={noun} />}
      title={label(record)}
      below={state && <Value noun={noun} name={state} />}
      actions={
        <>
          {may.write(noun) && <DeleteWithConfirmButton size="medium" mutationMode="pessimistic" />}
          <EditButton size="medium" variant={nouns[noun].states ? 'outlined' : 'contained'} />
          {Actions && <Actions />}
          <Acts noun={noun} isQuiet={isQuiet} />
        </>
      }
    />
  );
}

function Entered() {
  const record = useRecordContext();
  const locale = useLocale() ?? 'id';
  const { translate } = useWords();
  if (!record) return null;
  return (
    <Typography variant="caption" sx={{ color: 'text.secondary' }}>
      {translate('frame.entered', {
        entered: instant(record.createdAt, locale),
        changed: instant(record.updatedAt, locale),
        version: record.version,
      })}
    </Typography>
  );
}

function Hung({ owner, related }: { owner: Noun; related: readonly Hanging[] }) {
  const record = useRecordContext();
  if (!record) return null;
  const isBegun = ({ list }: Hanging) => record[list]?.totalCount > 0;
  return (
    <InTurn>
      {related.filter(isBegun).map((hanging) => (
        <RelatedList key={hanging.list} owner={owner} hanging={hanging} />
      ))}
      <NotYet owner={owner} lists={related.filter((hanging) => !isBegun(hanging))} />
      <History noun={owner} />
      <Entered />
    </InTurn>
  );
}

/** A part of the page that needs its record. */
const OfRecord = ({ part: Part }: { part: ComponentType }) =>
  useRecordContext() && (
    <Suspense fallback={null}>
      <Part />
    </Suspense>
  );

/** What a page says of its record, drawn in small steps under its head. */
function Told({ children }: { children: ReactNode }) {
  const record = useDeferredValue(useRecordContext(), undefined);
  return record && <RecordContextProvider value={record}>{children}</RecordContextProvider>;
}

/** The page of one record: its facts, and the rows that hang on it. One request reads both. */
export default function NounShow({ screens }: { screens: Screens }) {
  const { noun, groups, notice: Notice, work: Work, story: Story, actions, related = [] } = screens;
  const may = useMay();
  return (
    <ShowBase resource={noun} queryOptions={{ meta: { ...shownOf(screens, may) }, enabled: may.isKnown }}>
      <Head noun={noun} isQuiet={Boolean(Work)} actions={actions} />
      <Told>
        <Box sx={{ display: 'grid', gap: 2, maxWidth: 1320, '& > *': { minWidth: 0 } }}>
          <InTurn>
            {Notice && <OfRecord part={Notice} />}
            {Work && <OfRecord part={Work} />}
            <Box
              sx={{
                columns: { lg: 2 },
                columnGap: 2,
                '& > *': { breakInside: 'avoid', mb: 2 },
                '& > :last-child': { mb: 0 },
              }}
            >
              {groups.map((group) => (
                <Facts key={group.title} noun={noun} group={group} />
              ))}
            </Box>
            {Story && <OfRecord part={Story} />}
            <Hung owner={noun} related={related} />
          </InTurn>
        </Box>
      </Told>
    </ShowBase>
  );
}
