/** What says which legal form a business has, or what kind of thing it is: the same name without it. */
const forms =
  'ud cv pt tbk pd po fa firma nv persero perseroan perorangan koperasi kop kub ksm ukm umkm ikm usaha dagang industri'.split(
    ' ',
  );

/** What is written before and after the names of people. */
const titles = new Set(
  'h hj haji hajjah bpk bapak pak ibu bu sdr sdri tn ny nn drs dra dr ir prof kh ust ustad ustadz se sh st spd ssos skom sag sp spt skm si sipil amd amdkeb mm msi mpd mkom mt mh phd ba bsc'.split(
    ' ',
  ),
);

const aside = new Set(forms);

/** The words of a name in lower case, without accents and punctuation; `S.Pd` and `P.T.` stay in one piece. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’‘`]/g, '')
    .replaceAll(/\b(\p{L}{1,2})\.(?=\p{L}{1,3}\b)/gu, '$1')
    .replaceAll('&', ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'dan');

const without = (words: string[], left: Set<string>): string[] => {
  const kept = words.filter((word) => !left.has(word));
  return kept.length ? kept : words;
};

/** The words that make the name of a business, without its legal form. */
export const businessName = (name: string): string[] => without(wordsOf(name), aside);

/** The words that make the name of a person, without titles. */
export const personName = (name: string): string[] => without(wordsOf(name), titles);
