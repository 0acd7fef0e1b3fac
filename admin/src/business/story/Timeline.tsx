import { Box, Typography } from '@mui/material';
import { alpha } from '@mui/material/styles';
import { Link, useCreatePath, useLocale } from 'react-admin';
import { fieldOf, nouns } from '../../noun/schema.ts';
import { stateOf } from '../../noun/show/state.ts';
import { EnumChip } from '../../noun/value/EnumChip.tsx';
import { day } from '../../noun/value/numbers.ts';
import { Stated } from '../../noun/value/Stated.tsx';
import { useWords } from '../../noun/words.ts';
import { chapters } from './chapters.ts';
import type { Told } from './moment.ts';

/** Three columns on a wide screen: the day, the line, what happened; on a phone the day stands over what happened. */
const columns = { xs: '36px minmax(0, 1fr)', sm: '112px 36px minmax(0, 1fr)' };

function When({ moment: { on, precision, certainty } }: { moment: Told }) {
  const locale = useLocale() ?? 'id';
  if (!on) return null;
  return <Stated certainty={certainty ?? undefined}>{day(on, locale, precision ?? 'DAY')}</Stated>;
}

function Disc({ chapter }: { chapter: string }) {
  const { icon: Icon, tone } = chapters[chapter] ?? {};
  if (!Icon || !tone) return null;
  return (
    <Box
      sx={(theme) => ({
        width: 36,
        height: 36,
        flexShrink: 0,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        color: theme.palette[tone].main,
        // Opaque, so that the line does not shine through.
        backgroundColor: 'background.paper',
        backgroundImage: `linear-gradient(${alpha(theme.palette[tone].main, 0.12)}, ${alpha(theme.palette[tone].main, 0.12)})`,
      })}
    >
      <Icon fontSize="small" />
    </Box>
  );
}

const Thread = () => <Box sx={{ flex: 1, width: '2px', mx: 'auto', backgroundColor: 'divider' }} />;

function Entry({ moment, isLast }: { moment: Told; isLast: boolean }) {
  const words = useWords();
  const createPath = useCreatePath();
  const { noun, id, said, title, state, details, chapter } = moment;
  const column = stateOf(noun);
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: { xs: 1.5, sm: 2 } }}>
      <Box
        sx={{
          display: { xs: 'none', sm: 'block' },
          pt: 0.875,
          textAlign: 'right',
          typography: 'body2',
          color: 'text.secondary',
          whiteSpace: 'nowrap',
        }}
      >
        <When moment={moment} />
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
        <Disc chapter={chapter} />
        {!isLast && <Thread />}
      </Box>
      <Box sx={{ pt: 0.625, pb: 2.5, minWidth: 0, typography: 'body2' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, color: 'text.secondary' }}>
          <span>{words.translate(`story.said.${said}`)}</span>
          <Box component="span" sx={{ display: { sm: 'none' } }}>
            {moment.on && '· '}
            <When moment={moment} />
          </Box>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
          <Link
            to={createPath({ resource: noun, type: 'show', id })}
            sx={{ typography: 'body1', fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {title}
          </Link>
          {state && column && <EnumChip name={fieldOf(noun, column).enum ?? nouns[noun].singular} value={state} />}
        </Box>
        {details}
      </Box>
    </Box>
  );
}

/** A year on the line. */
const Year = ({ title, isFirst }: { title: string; isFirst: boolean }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: { xs: 1.5, sm: 2 } }}>
    <Typography
      variant="h3"
      sx={{
        gridColumn: { xs: '2', sm: '1' },
        gridRow: 1,
        textAlign: { sm: 'right' },
        pb: 1.5,
        fontSize: '1.125rem',
        lineHeight: 1.2,
        color: 'secondary.main',
      }}
    >
      {title}
    </Typography>
    <Box sx={{ gridColumn: { xs: '1', sm: '2' }, gridRow: 1, display: 'flex', flexDirection: 'column' }}>
      {!isFirst && <Thread />}
    </Box>
  </Box>
);

interface StretchProps {
  moments: readonly Told[];
  isLast: boolean;
}

const Entries = ({ moments, isLast }: StretchProps) => (
  <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {moments.map((moment, place) => (
      <Entry
        key={`${moment.said} ${moment.noun} ${moment.id} ${moment.on}`}
        moment={moment}
        isLast={isLast && place === moments.length - 1}
      />
    ))}
  </Box>
);

/** The dated line, year by year. */
export const Line = ({ years }: { years: readonly (readonly [string, readonly Told[]])[] }) =>
  years.map(([year, moments], place) => (
    <section key={year}>
      <Year title={year} isFirst={place === 0} />
      <Entries moments={moments} isLast={place === years.length - 1} />
    </section>
  ));

/** What no source dates, apart from the line. */
export function Undated({ moments }: { moments: readonly Told[] }) {
  const { translate } = useWords();
  if (moments.length === 0) return null;
  return (
    <Box component="section" sx={{ pt: 2, mt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3">{translate('story.undated')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {translate('story.undatedLead')}
      </Typography>
      <Entries moments={moments} isLast />
    </Box>
  );
}
