import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { mayAccess, mayLock, type PersonAccess } from '@fotfeste/access/domain';
import { heldAccess } from '../office/held-access';
import { FollowUpPeriodRow, KvpPeriodRow, ResponsibleAdviserRow } from '../rows';
import type { KvpWordsRequest } from './kvp.dto';
import { alreadyLifted, alreadyLocked, kvpWithoutFollowUp, mayNotLock } from './kvp.problems';
import { KvpReader } from './kvp.reader';
import type { KvpRehearsalView, KvpView } from './kvp.view';

/** The period the user saw. */
export interface SeenKvp {
  readonly id: string;
  readonly version: number;
}

type Outcome = Omit<KvpRehearsalView, 'tasks'>;

/** Locks a person's case to the office while the qualification programme lasts, and lifts the lock. Each can be rehearsed. */
@Injectable()
export class KvpService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(actor: Actor, participantId: ParticipantId): Promise<KvpView> {
    return this.unitOfWork.read(actor, (tx) => view(tx, participantId));
  }

  start(actor: Actor, participantId: ParticipantId, request: KvpWordsRequest): Promise<KvpView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await lock(tx, participantId, request);
      return view(tx, participantId);
    });
  }

  /** Who would see the person, and who would no longer be responsible. Nothing is changed. */
  rehearseStart(actor: Actor, participantId: ParticipantId): Promise<KvpRehearsalView> {
    return this.rehearsed(actor, (tx) => lock(tx, participantId, { words: rehearsal }));
  }

  lift(actor: Actor, participantId: ParticipantId, seen: SeenKvp, request: KvpWordsRequest): Promise<KvpView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await liftLock(tx, participantId, seen, request);
      return view(tx, participantId);
    });
  }

  /** Who would see the person again. Nothing is changed. */
  rehearseLift(actor: Actor, participantId: ParticipantId, seen: SeenKvp): Promise<KvpRehearsalView> {
    return this.rehearsed(actor, (tx) => liftLock(tx, participantId, seen, { words: rehearsal }));
  }

  private async rehearsed(actor: Actor, deed: (tx: Tx) => Promise<Outcome>): Promise<KvpRehearsalView> {
    const { reply, events } = await this.unitOfWork.rehearse(actor, deed);
    const tasks = events.find(({ name }) => name === 'plan.tasks-handed-over')?.payload?.['count'];
    return { ...reply, tasks: Number(tasks ?? 0) };
  }
}

/** Stands where the words will: a rehearsal is rolled back. */
const rehearsal = '...';

async function lock(tx: Tx, participantId: ParticipantId, { words }: KvpWordsRequest): Promise<Outcome> {
  const access = await heldAccess(tx, participantId);
  if (access.officeLock) throw new Problem(alreadyLocked);
  if (!mayLock(tx.actor, access)) throw new Problem(mayNotLock);
  const followUp = await tx.manager.findBy(FollowUpPeriodRow, { participantId });
  if (!followUp.some(({ to }) => !to)) throw new Problem(kvpWithoutFollowUp);
  const { office } = access;
  const locked: PersonAccess = { ...access, officeLock: office };
  const seers = await colleaguesWhoSee(tx, locked);
  const responsible = await tx.manager.findOneBy(ResponsibleAdviserRow, { participantId });
  const takesOver = responsible !== null && !seers.some(({ id }) => id === responsible.adviserId);
  await tx.asSystem(async () => {
    await tx.query('update person_access set office_lock = $2 where participant_id = $1', [participantId, office]);
    const { identifiers } = await tx.manager.insert(KvpPeriodRow, {
      ...{ participantId, office, from: tx.today, startWords: words.trim(), startedByName: tx.actor.name },
    });
    const { id: subjectId } = identifiers[0] as { id: string };
    await tx.record({ name: 'participant.kvp-started', participantId, subjectId, payload: { office } });
    if (takesOver) await makeResponsible(tx, participantId);
  });
  return {
    ...{ office, ...given({ officeName: await nameOf(tx, office) }), seenBy: seers.map(({ name }) => name) },
    ...(takesOver && { formerAdviserName: responsible.adviserName, adviserName: tx.actor.name }),
  };
}

async function liftLock(tx: Tx, participantId: ParticipantId, { id, version }: SeenKvp, { words }: KvpWordsRequest): Promise<Outcome> {
  const access = await heldAccess(tx, participantId);
  const period = await tx.manager.findOneBy(KvpPeriodRow, { id, participantId });
  if (!period) throw new Problem(notFound);
  if (period.liftedOn) throw new Problem(alreadyLifted);
  if (period.version !== version) throw new Problem(changedByOther, { extension: { version: period.version } });
  if (!mayLock(tx.actor, access)) throw new Problem(mayNotLock);
  const { officeLock: _lifted, ...open } = access;
  await tx.asSystem(async () => {
    await tx.query('update person_access set office_lock = null where participant_id = $1', [participantId]);
    await tx.manager.update(KvpPeriodRow, { id }, { liftedOn: tx.today, liftWords: words.trim(), liftedByName: tx.actor.name });
    await tx.record({ name: 'participant.kvp-ended', participantId, subjectId: id, payload: { office: period.office } });
  });
  const seers = await colleaguesWhoSee(tx, open);
  return { office: access.office, ...given({ officeName: await nameOf(tx, access.office) }), seenBy: seers.map(({ name }) => name) };
}

/** The responsible adviser no longer sees the person, so the one who locks the case takes over, with the open tasks. */
async function makeResponsible(tx: Tx, participantId: ParticipantId): Promise<void> {
  const { id: adviserId, name: adviserName } = tx.actor;
  await tx.query('update person_access set responsible = $2 where participant_id = $1', [participantId, adviserId]);
  await tx.manager.delete(ResponsibleAdviserRow, { participantId });
  await tx.manager.insert(ResponsibleAdviserRow, { participantId, adviserId, adviserName, since: tx.today });
  await tx.record({ name: 'participant.assigned', participantId, payload: { adviser: adviserId } });
}

async function colleaguesWhoSee(tx: Tx, access: PersonAccess): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const colleagues = await tx.use(StaffReader).ofOffices([access.office]);
  return colleagues.filter(({ id, name, role, offices, clearances }) => {
    const seeing: Actor = { id, name, role, offices, clearances, secondControl: false };
    return (
      (role === 'adviser' || role === 'team-lead') &&
      mayAccess(seeing, access, { permission: 'person:read', today: tx.today, now: tx.now.toISOString() }).allowed
    );
  });
}

async function nameOf(tx: Tx, office: string): Promise<string | undefined> {
  const [known] = await tx.query<{ name: string }>('select name from nav_office where unit_number = $1', [office]);
  return known?.name;
}

async function view(tx: Tx, participantId: ParticipantId): Promise<KvpView> {
  const [access] = await tx.query<{ office: string; officeLock: string | null }>(
    'select office, office_lock as "officeLock" from person_access where participant_id = $1',
    [participantId],
  );
  if (!access) throw new Problem(notFound);
  const { office, officeLock } = access;
  return { periods: await tx.use(KvpReader).of(participantId), mayLock: mayLock(tx.actor, { office, ...given({ officeLock }) }) };
}
