import { Injectable, Logger, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, isLimited, Problem, requestContext } from '@fotfeste/shared/api';
import { actorOf } from '../access.decorator';
import { tooManyRequests } from '../access.problems';
import { RequestCount, type TooMuch } from './request-count';

/**
 * Refuses whoever asks far oftener than anybody can work, before anything is asked of the database about a person. Whoever has not signed in
 * is counted by address at the doors that are {@link Limited}, of the sign-in and of a provider's link; behind one address a whole office signs in.
 */
@Injectable()
export class RequestLimitGuard implements CanActivate {
  private readonly logger = new Logger('RequestLimit');

  constructor(
    private readonly count: RequestCount,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = actorOf(request);
    const isAtDoor = !actor && isLimited(context.getClass(), context.getHandler().name);
    if (!actor && !isAtDoor) return true; // the gate refuses
    const isReading = !isAtDoor && (request.method === 'GET' || request.method === 'HEAD');
    const tooMuch = this.count.add(actor?.id ?? request.ip, isReading ? 'reading' : 'change', this.clock.now());
    if (!tooMuch) return true;
    this.logger.warn({ actor: actor?.id, method: request.method, allowed: tooMuch.allowed, requestId: requestContext()?.requestId });
    throw refused(tooMuch);
  }
}

function refused({ allowed, waitSeconds }: TooMuch): Problem {
  return new Problem(tooManyRequests, { values: { allowed, seconds: waitSeconds }, retryAfterSeconds: waitSeconds });
}
