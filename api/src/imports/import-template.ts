import { officersIn } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { Link, LongText, type Ref, Text } from '../core/columns.ts';
import { Node, Noun } from '../core/noun.ts';
import { OneEach } from '../core/rule.ts';
import { Region } from '../registry/region.ts';

@Noun({
  plural: 'importTemplates',
  description:
    'What the columns of an office’s own sheet mean, remembered by its header, so that the next one needs no mapping; and the order of columns in which its rows can be taken out again.',
  label: ['name'],
  keptByServer: true,
  passing: true,
})
@Visible<ImportTemplate>(officersIn('region'))
@Writable<ImportTemplate>(officersIn('region'))
@OneEach('header', ['region_id', 'fingerprint'], ['fingerprint'], {
  id: 'Kantor ini sudah punya pemetaan untuk kepala tabel tersebut.',
  en: 'The office has a mapping for this header already.',
})
export class ImportTemplate extends Node {
  @Text('What the office calls it.')
  name!: string;

  @Text('The kind of sheet.')
  kind!: string;

  @Link(() => Region, 'The region of the office; empty for the whole country.', {
    optional: true,
    inverse: { name: 'importTemplates', description: 'Sheets of the office of exactly this region.' },
  })
  region?: Ref<Region>;

  @Text('Tells headers apart: the SHA-256 of its labels as they are compared.', { max: 64 })
  fingerprint!: string;

  @LongText('Its columns in their order, as JSON: the label, what it means, and its unit.', { max: 100_000 })
  columns!: string;
}
