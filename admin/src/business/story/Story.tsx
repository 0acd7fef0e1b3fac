import { Box, Button, Card, Chip, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type HttpError, useDataProvider, useRecordContext } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { useWords } from '../../noun/words.ts';
import { gql } from '../../provider/gql.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { justRead, pageKey } from '../../provider/queries.ts';
import { chapters } from './chapters.ts';
import { arrange, type Told } from './moment.ts';
import { Line, Undated } from './Timeline.tsx';

interface Answer {
  business: object | null;
}

const all = Object.entries(chapters);
const asked = (part: 'ask' | 'beside') => all.map(([, chapter]) => chapter[part] ?? '').join('\n');

/** All chapters in one request. */
export const wholeStory = gql(
  `query Story($id: ID!) { business(id: $id) { id label ${asked('ask')} } ${asked('beside')} }`,
);

const told = ({ business, ...beside }: Answer): Told[] =>
  business
    ? all.flatMap(([chapter, { moments }]) =>
        moments({ ...business, ...beside } as never).map((moment) => ({ ...moment, chapter })),
      )
    : [];

const shownAtFirst = 25;

interface FilterProps {
  moments: readonly Told[];
  chosen: string | undefined;
  onChoose: (chapter: string | undefined) => void;
}

/** One kind of moment at a time, or all of them; a kind without any is not offered. */
function Filter({ moments, chosen, onChoose }: FilterProps) {
  const { translate } = useWords();
  const counts = Object.keys(chapters)
    .map((name) => [name, moments.filter(({ chapter }) => chapter === name).length] as const)
    .filter(([, count]) => count > 0);
  if (counts.length < 2) return null;
  return (
    <Box
      role="group"
      aria-label={translate('story.filter')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2.5 }}
    >
      {counts.map(([name, count]) => {
        const Icon = chapters[name]?.icon;
        const isOn = name === chosen;
        return (
          <Chip
            key={name}
            icon={Icon && <Icon fontSize="small" />}
            label={`${translate(`story.chapters.${name}`)} ${count}`}
            variant={isOn ? 'filled' : 'outlined'}
            color={isOn ? 'primary' : 'default'}
            aria-pressed={isOn}
            onClick={() => onChoose(isOn ? undefined : name)}
          />
        );
      })}
    </Box>
  );
}

/** What became of a business, on one dated line: newest first, what no source dates apart. One request reads it. */
export default function Story() {
  const record = useRecordContext();
  const { translate } = useWords();
  const { ask } = useDataProvider<HouseProvider>();
  const [chosen, choose] = useState<string>();
  const [isWhole, showAll] = useState(false);
  const { data, error } = useQuery<Answer, HttpError>({
    queryKey: pageKey('Business', 'story', record?.id),
    queryFn: () => ask({ query: wholeStory, variables: { id: record?.id } }),
    ...justRead,
  });
  const moments = data ? told(data) : [];
  const wanted = moments.filter(({ chapter }) => !chosen || chapter === chosen);
  const { years, undated } = arrange(wanted);
  let left = isWhole ? Number.POSITIVE_INFINITY : shownAtFirst;
  const shown = years.flatMap(([year, told]) => {
    const some = told.slice(0, left);
    left -= some.length;
    return some.length > 0 ? [[year, some] as const] : [];
  });
  const isCut = !isWhole && wanted.length > shownAtFirst;
  return (
    <Card component="section" sx={{ px: { xs: 2, md: 3 }, py: 2.5 }}>
      <Typography variant="h2" sx={{ mb: 0.25 }}>
        {translate('story.title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
        {translate(data && moments.length === 0 ? 'story.empty' : 'story.lead')}
      </Typography>
      {error && <Refused error={error} placed={[]} />}
      {!data && !error && <Skeleton variant="rounded" height={160} />}
      <Filter moments={moments} chosen={chosen} onChoose={choose} />
      <Line years={shown} />
      {!isCut && <Undated moments={undated} />}
      {isCut && <Button onClick={() => showAll(true)}>{translate('story.all', { smart_count: wanted.length })}</Button>}
    </Card>
  );
}
