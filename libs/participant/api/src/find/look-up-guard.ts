import { applyDecorators, Injectable, Logger, UseGuards, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '@fotfeste/shared/kernel';
import { Limited, Problem, requestContext, UnitOfWork, withoutCommand } from '@fotfeste/shared/api';
import { AccessLog, actorOf } from '@fotfeste/access/api';
import { tooManyLookUps } from '../participant.problems';
import { LookUpCount } from './look-up-count';

/** The handler takes an identity number that somebody typed: how many each adviser may type is limited. */
export const LimitedLookUps = (): MethodDecorator => applyDecorators(Limited(), UseGuards(LookUpGuard));

/** Counts the number before anything is asked about it. Past the limit it is refused, and the refusal is in the access log. */
@Injectable()
export class LookUpGuard implements CanActivate {
  private readonly logger = new Logger('LookUp');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessLog: AccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = actorOf(request);
    if (!actor) return true; // the gate has refused already
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    await this.take(actor, route);
    return true;
  }

  /** A step of its own, which stays also when what comes after it is refused. */
  async take(actor: Actor, route: string): Promise<void> {
    const excess = await withoutCommand(() => this.unitOfWork.run(actor, (tx) => tx.use(LookUpCount).add()));
    if (!excess) return;
    await this.accessLog.write({
      actor,
      permission: 'person:find',
      route,
      outcome: 'refused',
      denial: 'too-many-look-ups',
      participantIds: [],
    });
    this.logger.warn({ actor: actor.id, route, limit: excess.limit, requestId: requestContext()?.requestId });
    throw new Problem(tooManyLookUps[excess.limit], { values: { allowed: excess.allowed }, retryAfterSeconds: excess.waitSeconds });
  }
}
