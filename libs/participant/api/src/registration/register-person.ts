import type { Clearance, ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, type Tx } from '@fotfeste/shared/api';
import { PersonAccessReader, StaffReader } from '@fotfeste/access/api';
import { mayAccess, type Protection } from '@fotfeste/access/domain';
import { grantForAnHour } from '../find/opening.service';
import { PersonFinder, type Found } from '../find/person-finder';
import { startFollowUp } from '../follow-up/follow-up-start';
import { officeUnknown } from '../participant.problems';
import type { RegisterPerson } from '../registers';
import { noteTypedAgain } from '../typed-again/note-typed-again';
import { entryOf, letIn, type Entry } from './entry';
import { NewPersonRepository } from './new-person.repository';
import { keepParents, parentsIn } from './parent-answers';
import type { LookedUp } from './person-registers';
import type { RegisterRequest } from './registration.dto';

/** What became of a registration. `received` says the same whether the person was new or registered, and whatever hides them. */
export type Registered =
  | { readonly kind: 'opened'; readonly participantId: ParticipantId }
  | { readonly kind: 'received' }
  /** The rules do not let the person in, or nobody knows which office follows up. Never about somebody hidden. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'already'; readonly participantId: ParticipantId }
  | Extract<Found, { kind: 'other-office' }>;

const route = 'POST /api/participants';

/** Registers somebody as a job seeker and starts the follow-up at the right office, or says why not. */
export async function registerPerson(tx: Tx, request: RegisterRequest, looked: LookedUp): Promise<Registered> {
  const { identityNumber } = request;
  const [finder, people] = [tx.use(PersonFinder), tx.use(NewPersonRepository)];
  await people.waitForTurn(identityNumber);
  const found = await finder.look(identityNumber);
  if (found.kind === 'open') return { kind: 'already', participantId: found.participantId };
  if (found.kind === 'other-office') {
    await finder.noteRefusal(identityNumber, 'person:register', route);
    return found;
  }
  const hidden = await people.hidden(identityNumber);
  if (hidden) {
    await askThoseWhoMaySee(tx, hidden.participantId, hidden.officeLock ?? (await officeThatSees(tx, hidden, hidden.office)));
    await finder.noteRefusal(identityNumber, 'person:register', route);
    return { kind: 'received' };
  }
  const newcomer = await newcomerIn(tx, request, looked).catch(asRefusal);
  return newcomer instanceof Problem ? { kind: 'refused', problem: newcomer } : registerNew(tx, request, newcomer);
}

/** Somebody who may be registered. */
interface Newcomer {
  readonly person: RegisterPerson;
  readonly isHidden: boolean;
  /** How the rules let them in; nothing for somebody hidden whom they do not let in, since that must not be told. */
  readonly entry: Entry | undefined;
  readonly office: string;
}

/** Asks the rules and finds the office. Writes nothing; throws what stands in the way. */
async function newcomerIn(tx: Tx, request: RegisterRequest, { person, office: found, officeProblem }: LookedUp): Promise<Newcomer> {
  const isHidden = person !== undefined && (await hidesFrom(tx, person));
  const entry = isHidden ? entryOf(person, request, tx.today) : letIn(person, request, tx.today);
  if (!person) throw new Error('The entry rules let nobody in whom the register does not know');
  if (officeProblem && !isHidden && !request.office) throw new Problem({ ...officeProblem.kind, status: 422 }, officeProblem.details);
  const near = found?.unitNumber ?? (await chosenOffice(tx, request));
  const office = isHidden ? await officeThatSees(tx, person, near ?? tx.actor.offices[0] ?? '') : near;
  if (!office) throw new Problem(officeUnknown, { errors: [{ field: 'office', message: officeUnknown.title }] });
  return { person, isHidden, entry, office };
}

