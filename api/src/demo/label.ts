import type { WebServer } from '../core/server.ts';
import type { Mark } from './mark.ts';

/** Bears the factor on every answer from a synthetic office. */
export const syntheticHeader = 'x-binaan-synthetic';

/** Says of every answer that it is synthetic, if the database bears the mark: the label goes with the data, whatever serves it. */
export function labelAnswers({ app, everyAnswer }: WebServer, mark: Mark | undefined): void {
  if (mark) everyAnswer[syntheticHeader] = factorOf(mark);
  app.get('/about.json', async () => (mark ? { synthetic: true, factor: mark.factor } : { synthetic: false }));
}

/** The dashboard's page with the mark in it, so that it knows without asking. */
export const labelled = (page: string, mark: Mark | undefined): string =>
  mark ? page.replace('</head>', `<meta name="binaan-synthetic" content="${factorOf(mark)}" /></head>`) : page;

const factorOf = ({ factor }: Mark) => String(factor ?? 0);

/** The office at the head of reports on paper and of those that are published: what is made up says so there, too. */
export const labelledOffice = (office: string, mark: Mark | undefined): string =>
  mark ? `${office} · data sintetis / synthetic data` : office;
