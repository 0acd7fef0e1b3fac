import { Box } from '@mui/material';
import { Link, type RaRecord, RecordContextProvider, useCreatePath, useLocale } from 'react-admin';
import { Acts } from '../../noun/act/Acts.tsx';
import { day } from '../../noun/value/numbers.ts';
import { daysBetween } from '../../noun/value/today.ts';
import { useWords } from '../../noun/words.ts';

interface PaperProps {
  record: RaRecord;
  today: string;
}

/** How long it still holds; what is near or past is said in days. */
function Until({ until, today }: { until: string; today: string }) {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  const left = daysBetween(today, until);
  const isNear = left <= 90;
  return (
    <Box
      sx={{
        color: left < 0 ? 'error.main' : isNear ? 'warning.main' : 'text.secondary',
        fontWeight: isNear ? 600 : 400,
      }}
    >
      {isNear
        ? translate(left < 0 ? 'board.past' : 'board.left', { smart_count: Math.abs(left), day: day(until, locale) })
        : translate('story.until', { day: day(until, locale) })}
    </Box>
  );
}

/** The day that says how far a paper has come. */
function When({ record, today }: PaperProps) {
  const { field } = useWords();
  const locale = useLocale() ?? 'id';
  const { state, validUntil, issuedOn, appliedOn } = record;
  if (state === 'ISSUED' && validUntil) return <Until until={validUntil} today={today} />;
  const name = issuedOn ? 'issuedOn' : 'appliedOn';
  const on: string | null = issuedOn ?? appliedOn;
  if (!on) return null;
  return (
    <Box sx={{ color: 'text.secondary' }}>
      {field('Certificate', name)} {day(on, locale)}
    </Box>
  );
}

/** One certificate as a card: what, whose, until when, and what can be done next. */
export function Paper({ record, today }: PaperProps) {
  const createPath = useCreatePath();
  const { type, number, business, group, region, productGroup } = record;
  return (
    <RecordContextProvider value={record}>
      <Box
        component="li"
        sx={{
          display: 'grid',
          gap: 0.5,
          p: 1.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: 2,
          backgroundColor: 'background.paper',
          typography: 'body2',
          overflowWrap: 'anywhere',
        }}
      >
        <Link to={createPath({ resource: 'Certificate', type: 'show', id: record.id })} sx={{ fontWeight: 600 }}>
          {(business ?? group ?? region)?.label}
          {productGroup && ` · ${productGroup}`}
        </Link>
        <Box>
          {type?.label}{' '}
          {number && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {number}
            </Box>
          )}
        </Box>
        <When record={record} today={today} />
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'flex-end',
            gap: 0.5,
            '&:empty': { display: 'none' },
          }}
        >
          <Acts noun="Certificate" isRow />
        </Box>
      </Box>
    </RecordContextProvider>
  );
}
