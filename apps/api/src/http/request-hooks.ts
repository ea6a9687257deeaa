import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languages, type Language } from '@fotfeste/shared/kernel';
import { Problem, unreadableRequest, withRequestContext } from '@fotfeste/shared/api';
import type { Drain } from '../health/drain';
import type { Pace } from '../health/pace';
import { isStorable } from './storable-text';

/** Gives every request its name, its language and, for commands, its key. Lines are not kept open for more once the instance is on its way out. */
export function addRequestHooks(fastify: FastifyInstance, drain: Drain): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // Health is asked by nobody in particular: without a cookie it needs no session, and so no database.
    if (request.url.startsWith('/api/health')) delete request.headers.cookie;
    withRequestContext({ requestId: request.id, language: languageOf(request) }, done);
  });
  fastify.addHook('preHandler', (request, _reply, done) => {
    if (!isStorable(request.body) || !isStorable(request.query)) {
      done(new Problem(unreadableRequest));
      return;
    }
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key) || request.method === 'GET') {
      done();
      return;
    }
    withRequestContext({ requestId: request.id, language: languageOf(request), command: { key, requestHash: hashOf(request) } }, done);
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (drain.isOn) void reply.header('connection', 'close');
    done();
  });
  // Closing the line on somebody who is still sending loses the answer on its way: the rest of the body is taken in instead.
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (isSending(request)) void reply.removeHeader('connection');
    done();
  });
}

/** Counts how long each answer took, by the pattern of its address. What was refused or failed is no measure of a page. */
export function notePace(fastify: FastifyInstance, pace: Pace): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url } = request.routeOptions;
    if (url && reply.statusCode < 400) pace.note(`${request.method} ${url}`, reply.elapsedTime);
    done();
  });
}

/** A name for the request that a user can quote. */
export function requestId(): string {
  return randomUUID();
}

/** Whether there is more of the request to come. */
export function isSending({ raw, headers }: FastifyRequest): boolean {
  return !raw.complete && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);
}

/** The first language asked for that the product speaks; bokmål without one. */
export function languageOf({ headers }: FastifyRequest): Language {
  const wanted = (headers['accept-language'] ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase());
  const known = wanted
    .map((each) => (each === 'no' ? 'nb' : each))
    .find((each): each is Language => (languages as readonly string[]).includes(each));
  return known ?? 'nb';
}

function hashOf(request: FastifyRequest): string {
  const parts = [request.method, request.url, request.headers['if-match'] ?? '', JSON.stringify(request.body ?? '')];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
