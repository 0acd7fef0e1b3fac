import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, type RaRecord, RecordContextProvider, useCreatePath, useLocale } from 'react-admin';
import type { Noun } from '../../noun/schema.ts';
import { EnumChip } from '../../noun/value/EnumChip.tsx';
import { day, rupiah } from '../../noun/value/numbers.ts';
import { isMissing, Value } from '../../noun/value/Value.tsx';
import { useWords } from '../../noun/words.ts';

export interface Visit {
  id: string;
  heldOn: string;
  topics: string[];
}

export interface Payer {
  id: string;
  sourceType: string;
  funder: { id: string; label: string } | null;
}

/** A person of the business in a training. */
export interface Enrolled {
  id: string;
  label: string;
  /** Absent for whoever may not see persons. */
  person: { name: string } | null;
  state: string;
}

const Line = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 0.5, mt: 0.5, alignItems: 'center' }}>
    {children}
  </Box>
);
const Quiet = ({ children }: { children: ReactNode }) => (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    {children}
  </Box>
);

export function Plain({ parts }: { parts: readonly (string | null | undefined)[] }) {
  const known = parts.filter(Boolean);
  return known.length > 0 && <Quiet>{known.join(' · ')}</Quiet>;
}

export function Until({ day: until }: { day: string }) {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  return <Quiet>{translate('story.until', { day: day(until, locale) })}</Quiet>;
}

/** The country in the reader's language, by its two letters. */
export function Country({ code }: { code: string }) {
  const locale = useLocale() ?? 'id';
  return <Quiet>{new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code}</Quiet>;
}

/** What was sold; where nothing is recorded, that is said. */
export function Sold({ cash, orders }: { cash: number | null; orders: number | null }) {
  const { field, translate } = useWords();
  const locale = useLocale() ?? 'id';
  const known = (
    [
      ['cashSales', cash],
      ['orderSales', orders],
    ] as const
  ).filter(([, value]) => value !== null);
  return (
    <Line>
      {known.map(([name, value]) => (
        <span key={name}>
          <Quiet>{field('Participation', name)}</Quiet> <strong>{rupiah(value ?? 0, locale)}</strong>
        </span>
      ))}
      {known.length === 0 && <Quiet>{translate('story.noSales')}</Quiet>}
    </Line>
  );
}

interface KnownProps {
  noun: Noun;
  row: RaRecord;
  fields: readonly string[];
}

/** What is recorded of these fields; what is not is left out. */
export function Known({ noun, row, fields }: KnownProps) {
  const { field } = useWords();
  const known = fields.filter((name) => !isMissing(row[name]));
  if (known.length === 0) return null;
  return (
    <RecordContextProvider value={row}>
      <Line>
        {known.map((name) => (
          <span key={name}>
            <Quiet>{field(noun, name)}</Quiet>{' '}
            <strong>
              <Value noun={noun} name={name} />
            </strong>
          </span>
        ))}
      </Line>
    </RecordContextProvider>
  );
}

/** A period in words: January 2024, quarter 1 of 2024. */
export function PeriodName({ period, startsOn }: { period: string; startsOn: string }) {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  const [year, month = 1] = startsOn.split('-').map(Number);
  if (period === 'MONTH') return day(startsOn, locale, 'MONTH');
  return translate(`story.periods.${period}`, {
    year,
    number: period === 'QUARTER' ? (month + 2) / 3 : (month + 5) / 6,
  });
}

/** Of how many days something is recorded. */
export function Days({ count }: { count: number }) {
  const { translate } = useWords();
  return <Quiet>{translate('story.days', { smart_count: count })}</Quiet>;
}

/** Who was in a training, each leading to its own record, and how far they came. */
export function People({ enrolled }: { enrolled: readonly Enrolled[] }) {
  const createPath = useCreatePath();
  return (
    <Line>
      {enrolled.map(({ id, label, person, state }) => (
        <Box key={id} component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75 }}>
          <Link to={createPath({ resource: 'Enrolment', type: 'show', id })}>{person?.name ?? label}</Link>
          <EnumChip name="EnrolmentState" value={state} />
        </Box>
      ))}
    </Line>
  );
}

/** Who paid, by name where it is known. */
export function Paid({ by }: { by: readonly Payer[] }) {
  const { translate } = useWords();
  return (
    <Line>
      <Quiet>{translate(by.length > 0 ? 'story.paid' : 'story.noPayer')}</Quiet>
      {by.map(({ id, sourceType, funder }) => (
        <Box key={id} component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75 }}>
          <EnumChip name="FundingSource" value={sourceType} />
          {funder && <span>{funder.label}</span>}
        </Box>
      ))}
    </Line>
  );
}

/** The days of the visits, each leading to its own record, and what they were about. */
export function Visits({ held }: { held: readonly Visit[] }) {
  const { translate } = useWords();
  const locale = useLocale() ?? 'id';
  const createPath = useCreatePath();
  const topics = [...new Set(held.flatMap(({ topics }) => topics))];
  return (
    <>
      <Line>
        <Quiet>{translate('story.visits', { smart_count: held.length })}</Quiet>
        {held.map(({ id, heldOn }) => (
          <Link key={id} to={createPath({ resource: 'Session', type: 'show', id })} sx={{ whiteSpace: 'nowrap' }}>
            {day(heldOn, locale, 'SHORT')}
          </Link>
        ))}
      </Line>
      {topics.length > 0 && <Plain parts={topics.slice(0, 6)} />}
    </>
  );
}
