import type { FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../../access/viewer.ts';
import { asFile, type Serving, send, serveFiles } from '../../exports/answer.ts';
import { delimiterIn, languageIn, objectIn, oneOf, wordIn, wordsIn } from '../../exports/asked.ts';
import type { Engine } from '../../query/engine.ts';
import type { Caller } from '../../query/sending/run.ts';
import { answerTo } from './answered.ts';
import { houseWords, reportCalled } from './called.ts';
import { comparisonTo } from './comparison.ts';
import { named } from './named.ts';
import { reportPdf } from './pdf.ts';
import { reportCsv, reportWorkbook } from './sheets.ts';
import { linesOf, type Paper } from './table.ts';

interface Printing extends Serving {
  schema: GraphQLSchema;
  engine: Engine<Viewer>;
  callerOf: (reply: FastifyReply) => Caller;
  /** What stands at the head of a report. */
  office: string;
}

/** Serves any report as a file, at /export/report: asked by its root field and its arguments, answered as GraphQL answers it. */
export function serveReports({ schema, engine, callerOf, office, ...serving }: Printing): void {
  serveFiles(serving, '/export/report', async (request, reply) => {
    const { viewer, language: usual, costLimit, admit, takes } = await serving.asker(request, reply);
    const body = objectIn(request.body);
    const field = wordIn(body.report, 'report', '');
    const variables = body.variables === undefined ? {} : objectIn(body.variables);
    const format = oneOf(body.format, 'format', ['XLSX', 'CSV', 'PDF']);
    const language = languageIn(body.language, usual);
    const title = wordIn(body.title, 'title', reportCalled(field, language));
    const words = { ...houseWords(language), ...wordsIn(body.words, 'words') };
    const delimiter = delimiterIn(body.delimiter, language);
    const hands = { schema, engine, viewer, caller: callerOf(reply), costLimit, admit };
    const question = { field, variables };
    const told =
      field === 'mentoringComparison'
        ? await comparisonTo(question, hands, language)
        : { report: await answerTo(question, hands) };
    const paper: Paper = { ...told, title, office, words, language, variables: await named(variables, hands) };
    await takes({ kind: 'REPORT', name: field, format, rows: linesOf(paper).length });
    const file =
      format === 'PDF'
        ? await reportPdf(paper)
        : format === 'CSV'
          ? reportCsv(paper, delimiter)
          : reportWorkbook(paper);
    return send(asFile(reply, format, title), file, body.progress === true ? () => 0 : undefined);
  });
}
