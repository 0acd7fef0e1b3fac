const units = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const scales: [number, string][] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
];

/** A whole number in words. */
function spelled(number: number): string {
  if (number < 10) return units[number] as string;
  if (number === 10) return 'sepuluh';
  if (number === 11) return 'sebelas';
  if (number < 20) return `${units[number - 10]} belas`;
  const [by, word] = scales.find(([by]) => number >= by) as [number, string];
  const times = Math.floor(number / by);
  const head = times === 1 && by <= 1000 ? `se${word}` : `${spelled(times)} ${word}`;
  return `${head} ${spelled(number % by)}`.trim();
}

/** Whether words say this very number. */
export const isSpelled = (words: string, number: number): boolean =>
  Number.isSafeInteger(number) &&
  number < 1e15 &&
  words
    .toLowerCase()
    .replaceAll(/\b(?:rupiah|orang|milyar)\b/g, (word) => (word === 'milyar' ? 'miliar' : ''))
    .replaceAll(/\s+/g, ' ')
    .trim() === spelled(number);
