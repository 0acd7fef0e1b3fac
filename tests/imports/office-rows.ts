/** The columns of an office's own sheet. */
export const head = [
  'No',
  'Nama IKM',
  'Nama Pemilik',
  'L/P',
  'NIK',
  'Alamat',
  'Kab/Kota',
  'No. HP',
  'NIB',
  'NPWP',
  'KBLI',
  'Jenis Industri',
  'Produk Utama',
  'Th. Berdiri',
  'TK L',
  'TK P',
  'Nilai Investasi',
  'Omzet/Th',
  'Pemasaran',
  'PIRT',
  'Ket',
];

const numbered = (n: number, digits: number) => String(n).padStart(digits, '0');

/** The row of a business of that number: complete, and like no other. */
export function officeRow(n: number, more: Record<string, string | number> = {}): (string | number)[] {
  const cells: Record<string, string | number> = {
    No: n,
    'Nama IKM': `UD. Rasa Baru ${n}`,
    'Nama Pemilik': `Hj. Siti ${n}`,
    'L/P': 'P',
    NIK: `350512${numbered(41 + (Math.floor(n / 9999) % 28), 2)}0180${numbered(n % 9999 || 9999, 4)}`,
    Alamat: `Jl. Melati ${n}`,
    'Kab/Kota': 'Kab. Blitar',
    'No. HP': `08123456${numbered(7810 + n, 4)}`,
    NIB: `912000${numbered(10_000 + n, 7)}`,
    NPWP: `0123456789${numbered(1000 + n, 5)}`,
    KBLI: '10750',
    'Jenis Industri': 'Pangan',
    'Produk Utama': 'keripik tempe',
    'Th. Berdiri': 2010,
    'TK L': 2,
    'TK P': 3,
    'Nilai Investasi': '25.000.000',
    'Omzet/Th': '96.000.000',
    Pemasaran: 'Lokal',
    PIRT: `206350${numbered(n, 7)}-29`,
    Ket: '',
    ...more,
  };
  return head.map((label) => cells[label] ?? '');
}
