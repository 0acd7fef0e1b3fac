/**
 * The 62 regencies that count as underdeveloped (daerah tertinggal) from 2020 to 2024, by the annex of Peraturan Presiden
 * 63/2020, under the codes that they bear since the provinces of Papua were divided in 2022.
 */
const underdeveloped = new Set([
  ...['12.04', '12.14', '12.24', '12.25', '13.09', '16.13', '18.13', '52.08'],
  ...[
    '53.01',
    '53.02',
    '53.04',
    '53.05',
    '53.11',
    '53.12',
    '53.13',
    '53.14',
    '53.17',
    '53.18',
    '53.19',
    '53.20',
    '53.21',
  ],
  ...['72.03', '72.09', '72.10', '81.03', '81.05', '81.06', '81.07', '81.08', '81.09', '82.05', '82.08'],
  ...['91.11', '91.15', '91.19', '91.20', '92.06', '92.07', '92.11', '92.12', '93.02', '93.03', '93.04'],
  ...['94.01', '94.02', '94.03', '94.05', '94.06', '94.07', '94.08'],
  ...['95.01', '95.02', '95.03', '95.04', '95.05', '95.06', '95.07', '95.08', '96.01', '96.02', '96.04', '96.05'],
]);

/** Whether a region is one of them; of provinces, districts and villages it is not said. */
export const isUnderdeveloped = (code: string): boolean | null => (code.length === 5 ? underdeveloped.has(code) : null);
