import { timingSafeEqual } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem, untrustedRequest } from '@fotfeste/shared/api';

/** Everything that changes something carries the session's own token in a header no foreign page can set. */
@Injectable()
export class CsrfGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET' || request.method === 'HEAD' || !request.session.actor) return true;
    const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
    const expected = Buffer.from(request.session.csrfToken ?? '');
    if (expected.length > 0 && given.length === expected.length && timingSafeEqual(given, expected)) return true;
    throw new Problem(untrustedRequest);
  }
}
