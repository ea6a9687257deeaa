import { addDays, clearances, roles, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { osloDate } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { denialReasons, mayHandle, maySee, mustTellWhy, protections, type PersonAccess } from '@fotfeste/access/domain';

/** A person of the crowd as the database has it: what does not fit the policy's own shape stands beside it. */
interface Subject {
  readonly id: string;
  readonly responsible: string | undefined;
  readonly access: PersonAccess;
  readonly grants: readonly { readonly actor: string; readonly until: string }[];
  /** Reasons that were told for looking here. */
  readonly told: readonly { readonly actor: string; readonly until: string }[];
  /** Ids of those who got a task here from somebody else, and of those who gave themselves one. */
  readonly tasks: readonly string[];
  readonly ownTasks: readonly string[];
  readonly registeredBy: string | undefined;
}

const offices = ['0105', '0106'] as const;
const organisations = ['312000001', '312000002'] as const;
const people = ['Z1', 'Z2'] as const;

/** What leads have opened: a whole office that is over, an adviser's list that runs, and one that was ended before its time. */
const lists = [
  { actor: 'Z1', office: '0105', responsible: undefined, days: [-10, -1], isEnded: false },
  { actor: 'Z1', office: '0106', responsible: 'Z2', days: [0, 10], isEnded: false },
  { actor: 'Z2', office: '0105', responsible: undefined, days: [-5, 0], isEnded: false },
  { actor: 'Z2', office: '0106', responsible: undefined, days: [-5, 5], isEnded: true },
] as const;

/** Who is away, and who stands in: over, on its first and on its last day, to come, and ended before its time. */
const absences = [
  { adviser: 'Z1', substitute: 'Z2', days: [-10, -1], isEnded: false },
  { adviser: 'Z2', substitute: 'Z1', days: [0, 10], isEnded: false },
  { adviser: 'Z3', substitute: 'Z2', days: [-5, 0], isEnded: false },
  { adviser: 'Z1', substitute: 'Z2', days: [1, 10], isEnded: false },
  { adviser: 'Z3', substitute: 'Z1', days: [-5, 5], isEnded: true },
] as const;

/**
 * One policy is written twice: in TypeScript for what the product decides and in SQL for what the database shows. Each of a crowd of actors
 * is held against each of a crowd of people, and the two must give the same answer; the reason too, which only the log gets to see.
 */
describe('the policy and the walls of the database', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    today = osloDate(database.clock.now());
    now = database.clock.now().toISOString();
    // Only the walls are asked, not what a participation is
    await database.asOwner('alter table job_support_profile drop constraint job_support_profile_participation');
    await database.asOwner('alter table participation_co_adviser drop constraint participation_co_adviser_participation');
    subjects = crowd();
    for (const subject of subjects) await write(subject);
    for (const { actor, office, responsible, days, isEnded } of lists)
      await database.asOwner(
        `insert into list_access (actor_id, actor_name, office, responsible, reason, from_date, to_date, granted_at, granted_by, granted_by_name, ended_at, ended_by_name)
         values ($1, $1, $2, $3, 'Vikar i sykefravær', $4, $5, now(), 'Z9', 'Z9', $6, $7)`,
        [actor, office, responsible, addDays(today, days[0]), addDays(today, days[1]), ...(isEnded ? [now, 'Z9'] : [undefined, undefined])],
      );
    for (const { adviser, substitute, days, isEnded } of absences)
      await database.asOwner(
        `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name, ended_at, ended_by_name)
         values ($1, $1, $2, $2, '{0105}', $3, $4, now(), 'Z9', 'Z9', $5, $6)`,
        [adviser, substitute, addDays(today, days[0]), addDays(today, days[1]), ...(isEnded ? [now, 'Z9'] : [undefined, undefined])],
      );
  });
  afterAll(() => database.drop());

  let today: LocalDate;
  let now: string;
  let subjects: readonly Subject[];

  it('say the same of every actor and every person, and why', async () => {
    const told = new Set<string>();
    const apart: string[] = [];
    for (const actor of actors()) {
      const rows = await database.unitOfWork.read(actor, async (tx) => ({
        seen: new Set((await tx.query<{ id: string }>('select participant_id as id from person_access')).map(({ id }) => id)),
        why: await tx.query<{ id: string; reason: string | null }>(
          'select wanted.id, ff.why_denied(wanted.id) as reason from unnest($1::uuid[]) wanted (id)',
          [subjects.map(({ id }) => id)],
        ),
      }));
      const reasonOf = new Map(rows.why.map(({ id, reason }) => [id, reason]));
      for (const subject of subjects) {
        const decision = maySee(actor, accessFor(actor, subject), { today, now });
        const expected = decision.allowed ? 'allowed' : decision.reason;
        told.add(expected);
        const shown = rows.seen.has(subject.id) ? 'allowed' : (reasonOf.get(subject.id) ?? 'nothing');
        if (shown !== expected || (shown === 'allowed' && reasonOf.get(subject.id) !== null))
          apart.push(`${JSON.stringify(actor)} ${JSON.stringify(subject)}: policy ${expected}, database ${shown}`);
      }
    }
    expect(apart.slice(0, 3)).toEqual([]);
    expect([...told].sort()).toEqual(['allowed', ...denialReasons.filter((reason) => reason !== 'not-registered')].sort());
  });

  it.each([
    ['caseload_row', 'true'],
    ['provider_list_row', 'not is_protected or participant_id = any ((select ff.follows_up())::uuid[])'],
  ])('say the same around %s, which repeats the columns', async (table, isKnown) => {
    for (const actor of actors().filter(({ role }) => (table === 'caseload_row' ? isAdvising(role) : role.startsWith('provider-')))) {
      const [seen, rows] = await database.unitOfWork.read(actor, async (tx) => [
        await tx.query<{ id: string }>('select participant_id as id from person_access order by 1'),
        await tx.query<{ id: string }>(`select distinct participant_id as id from ${table} where ${isKnown} order by 1`),
      ]);
      expect([actor, rows]).toEqual([actor, seen]);
    }
  });

  it('leave to the rest of a provider a row of somebody protected, without name and office', async () => {
    const found = new Set<string>();
    for (const actor of actors().filter(({ role }) => role.startsWith('provider-'))) {
      const rows = await database.unitOfWork.read(actor, (tx) =>
        tx.query<{ id: string; name: string; office: string }>(
          'select participant_id as id, name, office from provider_list_row where participant_id not in (select participant_id from person_access)',
        ),
      );
      for (const { id, name, office } of rows) {
        const subject = subjects.find((each) => each.id === id);
        expect([name, office]).toEqual(['', '']);
        found.add(subject ? JSON.stringify(maySee(actor, accessFor(actor, subject), { today, now })) : 'nobody');
      }
    }
    expect([...found]).toEqual(['{"allowed":false,"reason":"address-protected"}']);
  });

  it('say the same of who handles a case as the responsible adviser does, and show the work of job specialists to nobody else at Nav', async () => {
    const found = new Set<string>();
    for (const actor of actors().filter(({ role }) => isAdvising(role) || role === 'measure-coordinator')) {
      const handled = await database.unitOfWork.read(actor, async (tx) => [
        await tx.query<{ id: string }>('select participant_id as id from person_access where responsible = any (ff.stands_for())'),
        await tx.query<{ id: string }>('select participant_id as id from job_support_profile'),
        await tx.query<{ id: string }>('select participant_id as id from person_access where ff.handles(participant_id)'),
      ]);
      const expected = subjects.filter((subject) => mayHandle(actor, accessFor(actor, subject), { today, now })).map(({ id }) => id);
      for (const rows of handled) expect([actor, rows.map(({ id }) => id).sort()]).toEqual([actor, expected]);
      for (const id of expected) found.add(subjects.find((each) => each.id === id)?.responsible === actor.id ? 'own' : 'stands in');
    }
    expect([...found].sort()).toEqual(['own', 'stands in']);
  });

  it('ask the same people why, before they see somebody whom another follows up', async () => {
    const found = new Set<string>();
    const apart: string[] = [];
    for (const actor of actors()) {
      const rows = await database.unitOfWork.read(actor, (tx) =>
        tx.query<{ id: string; asks: boolean }>('select participant_id as id, ff.must_tell_why(participant_id) as asks from person_access'),
      );
      for (const { id, asks } of rows) {
        const subject = subjects.find((each) => each.id === id);
        const expected = subject && mustTellWhy(actor, accessFor(actor, subject), { today, now });
        if (asks !== expected) apart.push(`${JSON.stringify(actor)} ${JSON.stringify(subject)}: database ${String(asks)}`);
        found.add(`${actor.role} ${String(asks)}`);
      }
    }
    expect(apart.slice(0, 3)).toEqual([]);
    expect([...found].sort()).toEqual([
      ...['adviser false', 'adviser true', 'measure-coordinator false', 'provider-adviser false', 'provider-coordinator false'],
      ...['system false', 'team-lead false'], // of another office a lead sees only whom they were let in to
    ]);
  });

  it('name no reason to somebody who is not there at all', async () => {
    const [answer] = await database.unitOfWork.read(anActor(), (tx) => tx.query('select ff.why_denied(uuidv7()) as reason'));
    expect(answer).toEqual({ reason: 'not-registered' });
  });

  function actors(): readonly Actor[] {
    const found: Actor[] = [];
    for (const role of roles)
      for (const id of people)
        for (const office of [[], ['0105'], [...offices]])
          for (const organisation of role.startsWith('provider') ? organisations : [undefined])
            for (const held of [[], ['protection-7'], ['protection-6'], ['shielded'], ['kvp'], [...clearances]] as const)
              found.push(anActor({ id, role, offices: office, clearances: held, ...(organisation && { organisation }) }));
    return found;
  }

  /** A crowd drawn with a seed: each property by itself and many together. */
  function crowd(): readonly Subject[] {
    const chance = draws(20261121);
    return Array.from({ length: 90 }, (_each, index): Subject => {
      const pick = <T>(...values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
      const isPlain = index % 3 === 0;
      const office = pick(...offices);
      const day = (): LocalDate => addDays(today, pick(-30, -1, 0, 1, 30));
      const span = (): { readonly from: LocalDate; readonly to: LocalDate } => {
        const [one, other] = [day(), day()];
        return one < other ? { from: one, to: other } : { from: other, to: one };
      };
      const responsible = pick(undefined, ...people, 'Z3');
      const locked = !isPlain && chance() < 0.2 ? { officeLock: pick(...offices) } : {};
      return {
        id: `00000000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`,
        responsible,
        access: {
          office,
          ...locked,
          protection: isPlain ? 'none' : pick('none', 'none', ...protections),
          isShielded: !isPlain && chance() < 0.25,
          disqualified: people.filter(() => chance() < 0.15),
          providers: organisations
            .filter(() => chance() < 0.5)
            .map((organisation) => ({ organisation, ...span(), followedUpBy: people.filter(() => chance() < 0.3) })),
          coordinators: offices.filter(() => chance() < 0.25).map((unit) => ({ unit, ...span() })),
        },
        grants: people
          .filter(() => chance() < 0.2)
          .map((actor) => ({ actor, until: new Date(new Date(now).getTime() + pick(-60_000, 0, 60_000)).toISOString() })),
        told: people
          .filter(() => chance() < 0.2)
          .map((actor) => ({ actor, until: new Date(new Date(now).getTime() + pick(-60_000, 0, 60_000)).toISOString() })),
        tasks: people.filter(() => chance() < 0.1),
        ownTasks: people.filter(() => chance() < 0.1),
        registeredBy: pick(undefined, undefined, undefined, ...people),
      };
    });
  }

  async function write({ id, responsible, access, grants, told, tasks, ownTasks, registeredBy }: Subject): Promise<void> {
    const { office, officeLock, protection, isShielded, disqualified, providers, coordinators = [] } = access;
    await database.asOwner(
      'insert into person_access (participant_id, office, office_lock, protection, shielded, responsible) values ($1, $2, $3, $4, $5, $6)',
      [id, office, officeLock, protection, isShielded, responsible],
    );
    await database.asOwner(
      `insert into caseload_row (participant_id, office, office_lock, protection, shielded, responsible, name, born) values ($1, $2, $3, $4, $5, $6, 'N', '1990-01-01')`,
      [id, office, officeLock, protection, isShielded, responsible],
    );
    await database.asOwner(`insert into job_support_profile (participant_id, participation_id, saved_by_name) values ($1, uuidv7(), 'N')`, [
      id,
    ]);
    for (const actor of disqualified)
      await database.asOwner(
        `insert into disqualification (participant_id, actor_id, actor_name, ground, declared_at, declared_by, declared_by_name) values ($1, $2, $2, 'family', now(), $2, $2)`,
        [id, actor],
      );
    const isProtected = protection !== 'none';
    for (const { organisation, from, to, followedUpBy = [] } of providers) {
      await database.asOwner(
        `with w as (
           insert into provider_access (participant_id, organisation, participation_id, from_date, to_date) values ($1, $2, uuidv7(), $3, $4)
           returning participation_id)
         insert into participation_co_adviser (participant_id, participation_id, staff_id, name, assigned_at, assigned_by_name)
         select $1, w.participation_id, staff, staff, now(), 'N' from w, unnest($5::text[]) staff`,
        [id, organisation, from, to, followedUpBy],
      );
      await database.asOwner(
        `insert into provider_list_row (participation_id, participant_id, organisation, from_date, to_date, name, office, measure, status, is_taken_in, helpers, helper_ids, extents, waiting_proposals, is_protected)
         values (uuidv7(), $1, $2, $3, $4, $5, $6, 'M', 'S', false, '[]', '{}', '[]', 0, $7)`,
        [id, organisation, from, to, ...(isProtected ? ['', ''] : ['N', office]), isProtected],
      );
    }
    for (const { unit, from, to } of coordinators)
      await database.asOwner(
        'insert into coordinator_access (participation_id, participant_id, unit, from_date, to_date) values (uuidv7(), $1, $2, $3, $4)',
        [id, unit, from, to],
      );
    for (const { actor, until } of grants)
      await database.asOwner(
        `insert into access_grant (participant_id, actor_id, reason, granted_at, until) values ($1, $2, 'vikar', now(), $3)`,
        [id, actor, until],
      );
    for (const { actor, until } of told)
      await database.asOwner(
        `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids, reason, reason_until)
         values ($2, 'adviser', 'person:read', 'POST /x', 'shown', array[$1::uuid], 'inquiry', $3)`,
        [id, actor, until],
      );
    for (const [actor, by] of [...tasks.map((each) => [each, 'Z9'] as const), ...ownTasks.map((each) => [each, each] as const)])
      await database.asOwner(
        `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, created_at, created_by, created_by_name, changed_by)
         values ($1, 'team', 'Ring', $4, $2, $2, now(), $3, $3, $3)`,
        [id, actor, by, today],
      );
    if (registeredBy)
      await database.asOwner(
        `insert into domain_event (at, actor_id, actor_name, name, participant_id) values ($2, $3, $3, 'participant.registered', $1)`,
        [id, now, registeredBy],
      );
  }

  function accessFor({ id }: Actor, { access, grants, told, tasks, registeredBy, responsible: held }: Subject): PersonAccess {
    const openedUntil = grants.find(({ actor }) => actor === id)?.until;
    const reasonUntil = told.find(({ actor }) => actor === id)?.until;
    const duties = [...tasks, ...(registeredBy ? [registeredBy] : [])];
    const substitutes = absences
      .filter(({ adviser, isEnded }) => !isEnded && adviser === held)
      .map(({ substitute, days }) => ({ actor: substitute, from: addDays(today, days[0]), to: addDays(today, days[1]) }));
    const listed = lists
      .filter(({ office, responsible, isEnded }) => !isEnded && office === access.office && (!responsible || responsible === held))
      .map(({ actor, days }) => ({ actor, from: addDays(today, days[0]), to: addDays(today, days[1]) }));
    return {
      ...access,
      listed,
      substitutes,
      duties,
      ...(reasonUntil && { reasonUntil }),
      ...(held && { responsible: held }),
      ...(openedUntil && { openedUntil }),
    };
  }
});

function isAdvising(role: Actor['role']): boolean {
  return role === 'adviser' || role === 'team-lead';
}

/** Numbers from 0 to 1, the same in each run. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