function asRefusal(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

async function registerNew(tx: Tx, request: RegisterRequest, newcomer: Newcomer): Promise<Registered> {
  const { person, isHidden, entry, office } = newcomer;
  const participantId = await tx.use(NewPersonRepository).addPerson(person, request, office);
  for (const field of saidByRegister(request, person)) await noteTypedAgain(tx, { field, page: 'register', way: 'as-register' });
  if (entry) await startAsJobSeeker(tx, participantId, request, { ...newcomer, entry });
  else await tx.asSystem(() => tx.record({ name: 'participant.registered-unseen', participantId, payload: { office } }));
  if (!tx.actor.offices.includes(office) && !isHidden)
    await grantForAnHour(tx, participantId, { reason: 'Registrering', way: 'registration' });

  if (await tx.use(PersonAccessReader).visible(participantId)) {
    await tx.use(NewPersonRepository).noteInLog(participantId, route);
    return { kind: 'opened', participantId };
  }
  await askThoseWhoMaySee(tx, participantId, office);
  await tx.use(PersonFinder).noteRefusal(request.identityNumber, 'person:register', route);
  return { kind: 'received' };
}

/** Details that were filled in as the register has them. That it has noted no interpreter is no answer, so saying so repeats nothing. */
function saidByRegister(
  request: RegisterRequest,
  { spokenLanguage, interpreter }: RegisterPerson,
): readonly ('spokenLanguage' | 'interpreter')[] {
  return [
    ...(spokenLanguage && request.spokenLanguage === spokenLanguage ? (['spokenLanguage'] as const) : []),
    ...(interpreter !== 'none' && request.interpreter === interpreter ? (['interpreter'] as const) : []),
  ];
}

async function startAsJobSeeker(
  tx: Tx,
  participantId: ParticipantId,
  request: RegisterRequest,
  { person, entry }: Newcomer & { readonly entry: Entry },
): Promise<void> {
  await tx.asSystem(async () => {
    const id = await tx.use(NewPersonRepository).addRegistration(participantId, tx.today, request, entry);
    const payload = { rules: [...entry.rules], wasApproved: entry.approvalReason !== undefined };
    await tx.record({ name: 'participant.registered', participantId, subjectId: id, payload });
    await keepParents(tx, participantId, person.born, parentsIn(request));
    await startFollowUp(tx, participantId, { reason: 'JOB_SEEKER' });
  });
}

/** Whether protection, shielding or being one's own case hides the person from the actor, whichever office they get. */
async function hidesFrom(tx: Tx, { identityNumber, protection, isShielded }: RegisterPerson): Promise<boolean> {
  const { actor, today, now } = tx;
  const [own] = await tx.query<{ is: boolean }>('select ff.is_own_number($1) as is', [identityNumber]);
  const person = { office: actor.offices[0] ?? '', protection, isShielded, disqualified: own?.is ? [actor.id] : [], providers: [] };
  return !mayAccess(actor, person, { permission: 'person:register', today, now: now.toISOString() }).allowed;
}

/** The unit where somebody may see such a person, nearest to the office; the office itself when nobody may. */
async function officeThatSees(
  tx: Tx,
  { protection, isShielded }: { readonly protection: Protection; readonly isShielded: boolean },
  near: string,
): Promise<string> {
  const needed: readonly Clearance[] = [
    ...(protection === 'none' ? [] : [protection === 'protected' ? ('protection-7' as const) : ('protection-6' as const)]),
    ...(isShielded ? (['shielded'] as const) : []),
  ];
  return (await tx.use(StaffReader).officeWith(needed, near)) ?? near;
}

async function askThoseWhoMaySee(tx: Tx, participantId: ParticipantId, office: string): Promise<void> {
  await tx.asSystem(() =>
    tx.query(
      `insert into access_request (kind, participant_id, office, actor_id, actor_name, reason, asked_at)
       values ('registration', $1, $2, $3, $4, 'registration', $5)`,
      [participantId, office, tx.actor.id, tx.actor.name, tx.now],
    ),
  );
}

async function chosenOffice(tx: Tx, { office }: RegisterRequest): Promise<string | undefined> {
  if (!office) return undefined;
  const [known] = await tx.query<{ id: string }>(
    `select unit_number as id from nav_office where unit_number = $1 and status = 'active' and type = 'local'`,
    [office],
  );
  if (known) return known.id;
  const message = { nb: 'Velg et kontor fra listen', nn: 'Vel eit kontor frå lista', en: 'Choose an office from the list' };
  throw new Problem(invalidRequest, { errors: [{ field: 'office', message }] });
}
