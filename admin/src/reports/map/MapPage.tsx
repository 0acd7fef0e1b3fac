import { Alert, Box, LinearProgress } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useAddress } from '../../frame/address.ts';
import { Choice } from '../../frame/Choice.tsx';
import { PageHead } from '../../frame/PageHead.tsx';
import { Section } from '../../frame/Section.tsx';
import { useMay } from '../../session/useMay.ts';
import { Figure } from '../block/Figure.tsx';
import { Figures } from '../block/Figures.tsx';
import { chosenMeasure, type ReportPage } from '../declared.ts';
import { Filters } from '../filter/Filters.tsx';
import { LooksBack } from '../LooksBack.tsx';
import { OnPaper } from '../OnPaper.tsx';
import { reportPages } from '../pages.ts';
import { groupsBy, measureOf } from '../report.ts';
import { useReport } from '../useReport.ts';
import { useRowsOf } from '../useRowsOf.ts';
import { useSaying } from '../useSaying.ts';
import { names } from './names.ts';
import { Provinces } from './Provinces.tsx';

/** Reports that tell provinces apart. */
const mapped = reportPages.filter(({ by }) => by.includes('PROVINCE'));

/** All provinces, coloured by a figure of any report that tells them apart. */
export default function MapPage() {
  const translate = useTranslate();
  const may = useMay();
  const [{ report }, state] = useAddress();
  const open = mapped.filter(({ isOpen }) => isOpen(may));
  const source = open.find(({ path }) => path === report) ?? open[0];
  return (
    <OnPaper>
      <PageHead
        above={translate('reports.room')}
        title={translate('reports.pages.map.title')}
        below={translate('reports.pages.map.lead')}
      />
      {source && (
        <Coloured
          key={source.path}
          source={source}
          open={open}
          onSource={(path) => state({ report: path, measure: '' })}
        />
      )}
    </OnPaper>
  );
}

interface ColouredProps {
  source: ReportPage;
  open: readonly ReportPage[];
  onSource: (path: string) => void;
}

function Coloured({ source, open, onSource }: ColouredProps) {
  const say = useSaying();
  const { translate } = say;
  // The province that is looked at does not narrow what is asked: the others stay in sight.
  const everywhere = {
    ...source,
    variables: (stated, may) => source.variables({ ...stated, region: '' }, may),
  } satisfies ReportPage;
  const { stated, state, answer, error, isFetching } = useReport(everywhere);
  const rowsOf = useRowsOf(source, stated, answer?.report);
  const { report } = answer ?? {};
  const { offered, measure } = chosenMeasure(source, report?.measures ?? [], stated);
  const groups = report ? groupsBy(report, 'PROVINCE') : [];
  const { region = '' } = stated;
  const chosen = groups.find(({ key }) => key === region);
  const around = Object.fromEntries(Object.entries(stated).filter(([name]) => name !== 'report'));
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 1320, '& > *': { minWidth: 0 } }} aria-busy={isFetching}>
      <Box
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', gap: 1.5 },
          '&& > *, && > .choices > *': { flex: { xs: '1 1 100%', sm: '0 1 auto' } },
        }}
      >
        <Box className="choices" sx={{ display: 'contents', '@media print': { display: 'none' } }}>
          <Choice
            label={translate('reports.map.report')}
            value={source.path}
            choices={open.map(({ path }) => ({ id: path, name: translate(`reports.pages.${path}.title`) }))}
            onChosen={onSource}
          />
          {measure && (
            <Choice
              label={translate('reports.filters.measure')}
              value={measure.code}
              choices={offered.map(({ code }) => ({ id: code, name: say.name(code) }))}
              onChosen={(code) => state({ measure: code })}
            />
          )}
        </Box>
        <Filters
          filters={source.filters.filter((filter) => !['since', 'region', 'programme'].includes(filter))}
          stated={stated}
          state={state}
          answer={answer}
        />
      </Box>
      <Box sx={{ height: 4, my: -1.5 }}>
        {isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}
      </Box>
      <LooksBack stated={stated} state={state} />
      {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
      {report && !measure && <Alert severity="info">{translate('reports.empty')}</Alert>}
      {report && measure && (
        <Section title={say.name(measure.code)}>
          <Box sx={{ px: 2, pb: 1, typography: 'body2', color: 'text.secondary' }}>
            {translate(`reports.pages.${source.path}.title`)}. {say.asOf(report)}.{' '}
            <Box component="span" sx={{ '@media print': { display: 'none' } }}>
              {translate('reports.map.keys')}
            </Box>
          </Box>
          <Provinces
            title={translate('reports.dimensions.PROVINCE')}
            groups={groups}
            measure={measure}
            chosen={region}
            onChosen={(code) => state({ region: code })}
            rows={({ key }) => rowsOf({ measure, dimension: 'PROVINCE', key })}
          />
        </Section>
      )}
      {region && (
        <Section
          title={translate('reports.map.chosen', { name: names[region] ?? region })}
          action={
            source.filters.includes('region') && (
              <Link to={`/reports/${source.path}?${new URLSearchParams(around)}`}>{translate('reports.map.open')}</Link>
            )
          }
        >
          {chosen ? (
            <Figures>
              {offered.flatMap((whole) => {
                const own = measureOf(chosen.measures, whole.code);
                return own ? (
                  <Figure
                    key={whole.code}
                    measure={{ ...own, ...(whole.definition && { definition: whole.definition }) }}
                    rows={rowsOf({ measure: own, dimension: 'PROVINCE', key: region })}
                  />
                ) : (
                  []
                );
              })}
            </Figures>
          ) : (
            <Box sx={{ px: 2, pb: 2 }}>{translate('reports.empty')}</Box>
          )}
        </Section>
      )}
    </Box>
  );
}
