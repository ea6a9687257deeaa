import { readFileSync } from 'node:fs';
import type { AccessRule, PersonBearingTable, Subject } from '@fotfeste/access/api';
import { holds, mayAccess, mustTellWhy, type PersonAccess } from '@fotfeste/access/domain';
import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { osloDate } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { addDays, clearances, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { aPlainRow, takeChecksFrom } from './testing/plain-row';
import { routesOf, type Route } from './testing/routes';
import { serve, type Served } from './testing/served';

/** A kind of person, and what decides about them. */
interface Kind {
  readonly name: string;
  readonly person: PersonInSpec;
  readonly access: PersonAccess;
  /** Ids of one row of theirs in each table that an address may name. */
  readonly rows: Readonly<Record<string, string>>;
}

/** What one address answered. */
interface Answer {
  readonly requestId: string;
  readonly status: number;
  /** Of the problem; empty when there was none. */
  readonly type: string;
}

interface Asked extends Answer {
  readonly about: string;
  readonly expected: string;
}

const nobody = '00000000-0000-7000-8000-00000000ffff';
const organisation = '312000001';
const unit = '0287';

/** Everybody who can sign in, at Nav Sarpsborg or at the provider, with and without clearances. */
const actors: readonly Actor[] = [
  anActor(),
  anActor({ id: 'Z990002', clearances }),
  anActor({ id: 'Z990003', offices: ['0312'] }),
  anActor({ id: 'Z990101', role: 'team-lead' }),
  anActor({ id: 'Z990201', role: 'measure-coordinator', offices: [unit] }),
  anActor({ id: 'T990001', role: 'provider-coordinator', offices: [], organisation }),
  anActor({ id: 'T990101', role: 'provider-adviser', offices: [], organisation }),
  anActor({ id: 'Z990301', role: 'county', offices: ['0200'] }),
  anActor({ id: 'Z990401', role: 'administrator', offices: [] }),
  anActor({ id: 'Z990501', role: 'lawyer', offices: [] }),
];

/**
 * Every address of the contract, asked by every role about every kind of person. What the policy says must be what the answer says and what
 * the access log says. What an address does for those who may come in is for its own specs.
 */
describe('the matrix: every address, every role, every kind of person', () => {
  let database: FreshDatabase;
  let served: Served;
  let routes: readonly Route[];
  let kinds: readonly Kind[];
  let today: LocalDate;
  beforeAll(async () => {
    database = await freshDatabase();
    // The application reads the real clock
    today = osloDate(new Date());
    served = await serve(database.appUrl);
    routes = routesOf(served);
    const named = routes.flatMap(({ rule: { subject } }) => (typeof subject === 'object' && 'row' in subject ? [subject.row] : []));
    kinds = await everyKind([...new Set<PersonBearingTable>(['participation', ...named])]);
  }, 120_000);
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it('is about every address that the contract has', () => {
    const { paths } = JSON.parse(readFileSync('libs/shared/contract/src/openapi.json', 'utf8')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const printed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} /api${path}`),
    );
    const asked = new Set(routes.map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`));
    const open = /^GET \/api\/(health|session\/(sign-in|callback)|openapi|docs)|^POST \/api\/link(\/|$)/;
    expect(printed.filter((address) => !asked.has(address) && !open.test(address))).toEqual([]);
  });

  it.each(actors.map((actor) => [`${actor.role} ${actor.id}`, actor] as const))(
    'answers a %s as the policy says',
    async (_who, actor) => {
      const asked: Asked[] = [];
      for (const route of routesFor(actor))
        for (const { name, access, person, rows } of kindsFor(route, actor)) {
          const id = idIn(route.rule.subject, rows);
          const expected = expectedOf(actor, route.rule, access, name);
          asked.push({ about: `${route.name} about ${name}`, expected, ...(await answerOf(actor, route, id, person.id)) });
        }
      const denials = await denialsOf(asked);
      const wrong = asked.flatMap(({ about, expected, ...answer }) => {
        const found = foundIn(answer, denials.get(answer.requestId));
        return found === expected ? [] : [`${about}: expected ${expected}, found ${found}`];
      });
      expect(wrong).toEqual([]);
      expect(asked.length).toBeGreaterThan(100);
    },
    900_000,
  );

  /** Everything but signing out; of each permission and kind of subject one address for those who differ from others by their sign-in alone. */
  function routesFor({ id }: Actor): readonly Route[] {
    const all = routes.filter(({ url }) => !url.includes('/sign-out'));
    if (id !== 'Z990002' && id !== 'Z990003') return all;
    const kindOf = ({ rule: { permission, subject } }: Route): string =>
      `${permission} ${typeof subject === 'string' ? subject : 'row' in subject ? subject.row : 'shown'}`;
    return [...new Map(all.map((route) => [kindOf(route), route])).values()];
  }

  /** Somebody without the permission is turned away before the person is looked up: one ordinary and one hidden person show it. */
  function kindsFor({ rule }: Route, { role }: Actor): readonly Kind[] {
    const isAboutPerson = rule.subject === 'participantId' || (typeof rule.subject === 'object' && 'row' in rule.subject);
    if (!isAboutPerson) return kinds.slice(0, 1);
    return holds(role, rule.permission) ? kinds : kinds.filter(({ name }) => name === 'ordinary' || name === 'protected');
  }

  function expectedOf(actor: Actor, { permission, subject, reason }: AccessRule, access: PersonAccess, kind: string): string {
    if (!holds(actor.role, permission)) return 'no-permission';
    if (subject !== 'participantId' && !(typeof subject === 'object' && 'row' in subject)) return 'let in';
    if (kind === 'missing') return 'not-registered';
    const person = actor.id === 'Z990003' ? { ...access, ...openedTo(kind) } : access;
    const moment = { today, now: new Date().toISOString() };
    const decision = mayAccess(actor, person, { permission, ...moment });
    if (!decision.allowed) return decision.reason;
    if (typeof subject === 'object' && 'row' in subject && somebodyElses.includes(subject.row)) return 'not-registered';
    return !reason && mustTellWhy(actor, person, moment) ? 'reason-asked' : 'let in';
  }

  async function answerOf(actor: Actor, { method, url }: Route, id: string, participantId: string): Promise<Answer> {
    const address = url.replace(/:(\w+)/g, (_whole, name: string) => (name === 'participantId' ? participantId : id));
    const headers = await headersFor(actor);
    const answer = await served.ask({ method, url: address, headers, ...(method === 'GET' ? {} : { payload: {} }) });
    const { statusCode: status } = answer;
    const type = status < 400 ? '' : answer.json<{ type: string }>().type;
    return { requestId: String(answer.headers['x-request-id']), status, type };
  }

  /** Why each of the requests was refused, as the log says; those that were not are not among them. */
  async function denialsOf(answers: readonly Answer[]): Promise<ReadonlyMap<string, string>> {
    const lines = await database.asOwner<{ request: string; denial: string | null }>(
      `select request_id as request, denial from access_log where request_id = any ($1) and outcome = 'refused'`,
      [answers.map(({ requestId }) => requestId)],
    );
    return new Map(lines.map(({ request, denial }) => [request, denial ?? 'no reason']));
  }

  /** Rows of each kind of person, in every table that an address names. */
  async function everyKind(tables: readonly PersonBearingTable[]): Promise<readonly Kind[]> {
    await takeChecksFrom(database, [...tables, 'access_grant']);
    const window = (participantId: string, rows: Readonly<Record<string, string>>, from: LocalDate, to: LocalDate): Promise<unknown> =>
      database.asOwner(
        'insert into provider_access (participant_id, organisation, participation_id, from_date, to_date) values ($1, $2, $3, $4, $5)',
        [participantId, organisation, rows['participation'], from, to],
      );
    const made: Kind[] = [];
    for (const [name, change] of wishes) {
      const person = await aPerson(database, change);
      const rows: Record<string, string> = {};
      for (const table of tables) rows[table] = await aPlainRow(database, table, person.id);
      for (const table of ofParticipation)
        await database.asOwner(`update "${table}" set participation_id = $2 where participant_id = $1`, [person.id, rows['participation']]);
      made.push({ name, person, rows, access: accessOf(name, person) });
    }
    const idsOf = (name: string): Kind => made.find((kind) => kind.name === name) ?? missing();
    const { person: given, rows: windowed } = idsOf('provided for');
    await window(given.id, windowed, addDays(today, -10), addDays(today, 10));
    for (const name of guarded) {
      const { person: hidden, rows: theirs } = idsOf(name);
      await window(hidden.id, theirs, addDays(today, -10), addDays(today, 10));
      for (const staff of followersOf(name))
        await database.asOwner(
          `insert into participation_co_adviser (participation_id, staff_id, participant_id, name, assigned_at, assigned_by_name)
           values ($1, $2, $3, 'T', now(), 'T')`,
          [theirs['participation'], staff, hidden.id],
        );
    }
    const { person: over, rows: closed } = idsOf('provided for until yesterday');
    await window(over.id, closed, addDays(today, -10), addDays(today, -1));
    for (const actor of actors)
      await database.asOwner(
        `insert into disqualification (participant_id, actor_id, actor_name, ground, words, declared_at, declared_by, declared_by_name) values ($1, $2, $2, 'family', 'Bror', now(), $2, $2)`,
        [idsOf('near to everybody').person.id, actor.id],
      );
    await database.asOwner(
      `insert into access_grant (participant_id, actor_id, reason, granted_at, until) values ($1, 'Z990003', 'Vikar', now(), now() + interval '1 day')`,
      [idsOf('opened with a reason').person.id],
    );
    await database.asOwner(
      `insert into list_access (actor_id, actor_name, office, responsible, reason, from_date, to_date, granted_at, granted_by, granted_by_name)
       values ('Z990003', 'S', '0105', 'Z990077', 'Vikar for en kollega', $1, $1, now(), 'Z9', 'L')`,
      [today],
    );
    await database.asOwner('insert into coordinator_access (participation_id, participant_id, unit, from_date) values ($1, $2, $3, $4)', [
      idsOf('applying').rows['participation'],
      idsOf('applying').person.id,
      unit,
      addDays(today, -1),
    ]);
    return [...made, missing()];
  }

  function missing(): Kind {
    const person = { id: nobody } as PersonInSpec;
    return { name: 'missing', person, rows: {}, access: accessOf('missing', person) };
  }

  function accessOf(name: string, { office, officeLock, protection, isShielded, responsible }: PersonInSpec): PersonAccess {
    const provided =
      name === 'provided for' || guarded.includes(name)
        ? [addDays(today, 10)]
        : name === 'provided for until yesterday'
          ? [addDays(today, -1)]
          : [];
    return {
      ...{ office, protection: protection as PersonAccess['protection'], isShielded },
      ...(officeLock && { officeLock }),
      ...(responsible && { responsible }),
      disqualified: name === 'near to everybody' ? actors.map(({ id }) => id) : [],
      providers: provided.map((to) => ({ organisation, from: addDays(today, -10), to, followedUpBy: followersOf(name) })),
      coordinators: name === 'applying' ? [{ unit, from: addDays(today, -1) }] : [],
      listed: name === 'on an opened list' ? [{ actor: 'Z990003', from: today, to: today }] : [],
    };
  }

  const known = new Map<string, Readonly<Record<string, string>>>();
  async function headersFor(actor: Actor): Promise<Readonly<Record<string, string>>> {
    const headers = known.get(actor.id) ?? (await served.headersOf(actor));
    known.set(actor.id, headers);
    return { ...headers, 'if-match': '"1"' };
  }
});

