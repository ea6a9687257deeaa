import type { Metrics } from './metrics';

/** The metrics when there is a port to serve them on; otherwise their library is not even loaded. */
export async function metricsFor(port: number | undefined): Promise<Metrics | undefined> {
  if (port === undefined) return undefined;
  const { Metrics } = await import('./metrics');
  return new Metrics();
}
