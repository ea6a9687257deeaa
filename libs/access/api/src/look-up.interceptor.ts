import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, of, type Observable } from 'rxjs';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { AccessLog, type LookUp } from './access-log';
import { accessRuleKey, actorOf, type AccessRule } from './access.decorator';

/** Writes the access log between the handler's reply and the answer, and puts the reply's version into `ETag`. */
@Injectable()
export class LookUpInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly accessLog: AccessLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const rule = this.reflector.get<AccessRule | undefined>(accessRuleKey, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const log = async (outcome: LookUp['outcome'], ids: readonly ParticipantId[]): Promise<void> => {
      const actor = actorOf(request);
      const isNobodys = ids.length === 0 && !(rule?.isSearch && outcome === 'shown');
      if (!actor || !rule || isNobodys || (rule.reason === 'given-here' && outcome !== 'failed')) return;
      const route = `${request.method} ${request.routeOptions.url ?? ''}`;
      await this.accessLog.write({ actor, permission: rule.permission, route, outcome, participantIds: ids });
    };

    return next.handle().pipe(
      catchError((error: unknown) =>
        from(log('failed', concerned(request, rule, undefined))).pipe(mergeMap(() => Promise.reject(error as Error))),
      ),
      mergeMap((body: unknown) => {
        const version = (body as { readonly version?: unknown } | undefined)?.version;
        if (typeof version === 'number') void reply.header('etag', `"${String(version)}"`);
        const ids = concerned(request, rule, body);
        if (ids.length === 0 && !rule?.isSearch) return of(body);
        const isLookingOnly = ['GET', 'HEAD'].includes(request.method) || rule?.permission === 'person:find' || rule?.isSearch;
        return from(log(isLookingOnly ? 'shown' : 'changed', ids).then(() => body));
      }),
    );
  }
}

function concerned(request: FastifyRequest, rule: AccessRule | undefined, body: unknown): readonly ParticipantId[] {
  if (!rule || rule.subject === 'nobody' || rule.subject === 'streamed') return [];
  if (typeof rule.subject === 'object' && 'shown' in rule.subject) return body === undefined ? [] : rule.subject.shown(body as never);
  return request.concerns ? [request.concerns] : [];
}