const wishes: readonly (readonly [name: string, change: Partial<PersonInSpec>])[] = [
  ['ordinary', {}],
  ['followed up by whoever asks first', { responsible: 'Z990001' }],
  ['followed up by somebody with clearances', { responsible: 'Z990002' }],
  ['of another office', { office: '0106' }],
  ['protected', { protection: 'protected' }],
  ['strictly protected', { protection: 'strictly-protected' }],
  ['protected abroad', { protection: 'strictly-protected-abroad' }],
  ['shielded', { isShielded: true }],
  ['behind an office lock', { officeLock: '0105' }],
  ['near to everybody', {}],
  ['opened with a reason', {}],
  ['on an opened list', { responsible: 'Z990077' }],
  ['provided for', {}],
  ['provided for until yesterday', {}],
  ['provided for and protected', { protection: 'protected' }],
  ['provided for, strictly protected and followed up', { protection: 'strictly-protected' }],
  ['applying', { office: '0106' }],
];

/** Those whom a provider only knows by a row without a name, but for whoever there follows them up. */
const guarded: readonly string[] = ['provided for and protected', 'provided for, strictly protected and followed up'];

function followersOf(name: string): readonly string[] {
  return name === guarded[1] ? ['T990101'] : [];
}

/** What the answer and the log say together; anything but one of the policy's words is a fault in itself. */
function foundIn({ status, type }: Answer, denial: string | undefined): string {
  if (denial === undefined) return status === 401 ? 'signed out' : 'let in';
  const told = denial === 'no-permission' && status === 403 ? 'not-permitted' : type.replace('urn:fotfeste:problem:', '');
  const toTell: Readonly<Record<string, string>> = {
    'no-permission': 'not-permitted',
    'provider-window-closed': 'access/window-closed',
    'reason-asked': 'access/reason-asked',
  };
  const isTold = told === (toTell[denial] ?? 'not-found') || (denial === 'provider-window-closed' && told === 'not-found');
  return isTold ? denial : `${denial}, but told ${told}`;
}

/** Rows that are somebody's own or another office's, whoever sees the person: those made here belong to nobody who asks. */
const somebodyElses: readonly PersonBearingTable[] = ['follow_up_task', 'access_request'];
const ofParticipation = ['participation_report'] as const;

/** The id that the address names: of the person's row, or of a row that nobody has. */
function idIn(subject: Subject, rows: Readonly<Record<string, string>>): string {
  return typeof subject === 'object' && 'row' in subject ? (rows[subject.row] ?? nobody) : nobody;
}

function openedTo(kind: string): Pick<PersonAccess, 'openedUntil'> {
  return kind === 'opened with a reason' ? { openedUntil: new Date(Date.now() + 86_000_000).toISOString() } : {};
}
