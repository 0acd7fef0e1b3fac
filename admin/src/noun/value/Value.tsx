import { Box, Chip, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { type RaRecord, useLocale, useRecordContext, useTranslate } from 'react-admin';
import { type Field, fieldOf, type Kind, type Noun, targetOf } from '../schema.ts';
import { Coded, isCoded } from './Coded.tsx';
import { EnumChip } from './EnumChip.tsx';
import { Named, type NamedRow } from './Named.tsx';
import { day, decimal, instant, type Precision, rupiah, whole } from './numbers.ts';
import { Stated } from './Stated.tsx';
import { Unknown } from './Unknown.tsx';

interface Shown {
  field: Field;
  name: string;
  value: never;
  record: RaRecord;
  locale: string;
}

const Several = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, columnGap: 1 }}>{children}</Box>
);

/** Regions share names, so their code stands beside. */
const Linked = ({ noun, row }: { noun: Noun; row: NamedRow }) => (
  <span>
    <Named noun={noun} row={row} />{' '}
    {noun === 'Region' && (
      <Box component="span" sx={{ color: 'text.secondary', typography: 'caption', whiteSpace: 'nowrap' }}>
        {row.id}
      </Box>
    )}
  </span>
);

const Rows = ({ noun, rows }: { noun: Noun; rows: NamedRow[] }) => (
  <Several>
    {rows.map((row) => (
      <Linked key={row.id} noun={noun} row={row} />
    ))}
  </Several>
);

function Listed({
  field,
  value: { nodes, totalCount },
}: {
  field: Field;
  value: { nodes: NamedRow[]; totalCount: number };
}) {
  const translate = useTranslate();
  return (
    <Several>
      <Rows noun={targetOf(field)} rows={nodes} />
      {totalCount > nodes.length && <span>{translate('frame.more', { smart_count: totalCount - nodes.length })}</span>}
    </Several>
  );
}

const YesNo = ({ value }: { value: boolean }) => useTranslate()(`ra.boolean.${value}`);

const nounOf = ({ __typename }: { __typename: string }) => __typename as Noun;

/** How each kind of field is read. */
const ways: Partial<Record<Kind, (shown: Shown) => ReactNode>> = {
  sealed: ({ value }) => (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {`${'•'.repeat(12)}${value}`}
    </Box>
  ),
  longText: ({ value }) => <Box sx={{ whiteSpace: 'pre-line' }}>{value}</Box>,
  url: ({ value }) => (
    <Link href={value} target="_blank" rel="noreferrer" sx={{ overflowWrap: 'anywhere' }}>
      {value}
    </Link>
  ),
  integer: ({ name, value, locale }) => (/year$/i.test(name) ? String(value) : whole(value, locale)),
  float: ({ value, locale }) => decimal(value, locale),
  rupiah: ({ value, locale }) => rupiah(value, locale),
  boolean: ({ value }) => <YesNo value={value} />,
  date: ({ name, value, record, locale }) => (
    <Stated certainty={record[`${name}Certainty`]}>
      {day(value, locale, record[`${name}Precision`] as Precision)}
    </Stated>
  ),
  instant: ({ value, locale }) => instant(value, locale),
  enum: ({ field, value }) => <EnumChip name={field.enum ?? ''} value={value} />,
  enums: ({ field, value }) => (
    <Several>
      {(value as string[]).map((each) => (
        <EnumChip key={each} name={field.enum ?? ''} value={each} />
      ))}
    </Several>
  ),
  texts: ({ value }) => (
    <Several>
      {(value as string[]).map((text) => (
        <Chip key={text} size="small" variant="outlined" label={text} />
      ))}
    </Several>
  ),
  link: ({ field, value }) => <Linked noun={targetOf(field)} row={value} />,
  subject: ({ value }) => <Named noun={nounOf(value)} row={value} />,
  links: ({ field, value }) => <Rows noun={targetOf(field)} rows={value} />,
  list: ({ field, value }) => <Listed field={field} value={value} />,
};

export const isMissing = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'totalCount' in value && value.totalCount === 0);

/** What is known of a field: of one that is sealed, its last characters. */
export const heldIn = (noun: Noun, name: string, record: Partial<RaRecord>): unknown =>
  record[fieldOf(noun, name).kind === 'sealed' ? `${name}Last4` : name];

/** One field of the record at hand, as a person reads it. */
export function Value({ noun, name }: { noun: Noun; name: string }) {
  const record = useRecordContext();
  const locale = useLocale();
  const field = fieldOf(noun, name);
  const value = record && heldIn(noun, name, record);
  if (!record || isMissing(value)) return <Unknown />;
  if (isCoded(noun, name)) return <Coded text={String(value)} />;
  const way = ways[field.kind];
  return way ? way({ field, name, value: value as never, record, locale: locale ?? 'id' }) : String(value);
}
