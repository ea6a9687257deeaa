import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { notFound, Problem, problemBody, unreadableRequest, withRequestContext } from '@fotfeste/shared/api';
import { languageOf } from './request-hooks';

/** Answers an address that no route can be looked up for: one that cannot be read, or with an id longer than any. No hook runs for it. */
export function answerUnroutable({ code }: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const problem = new Problem(code === 'FST_ERR_MAX_PARAM_LENGTH' ? notFound : unreadableRequest);
  withRequestContext({ requestId: request.id, language: languageOf(request) }, () => {
    void reply
      .status(problem.kind.status)
      .headers({ 'x-request-id': request.id, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
      .type('application/problem+json')
      .send(problemBody(problem, request.id));
  });
}
