import type { Answered, Watcher } from './watch.ts';

/** Where spans go. */
export interface Traces {
  watcher: Watcher;
  close(): Promise<void>;
}

/** Makes a span of each request, with one below it for each wait and statement, and sends them over OTLP/HTTP. */
export async function trace(endpoint: string): Promise<Traces> {
  // Read by who traces only.
  const [{ SpanKind, SpanStatusCode, ROOT_CONTEXT, trace }, core, sdk, resources, { OTLPTraceExporter }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/core'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  const told = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'binaan' }).merge(told),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }) })],
  });
  const tracer = provider.getTracer('binaan');
  const propagator = new core.W3CTraceContextPropagator();
  const getter = { get: (carrier: Answered) => carrier.traceparent, keys: () => ['traceparent'] };

  const watcher: Watcher = (answered) => {
    const { method, route, status, took, operation, code, errorId, requestId } = answered;
    const now = performance.now();
    const at = (instant: number) => performance.timeOrigin + instant;
    const parent = propagator.extract(ROOT_CONTEXT, answered, getter as never);
    const span = tracer.startSpan(
      operation ? `${operation.kind} ${operation.fields.join(' ')}`.slice(0, 200) : `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        startTime: at(now - took),
        attributes: {
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': status,
          'binaan.request_id': requestId,
          ...(code ? { 'error.type': code } : {}),
          ...(errorId ? { 'binaan.error_id': errorId } : {}),
          ...(operation
            ? { 'graphql.operation.type': operation.kind, 'binaan.cost': operation.cost, ...nameOf(operation.name) }
            : {}),
        },
      },
      parent,
    );
    if (status >= 500 || code === 'INTERNAL') span.setStatus({ code: SpanStatusCode.ERROR });
    const within = trace.setSpan(parent, span);
    for (const { name, from, to } of operation?.steps ?? [])
      tracer.startSpan(name, { kind: SpanKind.CLIENT, startTime: at(from) }, within).end(at(to));
    span.end(at(now));
  };
  return { watcher, close: () => provider.shutdown() };
}

const nameOf = (name: string | undefined) => (name ? { 'graphql.operation.name': name.slice(0, 100) } : {});
