import ExcelJS from 'exceljs';

type CellValue = string | number | null;

/** The header of an office: two rows, some of them one over two, in the middle two under one. */
const head: [string, string?][] = [
  ['No'],
  ['Nama IKM'],
  ['Nama Pemilik'],
  ['L/P'],
  ['Alamat'],
  ['Kab/Kota'],
  ['No. HP'],
  ['NIB'],
  ['Jenis Industri'],
  ['Produk Utama'],
  ['Th. Berdiri'],
  ['Tenaga Kerja', 'L'],
  ['Tenaga Kerja', 'P'],
  ['Omzet/Th (Rp 000)'],
  ['Ket.'],
];

/** A business as an office writes it. */
export const officeBusiness = (number: number, more: Partial<Record<string, CellValue>> = {}): CellValue[] => {
  const cells: Record<string, CellValue> = {
    No: number,
    'Nama IKM': `UD. Rasa Kita ${number}`,
    'Nama Pemilik': 'Siti Aminah',
    'L/P': 'P',
    Alamat: `Jl. Melati No. ${number}`,
    'Kab/Kota': 'Kab. Blitar',
    'No. HP': `0812-3456-${String(7800 + number)}`,
    NIB: `912000${String(2_000_000 + number)}`,
    'Jenis Industri': 'Pangan',
    'Produk Utama': 'keripik tempe',
    'Th. Berdiri': 2012,
    L: 2,
    P: 3,
    'Omzet/Th (Rp 000)': 96_000,
    'Ket.': null,
    ...more,
  };
  return head.map(([label, under]) => cells[under ?? label] ?? null);
};

/** A workbook as offices keep it: titles, a merged header over two rows, a row of numbers, the rows, their total, a signature. */
export async function officeSheet(rows: CellValue[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('IKM 2024');
  const width = head.length;
  for (const title of ['DATA IKM BINAAN TAHUN 2024', 'DINAS PERINDUSTRIAN DAN PERDAGANGAN KABUPATEN BLITAR']) {
    const { number } = sheet.addRow([title]);
    sheet.mergeCells(number, 1, number, width);
  }
  sheet.addRow([]);
  const top = sheet.addRow(head.map(([label]) => label)).number;
  sheet.addRow(head.map(([, under]) => under ?? null));
  for (let column = 1; column <= width; column++) {
    const [label, under] = head[column - 1] as [string, string?];
    if (!under) sheet.mergeCells(top, column, top + 1, column);
    else if (head[column - 2]?.[0] !== label) sheet.mergeCells(top, column, top, column + 1);
  }
  sheet.addRow(head.map((_, place) => place + 1));
  for (const row of rows) sheet.addRow(row);
  const total = sheet.addRow(['Jumlah']);
  total.getCell(12).value = rows.reduce((sum, row) => sum + Number(row[11] ?? 0), 0);
  total.getCell(13).value = rows.reduce((sum, row) => sum + Number(row[12] ?? 0), 0);
  sheet.addRow([]);
  for (const line of ['Mengetahui,', 'Kepala Dinas', '', 'Drs. H. Sutrisno, M.Si', 'NIP. 19680101 199003 1 005'])
    sheet.addRow([...Array(11).fill(null), line]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
