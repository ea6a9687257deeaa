import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { notFound, Problem, problemBody, unreadableRequest, withRequestContext } from '@fotfeste/shared/api';
import { isSending, languageOf } from './request-hooks';
import { contentPolicy, securityHeaders } from './security-headers';

type AnswerToError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void;

/** Answers an address that no route can be looked up for: one that cannot be read, or with an id longer than any. No hook runs for it. */
export function answerUnroutable(publicUrl: string): AnswerToError {
  const headers = { ...securityHeaders(publicUrl), 'content-security-policy': contentPolicy(), 'cache-control': 'no-store' };
  return ({ code }, request, reply) => {
    const problem = new Problem(code === 'FST_ERR_MAX_PARAM_LENGTH' ? notFound : unreadableRequest);
    withRequestContext({ requestId: request.id, language: languageOf(request) }, () => {
      void reply
        .status(problem.kind.status)
        .headers({ ...headers, 'x-request-id': request.id, ...(!isSending(request) && { connection: 'close' }) })
        .type('application/problem+json')
        .send(problemBody(problem, request.id));
    });
  };
}
