import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, signedOut } from '@fotfeste/shared/api';
import type { Permission } from '@fotfeste/access/domain';

/** Tables whose rows an address may name instead of the person they are about. */
export type PersonBearingTable =
  | 'participation'
  | 'assistance_decision'
  | 'assistance_complaint'
  | 'needs_assessment'
  | 'assessment'
  | 'judgement'
  | 'plan_activity'
  | 'plan_path'
  | 'plan_goal'
  | 'plan_sub_goal'
  | 'plan_meeting'
  | 'plan_contact'
  | 'follow_up_task'
  | 'participation_report'
  | 'follow_up_period'
  | 'access_request'
  | 'erasure'
  | 'document';

/**
 * Whom a request concerns, for the check before and the log after:
 * the path parameter with the participant's id; a row of a person by its path parameter;
 * whoever the answer shows (lists, search); whoever a long answer shows bit by bit, where the handler logs each bit before it is sent; or
 * nobody.
 */
export type Subject =
  | 'participantId'
  | { readonly row: PersonBearingTable; readonly param: string }
  | { readonly shown: (reply: never) => readonly ParticipantId[] }
  | 'streamed'
  | 'nobody';

export interface AccessRule {
  readonly permission: Permission;
  readonly subject: Subject;
  /**
   * Outside the own caseload a reason is asked first, save where it is given (`given-here`, and the handler logs it) and where an office
   * answers what it was asked (`not-asked`).
   */
  readonly reason?: 'given-here' | 'not-asked';
  /** Words that somebody is looked for by: logged as looking, also when nobody is found. The words are never logged. */
  readonly isSearch?: true;
}

export const accessRuleKey = 'fotfeste:access';
export const openToAllKey = 'fotfeste:open-to-all';

/** What a handler needs. A handler with neither this nor {@link OpenToAll} stops the start. */
export const Access = (rule: AccessRule): MethodDecorator => SetMetadata(accessRuleKey, rule);

/** For the few addresses that need no sign-in: health, sign-in itself, the contract. */
export const OpenToAll = (): MethodDecorator & ClassDecorator => SetMetadata(openToAllKey, true);

/** Every person in a list of rows that carry `participantId`: `subject: { shown: everyone }`. */
export const everyone = (reply: { readonly items: readonly { readonly participantId: ParticipantId }[] }): readonly ParticipantId[] =>
  reply.items.map(({ participantId }) => participantId);

/** Who acts, as the sign-in said. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!actor) throw new Problem(signedOut);
  return actor;
});

/** The actor in the session of the request. */
export function actorOf(request: FastifyRequest): Actor | undefined {
  return request.session.actor;
}
