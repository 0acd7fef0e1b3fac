import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, LinearProgress, Skeleton } from '@mui/material';
import { Suspense } from 'react';
import { useLocale, useParams, useTranslate } from 'react-admin';
import { PageHead } from '../frame/PageHead.tsx';
import { instant } from '../noun/value/numbers.ts';
import { Body } from './Body.tsx';
import type { ReportPage } from './declared.ts';
import { Filters } from './filter/Filters.tsx';
import { OnPaper } from './OnPaper.tsx';
import { reportPages } from './pages.ts';
import { titlesAt } from './published/words.ts';
import { rootOf } from './rootOf.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { useReport } from './useReport.ts';

/** A page of figures by its place in the address. */
export default function Page() {
  const translate = useTranslate();
  const { path } = useParams();
  const page = reportPages.find((each) => each.path === path);
  return page ? <Shown key={page.path} page={page} /> : <PageHead title={translate('ra.page.not_found')} />;
}

function Shown({ page }: { page: ReportPage }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const { stated, state, asked, answer, error, isFetching } = useReport(page);
  const root = rootOf(page.query, asked);
  const { report } = answer ?? {};
  const Work = page.work;
  return (
    <OnPaper>
      <PageHead
        above={translate('reports.room')}
        title={translate(`reports.pages.${page.path}.title`)}
        below={
          <>
            {translate(`reports.pages.${page.path}.lead`)}{' '}
            {report && translate('reports.asOf', { when: instant(report.asOf, locale) })}
          </>
        }
        actions={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, '@media print': { display: 'none' } }}>
            {root && report && (
              <TakeAlong
                {...root}
                published={page.published?.(stated)}
                titles={titlesAt(`reports.pages.${page.path}.title`)}
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
        {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
        {!answer && !error && <Skeleton variant="rounded" height={320} />}
        {report?.audience === 'PARTNER' && <Alert severity="info">{translate('reports.forPartner')}</Alert>}
        {report && <Body page={page} report={report} stated={stated} state={state} />}
        {answer && Work && (
          <Suspense fallback={<Skeleton variant="rounded" height={240} />}>
            <Work answer={answer} stated={stated} state={state} />
          </Suspense>
        )}
      </Box>
    </OnPaper>
  );
}
