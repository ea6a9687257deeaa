import { Injectable } from '@nestjs/common';
import { given, type Actor, type Clearance, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import { PersonAccessReader, StaffReader, type StaffMemberView } from '@fotfeste/access/api';
import { mayAccess, mayGiveAway, type PersonAccess } from '@fotfeste/access/domain';
import { adviserCannotSee, lockedToOffice, nobodySeesThere, notFromHere } from '../participant.problems';
import { FollowUpPeriodRow, OfficeHandoverRow, ResponsibleAdviserRow } from '../rows';
import { heldAccess } from './held-access';
import type { ChangeOfficeRequest } from './office.dto';
import { officeFaults } from './office.problems';
import type { OfficeChangeView, OfficeRehearsalView } from './office.view';

/**
 * Gives a person to another office, with words to whoever takes over. The old office's access ends in the same step; follow-up,
 * plan, measures and deadlines go on as they stand.
 */
@Injectable()
export class OfficeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
  ) {}

  change(actor: Actor, participantId: ParticipantId, request: ChangeOfficeRequest): Promise<OfficeChangeView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.drafts.consume(tx, { kind: 'office-handover', subject: participantId });
      return changeOffice(tx, participantId, request);
    });
  }

  /** Everything the change would lead to. Nothing is changed. */
  async rehearse(actor: Actor, participantId: ParticipantId, request: ChangeOfficeRequest): Promise<OfficeRehearsalView> {
    const { reply, events } = await this.unitOfWork.rehearse(actor, (tx) => changeOffice(tx, participantId, request));
    const tasks = events.find(({ name }) => name === 'plan.tasks-handed-over')?.payload?.['count'];
    return Object.assign(reply, { tasks: Number(tasks ?? 0) });
  }

  /** Says that the new office has read what the old one wrote. Said twice it changes nothing. */
  read(actor: Actor, participantId: ParticipantId, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const handover = await tx.manager.findOneBy(OfficeHandoverRow, { id, participantId });
      if (!handover) throw new Problem(notFound);
      if (handover.readOn) return;
      await tx.manager.update(OfficeHandoverRow, { id }, { readOn: tx.today, readByName: actor.name });
      await tx.record({ name: 'participant.handover-read', participantId, subjectId: id });
    });
  }
}

async function changeOffice(tx: Tx, participantId: ParticipantId, request: ChangeOfficeRequest): Promise<OfficeChangeView> {
  const { office, words } = request;
  const access = await heldAccess(tx, participantId);
  if (!mayGiveAway(tx.actor, access)) throw new Problem(notFromHere);
  if (access.officeLock) throw new Problem(lockedToOffice);
  const officeName = await nameOf(tx, office, access);
  const moved: PersonAccess = { ...access, office };
  await refuseUnseen(tx, moved);
  const adviser = await adviserThere(tx, request, moved);

  await tx.asSystem(async () => {
    await tx.manager.insert(OfficeHandoverRow, {
      ...{ participantId, fromOffice: access.office, toOffice: office, words: words.trim(), movedOn: tx.today },
      ...{ writtenBy: tx.actor.id, writtenByName: tx.actor.name },
    });
    await tx.query('update person_access set office = $2, responsible = $3 where participant_id = $1', [
      ...[participantId, office],
      adviser?.id ?? null,
    ]);
    await tx.manager.delete(ResponsibleAdviserRow, { participantId });
    if (adviser)
      await tx.manager.insert(ResponsibleAdviserRow, {
        ...{ participantId, adviserId: adviser.id, adviserName: adviser.name, since: tx.today },
      });
    await moveFollowUp(tx, participantId, office);
    await tx.record({ name: 'participant.office-changed', participantId, payload: { office, before: access.office } });
    if (adviser) await tx.record({ name: 'participant.assigned', participantId, payload: { adviser: adviser.id } });
  });

  const losesAccess = !(await tx.use(PersonAccessReader).visible(participantId));
  return {
    ...{ office, officeName, losesAccess },
    ...given({ formerAdviserName: access.responsibleName, adviserName: adviser?.name }),
  };
}

async function nameOf(tx: Tx, office: string, { office: before }: PersonAccess): Promise<string> {
  if (office === before) throw new Problem(invalidRequest, { errors: [{ field: 'office', message: officeFaults.same }] });
  const [known] = await tx.query<{ name: string }>(
    `select name from nav_office where unit_number = $1 and status = 'active' and type = 'local'`,
    [office],
  );
  if (!known) throw new Problem(invalidRequest, { errors: [{ field: 'office', message: officeFaults.unknown }] });
  return known.name;
}

/** Somebody protected or shielded goes only to an office where a colleague may see them. */
async function refuseUnseen(tx: Tx, { office, protection, isShielded }: PersonAccess): Promise<void> {
  const protectionClearance = protection === 'protected' ? 'protection-7' : 'protection-6';
  const needed: readonly Clearance[] = [
    ...(protection === 'none' ? [] : ([protectionClearance] as const)),
    ...(isShielded ? (['shielded'] as const) : []),
  ];
  if (needed.length > 0 && (await tx.use(StaffReader).officeWith(needed, office)) !== office) throw new Problem(nobodySeesThere);
}

async function adviserThere(tx: Tx, { adviserId }: ChangeOfficeRequest, moved: PersonAccess): Promise<StaffMemberView | undefined> {
  if (!adviserId) return undefined;
  const adviser = await tx.use(StaffReader).member(adviserId);
  if (!adviser || (adviser.role !== 'adviser' && adviser.role !== 'team-lead'))
    throw new Problem(invalidRequest, { errors: [{ field: 'adviserId', message: officeFaults.adviser }] });
  const { id, name, role, offices, clearances } = adviser;
  const seeing: Actor = { id, name, role, offices, clearances, secondControl: false };
  if (!mayAccess(seeing, moved, { permission: 'person:read', today: tx.today, now: tx.now.toISOString() }).allowed)
    throw new Problem(adviserCannotSee, { values: { adviser: name }, errors: [{ field: 'adviserId', message: officeFaults.adviser }] });
  return adviser;
}

/** The period goes on; its twin tells which office had it before. */
async function moveFollowUp(tx: Tx, participantId: ParticipantId, office: string): Promise<void> {
  const periods = await tx.manager.findBy(FollowUpPeriodRow, { participantId });
  const running = periods.find(({ to }) => to === null || to > tx.today);
  if (running) await tx.manager.update(FollowUpPeriodRow, { id: running.id }, { office });
}
