import type { Tongue } from '../../exports/cell.ts';
import { aboutOf, definitionsOf, type Line, linesOf, type Paper } from '../file/table.ts';
import { countIn, instantIn, say, shownIn } from '../file/words.ts';
import type { Content } from './publish.ts';

/** A version of a published report as it is kept, and what came after it. */
export interface Kept {
  id: string;
  title: string;
  titleInEnglish: string;
  edition: number;
  digest: string | null;
  content: string | null;
  createdAt: Date;
  /** What took its place: a correction, or a withdrawal. */
  next: { id: string; kind: string; why: string; at: Date } | null;
}

const words = {
  version: { id: 'Versi', en: 'Version' },
  published: { id: 'Diterbitkan', en: 'Published' },
  newer: {
    id: 'Versi ini sudah dikoreksi. Baca versi yang lebih baru.',
    en: 'This version was corrected. Read the newer one.',
  },
  withdrawn: { id: 'Laporan ini ditarik', en: 'This report was withdrawn' },
  why: { id: 'Alasan', en: 'Reason' },
  corrects: { id: 'Mengoreksi versi sebelumnya', en: 'Corrects the version before it' },
  contents: { id: 'Isi', en: 'Contents' },
  asJson: { id: 'Angka yang sama sebagai JSON', en: 'The same figures as JSON' },
  other: { id: 'In English', en: 'Dalam bahasa Indonesia' },
} as const;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value: unknown): string => String(value).replaceAll(/[&<>"']/g, (sign) => signs[sign] as string);

const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
header{border-bottom:2px solid;margin-bottom:1.5rem}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid #8886;padding:.3rem .5rem;text-align:left;vertical-align:top}td.n,th.n{text-align:right;white-space:nowrap}th[scope=row]{font-weight:400}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0;overflow-wrap:anywhere}.told{display:block}.told dt{font-weight:600}.told dd{margin-bottom:.6rem}.note{border-left:4px solid;padding:.5rem 1rem}
.contents{columns:14rem;padding-left:1.2rem}.wide{overflow-x:auto}@media(max-width:40rem){h1{font-size:1.6rem}table{font-size:.85rem}th,td{padding:.3rem .25rem}td.n,th.n{white-space:normal}}
@media print{:root{color-scheme:light}body{margin:0;max-width:none;font-size:10pt}th,td{padding:.12rem .4rem}nav{display:none}h2{break-after:avoid}tr{break-inside:avoid}}`;

/** The page of a published report: whole without scripts, in two languages, and fit to be printed. */
export function pageOf(kept: Kept, language: Tongue, nonce: string): string {
  const title = language === 'id' ? kept.title : kept.titleInEnglish;
  const other = language === 'id' ? 'en' : 'id';
  const body = kept.next?.kind === 'WITHDRAWAL' ? tombstone(kept, language) : figures(kept, language);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text(title)}</title><style nonce="${nonce}">${style}</style></head>
<body>${body.office}<nav><a href="?lang=${other}" lang="${other}">${words.other[language]}</a></nav><main><h1>${text(title)}</h1>${body.main}</main></body></html>`;
}

function tombstone({ edition, next }: Kept, language: Tongue): { office: string; main: string } {
  const at = next ? instantIn(next.at.toISOString(), language) : '';
  return {
    office: '',
    main: `<p class="note"><strong>${words.withdrawn[language]}</strong> · ${words.version[language]} ${edition} · ${text(at)}<br>${words.why[language]}: ${text(next?.why)}</p>`,
  };
}

function figures(
  { id, edition, digest, content, createdAt, next }: Kept,
  language: Tongue,
): { office: string; main: string } {
  const frozen = JSON.parse(content ?? '{}') as Content;
  const paper: Paper = {
    report: frozen.answer,
    title: frozen.title[language],
    office: frozen.office,
    words: frozen.words[language],
    language,
    variables: frozen.named ?? frozen.arguments,
  };
  const about: [string, string][] = [
    ...aboutOf(paper).slice(2),
    [words.version[language], String(edition)],
    [words.published[language], instantIn(createdAt.toISOString(), language)],
    ...(frozen.correction ? [[words.corrects[language], frozen.correction] as [string, string]] : []),
    ['SHA-256', digest ?? ''],
  ];
  const groups = Map.groupBy(linesOf(paper), ({ dimension, group }) => (dimension ? `${dimension}: ${group}` : group));
  return {
    office: `<header><p><strong>${text(frozen.office)}</strong></p></header>`,
    main: `${next ? `<p class="note"><a href="/published/${text(next.id)}">${words.newer[language]}</a></p>` : ''}
<dl>${about.map(([word, said]) => `<dt>${text(word)}</dt><dd>${text(said)}</dd>`).join('')}</dl>
${contentsOf([...groups.keys(), say('definitions', language)], language)}
${[...groups].map(([heading, lines], place) => `<h2 id="${place + 1}">${text(heading)}</h2>${tableOf(lines, language)}`).join('\n')}
<h2 id="${groups.size + 1}">${say('definitions', language)}</h2>
<dl class="told">${definitionsOf(paper)
      .map(({ code, name, text: told }) => `<dt>${text(name)} (${text(code)})</dt><dd>${text(told)}</dd>`)
      .join('')}</dl>
<p>${say('hiding', language)}</p><p><a href="/published/${text(id)}.json">${words.asJson[language]}</a></p>`,
  };
}

/** What stands where, once that is more than a few screens. */
const contentsOf = (headings: string[], language: Tongue): string =>
  headings.length < 4
    ? ''
    : `<nav aria-label="${words.contents[language]}"><ul class="contents">${headings.map((heading, place) => `<li><a href="#${place + 1}">${text(heading)}</a></li>`).join('')}</ul></nav>`;

const tableOf = (lines: Line[], language: Tongue): string =>
  `<div class="wide"><table><thead><tr><th scope="col">${say('measure', language)}</th>${(['value', 'n', 'missing'] as const).map((word) => `<th scope="col" class="n">${say(word, language)}</th>`).join('')}</tr></thead><tbody>${lines.map((line) => rowOf(line, language)).join('')}</tbody></table></div>`;

const rowOf = ({ name, part, measure }: Line, language: Tongue): string =>
  `<tr><th scope="row">${text(part ? `${name}: ${part}` : name)}</th>${[shownIn(measure, language), countIn(measure.n, language), countIn(measure.missing, language)].map((each) => `<td class="n">${text(each)}</td>`).join('')}</tr>`;
