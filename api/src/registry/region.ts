import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { ChangesAccess } from '../access/changes-access.ts';
import { administrators, everybody } from '../access/rules.ts';
import { Visible, Writable } from '../access/visible.ts';
import { enumeration } from '../core/column.ts';
import { Choice, Day, Link, type Ref, Text, Texts, YesNo } from '../core/columns.ts';
import { Noun } from '../core/noun.ts';
import { Holds, IdentifiedBy, OneOnly } from '../core/rule.ts';
import { Described } from './described.ts';

export const RegionLevel = enumeration(
  'RegionLevel',
  'Administrative level of a region.',
  {
    PROVINCE: 'PROVINCE',
    REGENCY: 'REGENCY',
    CITY: 'CITY',
    DISTRICT: 'DISTRICT',
    VILLAGE: 'VILLAGE',
  },
  {
    REGENCY: { description: 'Kabupaten: second part of the code 01 to 69.' },
    CITY: { description: 'Kota: second part of the code 71 to 99.' },
    DISTRICT: { description: 'Kecamatan.' },
    VILLAGE: { description: 'Kelurahan, desa or desa adat.' },
    PROVINCE: { description: 'Provinsi.' },
  },
);

const bps = {
  id: 'Kode BPS terdiri atas 2, 4, 7 atau 10 angka, tanpa titik.',
  en: 'A BPS code has 2, 4, 7 or 10 digits, without dots.',
};
const taken = { id: 'Kode wilayah ini sudah ada.', en: 'This region code exists already.' };

@Noun({
  plural: 'regions',
  description: 'A province, regency, city, district or village with its Kemendagri code.',
  label: ['name'],
  search: ['aliases', 'code'],
  tree: 'code',
})
// Who is bound to all provinces is bound to none, until there is another.
@ChangesAccess()
@Visible<Region>(everybody)
@Writable<Region>(administrators)
// A regency is 01 to 69, a city 71 to 99; a village begins with 1 (kelurahan), 2 (desa) or 3 (desa adat).
@Holds(
  'code',
  String.raw`code ~ '^\d{2}(\.(0[1-9]|[1-6]\d|7[1-9]|[89]\d)(\.\d{2}(\.[1-3]\d{3})?)?)?$' and code = id`,
  ['code'],
  {
    id: 'Kode wilayah ditulis seperti 35, 35.05, 35.05.18, atau 35.05.18.2009.',
    en: 'A region code is written like 35, 35.05, 35.05.18 or 35.05.18.2009.',
  },
)
@Holds(
  'level_of_code',
  `level = case length(code) when 2 then 'PROVINCE' when 5 then case when substr(code, 4, 2) >= '71' then 'CITY' else 'REGENCY' end when 8 then 'DISTRICT' else 'VILLAGE' end`,
  ['level'],
  { id: 'Tingkat wilayah tidak sesuai dengan kodenya.', en: 'The level does not fit the code.' },
)
@Holds(
  'parent',
  `case when length(code) = 2 then parent_id is null else parent_id is not null and code = parent_id || right(code, case when length(code) = 13 then 5 else 3 end) end`,
  ['parent'],
  { id: 'Wilayah induk tidak sesuai dengan kodenya.', en: 'The parent region does not fit the code.' },
)
@Holds('bps', String.raw`bps_code ~ '^\d{2}(\d{2}(\d{3}(\d{3})?)?)?$'`, ['bpsCode'], bps)
@Holds('validity', 'valid_to is null or valid_from is null or valid_from < valid_to', ['validTo'], {
  id: 'Akhir masa berlaku harus setelah awalnya.',
  en: 'The end of validity must come after its start.',
})
@OneOnly(['code'], taken)
@IdentifiedBy('code', taken)
export class Region extends Described {
  @PrimaryKey({ type: 'text', onCreate: (region: Region) => region.code })
  declare id: string;

  @Text('Kemendagri code, dotted: 35, 35.05, 35.05.18, 35.05.18.2009. It is also the identifier.', {
    max: 13,
    fixed: true,
  })
  code!: string;

  @Text('Name with its kind: Kabupaten Blitar, Kota Blitar.')
  name!: string;

  @Choice(RegionLevel, 'Administrative level; it follows from the code.', { fixed: true })
  level!: string;

  @Link(() => Region, 'The region it lies in; empty for a province.', {
    optional: true,
    fixed: true,
    inverse: { name: 'children', description: 'The regions it is divided into.' },
  })
  parent?: Ref<Region>;

  @Texts('Other names in use: Solo, Jogja, DKI, Jatim.')
  aliases: string[] = [];

  @Text('Code of Statistics Indonesia (BPS), which differs in places; empty where it is not known.', {
    optional: true,
    max: 10,
    pattern: { test: /^\d{2}(\d{2}(\d{3}(\d{3})?)?)?$/, words: bps },
  })
  bpsCode?: string;

  @YesNo(
    'Whether a regency or city is on the list of underdeveloped ones (daerah tertinggal). As it comes, that of Perpres 63/2020 for 2020 to 2024; whoever keeps the register follows the list in force. Empty where nobody has said.',
    { optional: true },
  )
  underdeveloped?: boolean;

  @Day('First day on which the region existed under this code, where it is known.', { optional: true })
  validFrom?: string;

  @Day('First day on which it no longer did; empty while it does.', { optional: true })
  validTo?: string;
}
