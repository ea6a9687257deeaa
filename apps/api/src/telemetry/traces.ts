import type { Follower } from './follower';

/** Sends traces away: one span for each request with method, pattern of the address, status and the request's id. */
export interface Traces extends Follower {
  stop(): Promise<void>;
}

/** Traces by OpenTelemetry when `OTEL_EXPORTER_OTLP_ENDPOINT` says where to; otherwise its library is not even loaded. */
export async function tracesTo(endpoint: string | undefined): Promise<Traces | undefined> {
  if (endpoint === undefined) return undefined;
  const { openTraces } = await import('./open-traces');
  return openTraces(endpoint);
}
