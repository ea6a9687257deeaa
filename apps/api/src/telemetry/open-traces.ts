import { type Span, SpanKind, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { FastifyRequest } from 'fastify';
import type { Follower } from './follower';

/** A collector that is away does not keep the process from ending. */
const mostWaitedMs = 3_000;

/**
 * Sends traces away: one span for each request with method, pattern of the address, status and the request's id; the last ones when the server
 * closes. Spans are made by hand: what instruments libraries by itself writes down addresses with their ids, query strings and statements. Here an
 * attribute is the pattern of an address, never what stood in it.
 */
export function openTraces(endpoint: string): Follower {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'fotfeste-api' }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: mostWaitedMs })],
  });
  provider.register();
  const tracer = trace.getTracer('fotfeste');
  const spans = new WeakMap<FastifyRequest, Span>();

  return {
    follow: (fastify) => {
      fastify.addHook('onRequest', (request, _reply, done) => {
        const route = request.routeOptions.url ?? 'unknown';
        const caller = propagation.extract(context.active(), { traceparent: request.headers['traceparent'] });
        const attributes = { 'http.request.method': request.method, 'http.route': route, 'fotfeste.request_id': request.id };
        const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, caller);
        spans.set(request, span);
        context.with(trace.setSpan(caller, span), done);
      });
      fastify.addHook('onResponse', (request, reply, done) => {
        const span = spans.get(request);
        span?.setAttribute('http.response.status_code', reply.statusCode);
        if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
        span?.end();
        done();
      });
      fastify.addHook('onClose', () => provider.shutdown());
    },
  };
}
