import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, LinearProgress, Skeleton } from '@mui/material';
import { Suspense, useDeferredValue } from 'react';
import { useParams, useTranslate } from 'react-admin';
import { PageHead } from '../frame/PageHead.tsx';
import { useMay } from '../session/useMay.ts';
import { Body } from './Body.tsx';
import type { ReportPage } from './declared.ts';
import { Filters } from './filter/Filters.tsx';
import { LooksBack } from './LooksBack.tsx';
import { OnPaper } from './OnPaper.tsx';
import { reportPages } from './pages.ts';
import { pastDayOf } from './past.ts';
import { titlesAt } from './published/words.ts';
import { rootOf } from './rootOf.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { useReport } from './useReport.ts';
import { useSaying } from './useSaying.ts';

// What draws comes while the figures are counted.
void import('./block/Bars.tsx');

/** A page of figures by its place in the address. */
export default function Page() {
  const translate = useTranslate();
  const { path } = useParams();
  const { isKnown } = useMay();
  const page = reportPages.find((each) => each.path === path);
  if (!page) return <PageHead title={translate('ra.page.not_found')} below={translate('ra.message.not_found')} />;
  // What can be done with a report depends on who looks: buttons that came later would push it down.
  if (!isKnown) return <PageHead title={translate(`reports.pages.${page.path}.title`)} />;
  return <Shown key={page.path} page={page} />;
}

function Shown({ page }: { page: ReportPage }) {
  const translate = useTranslate();
  const say = useSaying();
  const { stated, state, asked, answer: read, error, isFetching } = useReport(page);
  const answer = useDeferredValue(read, undefined);
  const rootAt = (under: string) => rootOf(page.query, asked, under);
  const root = rootAt('report');
  const { report } = answer ?? {};
  const Work = page.work;
  const work = answer && Work && (
    <Suspense fallback={<Skeleton variant="rounded" height={240} />}>
      <Work answer={answer} stated={stated} state={state} rootAt={rootAt} />
    </Suspense>
  );
  return (
    <OnPaper>
      <PageHead
        above={translate('reports.room')}
        title={translate(`reports.pages.${page.path}.title`)}
        below={
          <>
            {translate(`reports.pages.${page.path}.lead`)}
            <Box sx={{ minHeight: '1.5em' }}>{report && say.asOf(report)}</Box>
          </>
        }
        actions={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '@media print': { display: 'none' } }}>
            {root && (
              <TakeAlong
                {...root}
                isThere={report !== undefined}
                published={pastDayOf(stated) ? undefined : page.published?.(stated)}
                titles={() => titlesAt(`reports.pages.${page.path}.title`)}
              />
            )}
            <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
              {translate('reports.print')}
            </Button>
          </Box>
        }
      />
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 1320, '& > *': { minWidth: 0 } }} aria-busy={isFetching}>
        <Filters filters={page.filters} stated={stated} state={state} answer={answer} />
        <Box sx={{ height: 4, my: -1.5 }}>
          {isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}
        </Box>
        <LooksBack stated={stated} state={state} />
        {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
        {!answer && !error && <Skeleton variant="rounded" height={320} />}
        {report?.audience === 'PARTNER' && <Alert severity="info">{translate('reports.forPartner')}</Alert>}
        {report ? (
          <Body page={page} report={report} stated={stated} state={state}>
            {work}
          </Body>
        ) : (
          work
        )}
      </Box>
    </OnPaper>
  );
}
