import { staff } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Instant, Link, LongText, type Ref, Text, WebAddress } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { Region } from './region.ts';

export const SourceKind = enumeration(
  'SourceKind',
  'What sort of source a statement rests on.',
  {
    NEWS: 'NEWS',
    DOCUMENT: 'DOCUMENT',
    SURVEY: 'SURVEY',
    STATEMENT: 'STATEMENT',
    OTHER: 'OTHER',
  },
  {
    NEWS: { description: 'A news article.' },
    DOCUMENT: { description: 'A document of an office or organization.' },
    SURVEY: { description: 'A survey or count in the field.' },
    STATEMENT: { description: 'What a person said.' },
    OTHER: { description: 'Something else; the notes say what.' },
  },
);

@Noun({
  plural: 'sources',
  description: 'Where something was stated: an article, a document, a survey, a person’s word.',
  label: ['title'],
  search: ['publisher', 'author'],
})
@Visible<Source>(staff)
@Writable<Source>({ ...staff, VERIFIER: 'none', VIEWER: 'none' })
export class Source extends Node {
  @Text('Title as printed.', { max: 300 })
  title!: string;

  @Choice(SourceKind, 'What sort of source it is.')
  kind!: string;

  @Text('Who published it.')
  publisher!: string;

  @Text('Who wrote it, or the by-line as printed.', { optional: true })
  author?: string;

  @Day('Day of publication, where it is known.', { optional: true })
  publishedOn?: string;

  @Instant('Instant of publication, where the time is known.', { optional: true })
  publishedAt?: string;

  @Day('Day on which the quoted words were spoken, where it is stated in full.', { optional: true })
  statedOn?: string;

  @Link(() => Region, 'Where they were spoken.', {
    optional: true,
    inverse: { name: 'sources', description: 'Sources whose words were spoken in exactly this region.' },
  })
  statedIn?: Ref<Region>;

  @WebAddress('Where it can be read.', { optional: true })
  url?: string;

  @LongText('How the date was found, who is quoted in which function, and other notes on the source.', {
    optional: true,
  })
  notes?: string;
}
