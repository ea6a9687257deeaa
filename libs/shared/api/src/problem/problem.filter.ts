import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fill } from '@fotfeste/shared/kernel';
import { requestContext } from '../request-context';
import { problemOf } from './problem-of';
import type { Problem } from './problem';

/** Answers everything that is thrown as `application/problem+json` in the user's language, without telling what must not be told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(thrown);
    const { status } = problem.kind;
    const isHungUp = http.getRequest<FastifyRequest>().raw.readableAborted; // the caller's line broke, nothing here did
    if (status >= 500 && !isHungUp && !problem.kind.isPlanned)
      this.logger.error({ requestId: requestContext()?.requestId, code: problem.kind.code, cause: describe(thrown) });
    const wait = problem.details.retryAfterSeconds ?? (status === 503 ? 2 : undefined);
    if (wait !== undefined) void reply.header('retry-after', String(wait));
    void reply.status(status).type('application/problem+json').send(problemBody(problem, http.getRequest<FastifyRequest>().id));
  }
}

/** The body of RFC 9457 for a problem. */
export function problemBody({ kind, details }: Problem, instance: string): Record<string, unknown> {
  const { language = 'nb', requestId = instance } = requestContext() ?? {};
  const values = { requestId, ...details.values };
  return {
    ...details.extension,
    type: `urn:fotfeste:problem:${kind.code}`,
    title: fill(kind.title[language], values),
    status: kind.status,
    ...(kind.detail && { detail: fill(kind.detail[language], values) }),
    instance: `urn:fotfeste:request:${requestId}`,
    ...(details.errors && { errors: details.errors.map(({ field, message }) => ({ field, message: message[language] })) }),
  };
}

/** What went wrong for the log: never the statement's values, which may hold what somebody typed. */
function describe(thrown: unknown): string {
  if (thrown instanceof HttpException) return thrown.message;
  if (!(thrown instanceof Error)) return 'unknown';
  const { code, constraint, table } = thrown as { code?: string; constraint?: string; table?: string };
  const where = (thrown.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join('\n');
  return [thrown.name, code, table, constraint, code ? undefined : thrown.message, where].filter(Boolean).join(' ');
}
