import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import { questions } from './questions/index.ts';
import { serving } from './serving.ts';

/** The limit: hand-written SQL, prepared, its JSON written by PostgreSQL, behind a bare server. `POST /name {variables}`. */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c timezone=UTC',
});
const known = new Map(questions.map((question) => [`/${question.name}`, question]));

const server = createServer(async (request, response) => {
  try {
    const question = known.get(request.url ?? '');
    if (!question) throw new Error(`There is no question ${request.url}`);
    const { name, sql: text, values } = question;
    const variables = (await json(request)) as Record<string, unknown>;
    const { rows } = await pool.query({ name, text, values: values(variables), rowMode: 'array' });
    const body = Buffer.from(`{"data":${rows[0]?.[0]}}`);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  } catch (error) {
    const body = JSON.stringify({ errors: [{ message: (error as Error).message }] });
    response.writeHead(500, { 'content-length': Buffer.byteLength(body) }).end(body);
  }
});

server.listen(0, '127.0.0.1', () => serving(server));
