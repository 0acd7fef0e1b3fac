import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { admin, openApi } from '../support/api.ts';
import { freePort } from '../support/process.ts';

const METRICS_PORT = await freePort();
const traces = await startCollector();
const api = await openApi(undefined, {
  METRICS_PORT,
  METRICS_TOKEN: 'kunci-pengukuran-uji',
  OTEL_EXPORTER_OTLP_ENDPOINT: traces.endpoint,
});
const question = 'query Daftar { businesses { nodes { id } } programmes { totalCount } }';

const scrape = (authorization = 'Bearer kunci-pengukuran-uji') =>
  fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`, { headers: { authorization } });

/** The value of one sample, whatever stands before and behind its labels. */
async function sample(name: string, ...labels: string[]): Promise<number> {
  const lines = (await (await scrape()).text()).split('\n');
  const line = lines.find((each) => each.startsWith(`${name}{`) && labels.every((label) => each.includes(label)));
  return Number(line?.split(' ').at(-1) ?? 0);
}

test('operations are counted by what they asked and how they ended, with their time in the database and their wait', async () => {
  const before = await sample('binaan_operation_fields_total', 'field="programmes"');
  await api.as(admin)(question);
  await api.as(admin)(question);
  expect(await sample('binaan_operation_fields_total', 'field="programmes"')).toBe(before + 2);
  expect(await sample('binaan_operation_seconds_count', 'kind="query"', 'code="OK"')).toBeGreaterThanOrEqual(2);
  expect(await sample('binaan_operation_database_seconds_sum', 'kind="query"')).toBeGreaterThan(0);
  expect(await sample('binaan_operation_pool_wait_seconds_count', 'kind="query"')).toBeGreaterThanOrEqual(2);
  expect(await sample('binaan_operation_cost_total', 'kind="query"')).toBeGreaterThan(0);

  const write = 'mutation ($id: ID!) { deleteProgramme(id: $id, version: 1) { id } }';
  await api.as(admin)(write, { id: '01930000-0000-7000-8000-000000000000' });
  expect(await sample('binaan_operation_seconds_count', 'kind="mutation"', 'code="NOT_FOUND"')).toBe(1);
  expect(await sample('binaan_operation_database_seconds_sum', 'kind="mutation"')).toBeGreaterThan(0);
});

test('requests are counted by the pattern of their route, and pools by how their connections stand', async () => {
  await fetch(`${api.origin}/published/rahasia-5512`);
  const text = await (await scrape()).text();
  expect(text).not.toContain('rahasia-5512');
  expect(await sample('binaan_request_seconds_count', 'route="/graphql"', 'status="200"')).toBeGreaterThan(0);
  expect(await sample('binaan_request_seconds_count', 'route="/published/:id"')).toBe(1);
  expect(await sample('binaan_pool_connections', 'pool="pool"', 'state="idle"')).toBeGreaterThan(0);
  expect(await sample('binaan_pool_connections', 'pool="pool"', 'state="waiting"')).toBe(0);
});

test('the metrics are told to whoever has the token, at a port of their own', async () => {
  expect((await scrape('Bearer kunci-pengukuran-ujj')).status).toBe(401);
  expect((await scrape('')).status).toBe(401);
  expect((await scrape()).status).toBe(200);
  const { cookie } = api;
  const atTheDoor = await fetch(`${api.origin}/metrics`, {
    headers: { cookie, authorization: 'Bearer kunci-pengukuran-uji' },
  });
  expect(atTheDoor.status).toBe(404);
});

test('a request is a span within the trace of whoever asked, with its cost, and spans below it for wait and statement', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  await api.as(admin)(question, undefined, { headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
  await api.close();
  const spans = traces.spans().filter((span) => span.traceId === traceId);
  const [root] = spans.filter(({ name }) => name === 'query businesses programmes');
  expect(root).toMatchObject({ parentSpanId: '00f067aa0ba902b7' });
  const attributes = Object.fromEntries(root?.attributes.map(({ key, value }) => [key, Object.values(value)[0]]) ?? []);
  expect(attributes).toMatchObject({
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Daftar',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'binaan.cost': expect.any(Number),
    'binaan.request_id': expect.any(String),
  });
  const below = spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId);
  expect(below.map(({ name }) => name)).toEqual(['pool wait', 'statement']);
  const lasts = ({ startTimeUnixNano, endTimeUnixNano }: Span) => Number(endTimeUnixNano) - Number(startTimeUnixNano);
  const [, statement] = below as [Span, Span];
  expect(lasts(statement)).toBeGreaterThan(0);
  expect(lasts(statement)).toBeLessThanOrEqual(lasts(root as Span));
  expect(JSON.stringify(traces.spans())).not.toContain(api.cookie.slice(-40));
});

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId: string;
  name: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: { key: string; value: object }[];
}

/** Takes what OTLP/HTTP brings. */
async function startCollector() {
  const brought: { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }[] = [];
  const server = createServer(async (request, response) => {
    if (request.url === '/v1/traces') brought.push(JSON.parse((await request.toArray()).join('')));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans: () => brought.flatMap((each) => each.resourceSpans.flatMap((r) => r.scopeSpans.flatMap((s) => s.spans))),
  };
}
