import type { Class } from '../core/column.ts';
import { table } from '../core/noun.ts';
import { HoldsAtCommit } from '../core/rule.ts';
import { CertificateType } from './certificate-type.ts';

/** Each of these days has come, where the holder is. */
export const HaveCome = (fields: string[]) => (type: Class) => {
  for (const field of fields) {
    const day = `it.${table({ name: field })}`;
    HoldsAtCommit(
      `${table({ name: field })}_has_come`,
      {
        broken: `${day} is not null and ${day} > (select rule.today_in(coalesce(b.region_id, g.region_id))
          from (select) one left join business b on b.id = it.business_id left join "group" g on g.id = it.group_id)`,
      },
      [field],
      { id: 'Tanggal ini belum tiba.', en: 'This day is still to come.' },
    )(type);
  }
};

const ofType = {
  noun: () => CertificateType,
  rows: (type: string) => `select c.id from certificate c where c.type_id = ${type}.id`,
};
/** What the certificate's type says. */
const type = (column: string) => `(select t.${column} from certificate_type t where t.id = it.type_id)`;

const ofItsType = [
  HoldsAtCommit(
    'community',
    {
      broken: `it.business_id is not null and ${type('scope')} = 'GROUP'`,
      watched: [{ ...ofType, fields: ['scope'] }],
    },
    ['business'],
    {
      id: 'Hak ini milik komunitas: pemegangnya harus kelompok.',
      en: 'A community holds this right: its holder must be a group.',
    },
  ),
  HoldsAtCommit(
    'validity',
    {
      broken: `it.valid_until > it.issued_on + make_interval(months => ${type('validity_months')})`,
      watched: [
        {
          ...ofType,
          fields: ['validityMonths'],
          sentence: {
            id: 'Ada sertifikat yang berlaku lebih lama.',
            en: 'There are certificates that are valid longer.',
          },
        },
      ],
    },
    ['validUntil'],
    { id: 'Jenis ini tidak berlaku selama itu.', en: 'Certificates of this type are not valid for so long.' },
  ),
  HoldsAtCommit(
    'end',
    {
      broken: `it.state = 'ISSUED' and it.valid_until is null and ${type('validity_months')} is not null`,
      watched: [
        {
          ...ofType,
          fields: ['validityMonths'],
          sentence: { id: 'Ada sertifikat tanpa akhir.', en: 'There are certificates without an end.' },
        },
      ],
    },
    ['validUntil'],
    {
      id: 'Sertifikat jenis ini berakhir: isi sampai kapan berlakunya.',
      en: 'Certificates of this type end: state until when it is valid.',
    },
  ),
  HoldsAtCommit(
    'local_content',
    { broken: `it.local_content_pct is not null and ${type('code')} <> 'TKDN'` },
    ['localContentPct'],
    { id: 'Hanya sertifikat TKDN yang menyebutnya.', en: 'Only a TKDN certificate states it.' },
  ),
  // Digits are compared as the type writes them, so that no pattern has to be understood, by a person or by the database.
  HoldsAtCommit(
    'form',
    {
      broken: `not translate(it.number, '0123456789#', '##########') = any (nullif(${type('number_forms')}, '{}'))`,
      watched: [
        {
          ...ofType,
          fields: ['numberForms'],
          sentence: {
            id: 'Ada sertifikat dengan nomor berbentuk lain.',
            en: 'There are certificates with numbers of another form.',
          },
        },
      ],
    },
    ['number'],
    { id: 'Nomor jenis ini berbentuk lain.', en: 'Numbers of this type have another form.' },
  ),
];

/** What its type says of a certificate. */
export const KeepsToType = (certificate: Class): void => {
  for (const rule of ofItsType) rule(certificate);
};
