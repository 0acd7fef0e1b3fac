import { type Api, type Asker, admin } from '../support/api.ts';
import type { Figure } from './figure.ts';

const publishing = `mutation ($report: String!, $arguments: String!, $words: String, $correction: String) {
  row: publishReport(report: $report, arguments: $arguments, title: "Judul <uji>", titleInEnglish: "A title", words: $words, correction: $correction) {
    id edition kind digest definitions supersedes { id } } }`;

/** Publishing reports, and what anybody is told of them then. */
export function publishingIn(api: Api) {
  const publish = async (report: string, asked: object, more: object = {}, asker: Asker = admin) => {
    const { data, errors } = await api.as(asker)(publishing, { report, arguments: JSON.stringify(asked), ...more });
    if (errors?.[0]) throw new Error(`${errors[0].extensions.code} ${Object.keys(errors[0].extensions.fields ?? {})}`);
    return data.row;
  };
  /** Whoever comes, without signing in. */
  const open = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${api.origin}/published/${path}`, { headers });
  const answerOf = async (id: string) => (await (await open(`${id}.json`)).json()).answer;
  const seen = (measures: Figure[], code: string) =>
    Object.fromEntries(
      measures.filter((each) => each.code === code).map(({ part, hidden, value }) => [part, hidden ? 'hidden' : value]),
    );
  return { publish, open, answerOf, seen };
}
