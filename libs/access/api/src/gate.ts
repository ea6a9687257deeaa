import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { isProvider, isUuid, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { notFound, notPermitted, Problem, signedOut, UnitOfWork } from '@fotfeste/shared/api';
import { holds, type DenialReason } from '@fotfeste/access/domain';
import { AccessLog } from './access-log';
import { accessRuleKey, actorOf, openToAllKey, type AccessRule, type Subject } from './access.decorator';
import { reasonAsked, windowClosed } from './access.problems';
import { PersonAccessReader, type Refusal, type Visible } from './person-access.reader';

/** Stands before every handler: signed in, role holds the permission, the person may be seen, and outside the own caseload it is known why. A refusal is logged before it is told. */
@Injectable()
export class Gate implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly unitOfWork: UnitOfWork,
    private readonly accessLog: AccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(openToAllKey, [context.getHandler(), context.getClass()])) return true;
    const rule = this.reflector.get<AccessRule>(accessRuleKey, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = actorOf(request);
    if (!actor) throw new Problem(signedOut);

    if (!holds(actor.role, rule.permission)) {
      await this.refuse(actor, rule, request, 'no-permission', []);
      throw new Problem(notPermitted);
    }
    const { subject } = rule;
    if (subject === 'nobody' || subject === 'streamed' || (typeof subject === 'object' && 'shown' in subject)) return true;

    const seen = await this.visiblePerson(actor, subject, request.params as Readonly<Record<string, string>>);
    if (!seen) {
      const closedOn = await this.closedWindow(actor, subject, request.params as Readonly<Record<string, string>>);
      const { person, reason } = await this.refusal(actor, subject, request.params as Readonly<Record<string, string>>);
      // An id that nobody has is logged as it was asked for, also because a shorter line is written sooner
      const asked = subject === 'participantId' ? (request.params as Record<string, string>)['participantId'] : undefined;
      const about = [person ?? asked ?? ''].filter(isUuid);
      await this.refuse(actor, rule, request, closedOn ? 'provider-window-closed' : reason, about);
      if (closedOn) throw new Problem(windowClosed, { values: { day: inNorwegian(closedOn) }, extension: { closedOn } });
      throw new Problem(notFound);
    }
    if (seen.mustTellWhy && !rule.reason) {
      await this.refuse(actor, rule, request, 'reason-asked', [seen.id]);
      throw new Problem(reasonAsked, { extension: { participantId: seen.id } });
    }
    request.concerns = seen.id;
    return true;
  }

  /** The person the address names, if the actor may see them: the database's policies have answered. */
  private visiblePerson(
    actor: Actor,
    subject: Exclude<Subject, 'nobody' | 'streamed' | { shown: unknown }>,
    params: Readonly<Record<string, string>>,
  ): Promise<Visible | undefined> {
    const id = params[subject === 'participantId' ? 'participantId' : subject.param];
    if (!id || !isUuid(id)) return Promise.resolve(undefined);
    return this.unitOfWork.read(actor, (tx) => {
      const reader = tx.use(PersonAccessReader);
      return subject === 'participantId' ? reader.visible(id) : reader.personOf(subject.row, id);
    });
  }

  /** Whom the address is about and why they are closed to the actor: for the log alone, the answer is the same whatever it is. */
  private refusal(
    actor: Actor,
    subject: Exclude<Subject, 'nobody' | 'streamed' | { shown: unknown }>,
    params: Readonly<Record<string, string>>,
  ): Promise<Refusal> {
    const id = params[subject === 'participantId' ? 'participantId' : subject.param];
    if (!id || !isUuid(id)) return Promise.resolve({ reason: 'not-registered' });
    const table = subject === 'participantId' ? undefined : subject.row;
    return this.unitOfWork.read(actor, (tx) => tx.use(PersonAccessReader).refusal(table, id));
  }

  /** A provider that has followed the participant up is told that its access is over, and nothing else. */
  private closedWindow(
    actor: Actor,
    subject: Exclude<Subject, 'nobody' | 'streamed' | { shown: unknown }>,
    params: Readonly<Record<string, string>>,
  ): Promise<LocalDate | undefined> {
    const id = subject !== 'participantId' && subject.row === 'participation' ? params[subject.param] : undefined;
    if (!isProvider(actor) || !id || !isUuid(id)) return Promise.resolve(undefined);
    return this.unitOfWork.read(actor, (tx) => tx.use(PersonAccessReader).closedOn(id));
  }

  private refuse(
    actor: Actor,
    rule: AccessRule,
    request: FastifyRequest,
    denial: DenialReason | 'reason-asked',
    participantIds: readonly string[],
  ): Promise<void> {
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    return this.accessLog.write({ actor, permission: rule.permission, route, outcome: 'refused', denial, participantIds });
  }
}

/** A calendar day as one writes it: 20.11.2026. */
function inNorwegian(day: LocalDate): string {
  return day.split('-').reverse().join('.');
}
