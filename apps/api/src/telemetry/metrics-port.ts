import { type Server, createServer } from 'node:http';
import { once } from 'node:events';
import type { Metrics } from './metrics';

/**
 * Serves `/api/metrics`, and nothing else, on a port of its own: what is in front of the API passes requests on to the other port only, so
 * from outside there is no such address.
 */
export async function serveMetrics(metrics: Pick<Metrics, 'text' | 'contentType'>, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/api/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
