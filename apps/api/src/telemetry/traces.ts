import type { Follower } from './follower';

/** Traces by OpenTelemetry when `OTEL_EXPORTER_OTLP_ENDPOINT` says where to; otherwise its library is not even loaded. */
export async function tracesTo(endpoint: string | undefined): Promise<Follower | undefined> {
  if (endpoint === undefined) return undefined;
  const { openTraces } = await import('./open-traces');
  return openTraces(endpoint);
}
