import type { Readable } from 'node:stream';
import type { Language, Sentence } from '../../core/errors.ts';
import { letters } from '../../exports/sheet-xml.ts';
import { type Sheet, workbook } from '../../exports/workbook.ts';
import type { ReaderName } from './reading.ts';
import type { SheetColumn, SheetKind } from './sheet-kind.ts';

const words = {
  id: { choices: 'Pilihan', guide: 'Petunjuk', head: ['Kolom', 'Wajib', 'Cara mengisi', 'Contoh'], required: 'Wajib' },
  en: {
    choices: 'Choices',
    guide: 'Guide',
    head: ['Column', 'Required', 'How to fill in', 'Example'],
    required: 'Required',
  },
};

/** What columns offer to choose from, in words that their readers take. */
export const offered: Partial<Record<ReaderName, readonly string[]>> = {
  sex: ['L', 'P'],
  yesNo: ['Ya', 'Tidak'],
  sector: ['Pangan', 'Sandang', 'Kerajinan', 'Kimia dan bahan bangunan', 'Logam dan elektronika', 'Aneka', 'Jasa'],
  funders: [
    'APBN',
    'APBD Provinsi',
    'APBD Kab/Kota',
    'DAK nonfisik',
    'CSR',
    'BUMN',
    'BUMD',
    'Dekranasda',
    'Donor',
    'Mandiri',
  ],
  markets: ['Lokal', 'Nasional', 'Ekspor', 'Lokal, Nasional', 'Lokal, Nasional, Ekspor'],
  certificate: ['Rencana', 'Telah didaftar', 'Sedang diperiksa', 'Dikembalikan', 'Ditolak', 'Terbit'],
  change: ['Menurun', 'Tetap', 'Meningkat', 'Meningkat melebihi target'],
};

const inEnglish: typeof offered = { yesNo: ['Yes', 'No'] };

const hints: Partial<Record<ReaderName, Sentence>> = {
  day: { id: 'Tanggal, misalnya 16/11/2020.', en: 'A day, such as 16/11/2020.' },
  days: { id: 'Satu hari atau rentang, misalnya 9-13 Mei 2018.', en: 'A day or several, such as 9-13 Mei 2018.' },
  year: { id: 'Tahun, empat angka.', en: 'A year in four digits.' },
  rupiah: { id: 'Rupiah penuh, misalnya 1.250.000.', en: 'Whole rupiah, such as 1.250.000.' },
  count: {
    id: 'Angka bulat. Kosongkan bila tidak diketahui; 0 berarti nol.',
    en: 'A whole number. Leave it empty where it is not known; 0 means none.',
  },
  headcount: {
    id: 'Angka bulat, boleh dengan rinciannya: 5 org (3L/2P).',
    en: 'A whole number, perhaps with its parts: 5 org (3L/2P).',
  },
  percent: { id: 'Persen, misalnya 45%.', en: 'A percentage, such as 45%.' },
  quantity: { id: 'Angka dan satuannya, misalnya 250 kg/bulan.', en: 'A number and its unit, such as 250 kg/bulan.' },
  phones: { id: 'Misalnya 0812-3456-7890.', en: 'Such as 0812-3456-7890.' },
  nik: { id: '16 angka. Format selnya Teks; biarkan begitu.', en: '16 digits. The cell is a Text; leave it one.' },
  nib: { id: '13 angka. Format selnya Teks; biarkan begitu.', en: '13 digits. The cell is a Text; leave it one.' },
  npwp: {
    id: '15 atau 16 angka. Format selnya Teks; biarkan begitu.',
    en: '15 or 16 digits. The cell is a Text; leave it one.',
  },
  kbli: { id: '5 angka.', en: '5 digits.' },
  regency: { id: 'Dengan jenisnya: Kab. Blitar, Kota Blitar.', en: 'With its kind: Kab. Blitar, Kota Blitar.' },
  certificate: { id: 'Nomornya, atau sudah sampai mana.', en: 'Its number, or how far it has come.' },
  texts: { id: 'Beberapa isian dipisahkan titik koma.', en: 'Several are parted by semicolons.' },
};

/** Of what these read a program that took it for a number would lose digits. */
const ofDigits = new Set<ReaderName>(['nik', 'nib', 'npwp', 'kbli', 'phones', 'certificate', 'id']);
export const isOfDigits = (reader: ReaderName | undefined): boolean => reader !== undefined && ofDigits.has(reader);

/** An empty sheet of a kind to fill in: its columns with what can be chosen in them, and a second sheet that explains them. */
export function blankTemplate(kind: SheetKind, language: Language): Readable {
  const said = words[language];
  const columns = kind.columns
    .filter(({ key, unasked }) => key !== 'id' && key !== 'version' && !unasked)
    .flatMap(standing);
  const lists = columns.flatMap(({ column, label }) => {
    const values = choicesOf(column, language);
    return values ? [{ head: label(language), values }] : [];
  });
  let place = 0;
  const refers = columns.map(({ column }) => {
    const values = choicesOf(column, language);
    if (!values) return undefined;
    const letter = letters(place++);
    return `'${said.choices}'!$${letter}$2:$${letter}$${values.length + 1}`;
  });
  const heads = columns.map(({ label }) => label(language));
  const sheets: Sheet[] = [
    {
      name: kind.title[language],
      head: heads,
      widths: columns.map(({ column: { reader } }, at) =>
        Math.max(isOfDigits(reader) ? 20 : 12, (heads[at] ?? '').length + 3),
      ),
      texts: columns.map(({ column }) => isOfDigits(column.reader)),
      portions: [],
      lists: refers,
    },
    {
      name: said.guide,
      head: said.head,
      widths: [30, 10, 60, 24],
      portions: [
        columns.map(({ column, label }) => [
          label(language),
          column.required ? said.required : '',
          (column.help ?? hints[column.reader])?.[language] ?? '',
          column.example ?? '',
        ]),
      ],
    },
  ];
  if (lists.length)
    sheets.push({
      name: said.choices,
      head: lists.map(({ head }) => head),
      widths: lists.map(() => 24),
      portions: [
        Array.from({ length: Math.max(...lists.map(({ values }) => values.length)) }, (_, row) =>
          lists.map(({ values }) => values[row] ?? null),
        ),
      ],
      hidden: true,
    });
  return workbook(sheets);
}

/** A column that repeats stands there three times. */
const standing = (column: SheetColumn) =>
  (column.repeats ? [' 1', ' 2', ' 3'] : ['']).map((more) => ({
    column,
    label: (language: Language) => column.label[language] + more,
  }));

const choicesOf = ({ choices, reader }: SheetColumn, language: Language): readonly string[] | undefined =>
  choices?.map(({ called, value }) => (language === 'en' ? called.at(-1) : called[0]) ?? value) ??
  (language === 'en' ? inEnglish : offered)[reader] ??
  offered[reader];
