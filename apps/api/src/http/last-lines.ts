import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** How often it is looked whether the door is shut, in milliseconds. */
const lookedEveryMs = 20;
/** How long what was under way when the door was shut may take, in milliseconds; deploy/ waits longer before it kills. */
const lastAnswersMs = 30_000;

/**
 * Hangs up, once nobody can come in any more, on lines on which nothing was ever asked, as what stands in front keeps in store. Node closes
 * those that have been used before, and lets these stand, and the process with them, until `connectionTimeout` is over. Whoever has not sent
 * a whole request, or not taken the answer, is waited for a while, and not longer.
 */
export function hangUpLastLines(fastify: FastifyInstance, patienceMs = lastAnswersMs): void {
  const silent = new Set<Socket>();
  fastify.server.on('connection', (line: Socket) => {
    silent.add(line);
    line.once('close', () => silent.delete(line));
  });
  fastify.server.on('request', ({ socket }) => silent.delete(socket));
  fastify.addHook('preClose', (done) => {
    const looking = setInterval(() => {
      if (fastify.server.listening) return;
      clearInterval(looking);
      for (const line of silent) line.destroy();
      setTimeout(() => {
        fastify.server.closeAllConnections();
      }, patienceMs).unref();
    }, lookedEveryMs).unref();
    done();
  });
}
