import { Box, Typography } from '@mui/material';
import { Link, useLocale, useTranslate } from 'react-admin';
import { Section } from '../frame/Section.tsx';
import { listWith } from '../noun/list/listWith.ts';
import type { Noun } from '../noun/schema.ts';
import { day, whole } from '../noun/value/numbers.ts';
import { Line } from './Line.tsx';
import { daysAhead, overdueAfter, own } from './questions.ts';

interface Rows<Row> {
  totalCount: number;
  nodes: Row[];
}

interface Mentoring {
  id: string;
  label: string;
  startsOn: string | null;
}

export interface OwnWorkRows {
  mine?: Rows<Mentoring>;
  overdue?: Rows<Mentoring>;
  due?: Rows<{ id: string; nextVisitOn: string; engagement: Mentoring }>;
}

interface ListedProps {
  title: string;
  lead: string;
  empty: string;
  noun: Noun;
  filter: object;
  total: number | undefined;
  rows: { id: string; to: string; name: string; said?: string }[];
}

function Listed({ title, lead, empty, noun, filter, total, rows }: ListedProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const all = Boolean(total) && (
    <Link to={listWith(noun, filter)} sx={{ whiteSpace: 'nowrap' }}>
      {translate('home.allDoubts', { number: whole(total ?? 0, locale) })}
    </Link>
  );
  return (
    <Section title={title} lead={lead} action={all}>
      {total === 0 && <Box sx={{ px: 2, pb: 2 }}>{translate(empty)}</Box>}
      {rows.map(({ id, to, name, said }) => (
        <Line key={id} to={to}>
          <Box component="span" sx={{ minWidth: 0 }}>
            <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {name}
            </Box>
            {said && (
              <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
                {said}
              </Typography>
            )}
          </Box>
        </Line>
      ))}
    </Section>
  );
}

/** What a mentor has to do: visits that are due, mentoring that nobody has visited, and all of their own. */
export function OwnWork({ rows }: { rows: OwnWorkRows }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const since = (startsOn: string | null) =>
    startsOn ? { said: translate('home.own.since', { day: day(startsOn, locale) }) } : {};
  const listed = (nodes: Mentoring[] = []) =>
    nodes.map(({ id, label, startsOn }) => ({ id, to: `/Engagement/${id}/show`, name: label, ...since(startsOn) }));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: '1fr', lg: 'repeat(3, 1fr)' },
        alignItems: 'start',
        '& > *': { minWidth: 0 },
      }}
    >
      <Listed
        title="home.own.due"
        lead={translate('home.own.dueLead', { days: daysAhead })}
        empty="home.own.nothingDue"
        noun="Session"
        filter={own.due()}
        total={rows.due?.totalCount}
        rows={(rows.due?.nodes ?? []).map(({ id, nextVisitOn, engagement }) => ({
          id,
          to: `/Engagement/${engagement.id}/show`,
          name: engagement.label,
          said: day(nextVisitOn, locale),
        }))}
      />
      <Listed
        title="home.own.overdue"
        lead={translate('home.own.overdueLead', { days: overdueAfter })}
        empty="home.own.nothingOverdue"
        noun="Engagement"
        filter={own.overdue()}
        total={rows.overdue?.totalCount}
        rows={listed(rows.overdue?.nodes)}
      />
      <Listed
        title="home.own.mine"
        lead="home.own.mineLead"
        empty="home.own.nothingMine"
        noun="Engagement"
        filter={own.mine()}
        total={rows.mine?.totalCount}
        rows={listed(rows.mine?.nodes)}
      />
    </Box>
  );
}
