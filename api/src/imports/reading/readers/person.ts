import type { ReadValues } from '../reading.ts';
import { problem, type Reader, told, value } from './read.ts';

const front =
  /^(?:h\.?\s?j\.?|h|k\.?h|hajjah|haji|ir|drs|dra|dr|drg|drh|prof|ust|ustadz|ustad|ustadzah|kyai|nyai|tn|ny|nn|sdr|sdri|bpk|bapak|pak|ibu|bu|sdri|mas|mbak|almarhum|almarhumah|alm)(?:\.\s*|\s+)(?=\p{L})/iu;
const degree =
  /^(?:[smabd]\.?\s?(?:[a-z]{1,3}\.?\s?){1,3}|ph\.?\s?d|m\.?b\.?a|dipl\.?.*|sp\.?\s?[a-z]+|bsc|msc|c\.[a-z.]+|apt|hum|ak|ca|cpa)\.?(?:\s*\([^)]*\))?$/i;
/** Degrees as they are written without points; whatever else has none is a name. */
const plainly = new Set(
  'se sh st mm mt mh ma ms msi mpd mkes mkom mba mag spd skom ssos spt shut sag stp ssi spi sp sip skep skm ssn sst amd amk ak apt ca cpa phd bsc msc ba psi hum lc'.split(
    ' ',
  ),
);
const isDegree = (part: string): boolean =>
  degree.test(part) &&
  (/^(?:\p{L}{1,2}|dipl)\./iu.test(part) || plainly.has(part.replaceAll(/[\s.]/g, '').toLowerCase()));
const undotted = /\s+((?:S\.[A-Z][A-Za-z.]*|M\.[A-Z][A-Za-z.]*|A\.Md\.?|SE|SH|ST|MM|MT|SPd|SKom|SSos))\.?$/;

/** `Budi dan Ani`, `Drs. Nur / Hj. Aminah`: two who share what stands there. */
const several = /\p{L}{2}[\p{L}.]*\s*(?:\/|&|\+|;|\s(?:dan|dg|dgn|dengan|and)\s)\s*\p{L}/iu;

/** Names below each other, but what is said of one in brackets. */
const lines = /\p{L}{2}[\p{L}. ]*,?\s*\n\s*(?:\d{1,2}\s*[.)]\s*)?\p{L}/u;

/** A name of a person, apart from the titles before and behind it. */
export const person: Reader<ReadValues['person']> = (cell) => {
  const written = cell.text.replaceAll(/\s+/g, ' ').trim();
  const [first = '', ...rest] = written.split(/\s*,\s*/);
  const titles = rest.filter(isDegree);
  // What stands behind a comma and is no degree belongs to the name.
  let name = [first, ...rest.filter((part) => !isDegree(part))].join(', ').replace(/[,\s]+$/, '');
  const behind = undotted.exec(name);
  if (behind) {
    titles.unshift(behind[1] as string);
    name = name.slice(0, behind.index);
  }
  const ahead: string[] = [];
  for (let found = front.exec(name); found; found = front.exec(name)) {
    ahead.push(found[0].trim());
    name = name.slice(found[0].length);
  }
  if (!/\p{L}{2}/u.test(name) || /\d{3}/.test(name)) return problem('NOT_A_NAME');
  return value(
    { name, titles: [...ahead, ...titles], written },
    (several.test(name) || lines.test(cell.text)) && told('SEVERAL_NAMES'),
  );
};

const sexes: [RegExp, 'MALE' | 'FEMALE'][] = [
  [/^(?:l|lk|laki|laki ?laki|laki ?2|lk2|pria|cowok|m|male|bapak|bpk)$/, 'MALE'],
  [/^(?:p|pr|perempuan|wanita|w|wnt|prp|f|female|cewek|ibu)$/, 'FEMALE'],
];

export const sex: Reader<'MALE' | 'FEMALE'> = (cell) => {
  const said = cell.text
    .toLowerCase()
    .replaceAll(/[.\-–\s]+/g, ' ')
    .trim();
  const found = sexes.find(([pattern]) => pattern.test(said));
  return found ? value(found[1]) : problem('SEX_UNKNOWN');
};
