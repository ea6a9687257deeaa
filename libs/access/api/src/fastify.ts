import 'fastify';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import type { SignInAttempt } from './session/sign-in';

declare module 'fastify' {
  interface Session {
    actor?: Actor;
    csrfToken?: string;
    signIn?: SignInAttempt;
  }
  interface FastifyRequest {
    /** The person whom the Gate let this request through to. */
    concerns?: ParticipantId;
  }
}
