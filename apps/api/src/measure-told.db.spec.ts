import { aPerson } from '@fotfeste/participant/api/testing';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import { anOffering } from '@fotfeste/measure/api/testing';
import { sensitiveMeasures, sensitiveTopics } from '@fotfeste/participation/domain';
import { osloDate } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { addDays, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { takeChecksFrom } from './testing/plain-row';
import { routesOf, type Route } from './testing/routes';
import { serve, type Served } from './testing/served';
import { aTellingRow, codesOf } from './testing/telling-row';

/** Stands in every word, name and organisation of everything that hangs on the participation. */
const tell = 'Solsidaklinikken';
const office = '0105';
const unit = '0287';
const provider = '312000009';

const responsible = anActor();
const substitute = anActor({ id: 'Z990003' });
const takingIn = anActor({ id: 'Z990201', role: 'measure-coordinator', offices: [unit] });
const others: readonly Actor[] = [
  anActor({ id: 'Z990002' }),
  anActor({ id: 'Z990101', role: 'team-lead' }),
  anActor({ id: 'Z990202', role: 'measure-coordinator', offices: [office] }),
];

/** What the law says of a measure in general names it to everybody; nothing of the person's own may. */
const namesEveryMeasure = /\/possibilities(\/|$)/;

interface InMeasure {
  readonly participantId: string;
  readonly rows: Readonly<Record<string, string>>;
  /** What only those may read who are told. */
  readonly telling: readonly string[];
  readonly ofMeasure: readonly string[];
}

/**
 * Somebody in a measure whose name tells of health, with a row in every table that the wall stands around (ADR 34). Every address of the
 * contract that names the person or a row of theirs is asked; a new one is asked too.
 */
describe('a measure that tells of health, at every address of a person', () => {
  let database: FreshDatabase;
  let served: Served;
  let routes: readonly Route[];
  let today: LocalDate;
  const made = new Map<MeasureCode, InMeasure>();
  beforeAll(async () => {
    database = await freshDatabase();
    today = osloDate(new Date());
    served = await serve(database.appUrl);
    routes = routesOf(served).filter(({ method, rule: { subject } }) => method === 'GET' && isAboutPerson(subject));
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990001', 'K', 'Z990003', 'O', $1, $2, $2, now(), 'Z990001', 'K')`,
      [[office], today],
    );
    const tables = await walled();
    const codes = await codesOf(database);
    await takeChecksFrom(database, tables);
    for (const measure of sensitiveMeasures) made.set(measure, await inMeasure(measure, tables, codes));
  }, 120_000);
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it.each(sensitiveMeasures.flatMap((measure) => others.map((actor) => [measure, actor.role, actor] as const)))(
    '%s is not named to a %s who does not handle the case',
    async (measure, _role, actor) => {
      const { telling, ofMeasure } = inOf(measure);
      const found: string[] = [];
      let shown = 0;
      for (const { url, statusCode, body } of await answers(actor, inOf(measure))) {
        if (statusCode >= 500 || statusCode === 400) found.push(`${url}: ${String(statusCode)} ${body}`);
        if (statusCode === 200) shown += 1;
        const words = namesEveryMeasure.test(url) ? telling : [...telling, ...ofMeasure];
        const told = words.filter((word) => body.includes(word));
        if (told.length > 0) found.push(`${url}: ${told.join(', ')} … ${around(body, told[0] ?? '')}`);
      }
      expect(found).toEqual([]);
      // A coordinator reads applications, and no page of a person
      if (actor.role !== 'measure-coordinator') expect(shown).toBeGreaterThan(25);
    },
    120_000,
  );

  it.each(sensitiveMeasures.flatMap((measure) => [responsible, substitute].map((actor) => [measure, actor.id, actor] as const)))(
    '%s is named to %s, who handles the case, wherever it stands',
    async (measure, _id, actor) => {
      const asked = await answers(actor, inOf(measure));
      expect(asked.filter(({ statusCode }) => statusCode >= 500)).toEqual([]);
      const naming = asked
        .filter(({ body }) => inOf(measure).telling.some((word) => body.includes(word)) || body.includes(measure))
        .map(({ url }) => url);
      for (const address of [
        'overview',
        'timeline',
        'participations',
        'plan',
        'history',
        'documents',
        'paths',
        'earlier-time',
        'judgements',
      ])
        expect(naming).toContain(`/participants/${inOf(measure).participantId}/${address}`);
    },
    120_000,
  );

  it.each(sensitiveMeasures)('%s is “a measure” to colleagues, from when and how it stands', async (measure) => {
    const [colleague] = others;
    const { participantId, rows } = inOf(measure);
    const ask = await served.as(colleague ?? responsible);
    const read = async <T>(address: string): Promise<T> =>
      (await ask({ method: 'GET', url: `/api/participants/${participantId}/${address}` })).json<T>();
    const veiled = { id: rows['participation'], status: 'participating', startsOn: addDays(today, -60), endsOn: addDays(today, 60) };
    expect(await read('participations')).toEqual({ items: [], veiled: [veiled] });
    expect(await read('plan')).toMatchObject({ veiled: [veiled] });
    expect(await read('overview')).toMatchObject({
      participations: [{ id: veiled.id, status: 'participating', phase: 'running', from: veiled.startsOn, to: veiled.endsOn }],
    });
    const { items } = await read<{ items: readonly { id: string; kind: string }[] }>('timeline');
    expect(items.filter(({ kind }) => kind === 'participation')).toEqual([
      { id: veiled.id, kind: 'participation', status: 'participating', from: veiled.startsOn, to: veiled.endsOn },
    ]);
  });

  it('is one of the same three in the law and in the database', async () => {
    const [row] = await database.asOwner('select ff.sensitive_measures() as measures, ff.sensitive_topics() as topics');
    expect(row).toEqual({ measures: sensitiveMeasures, topics: sensitiveTopics });
  });

  it('is still counted with by the law: no milder than is right, and the same whichever of them it is', async () => {
    const [colleague] = others;
    const verdictOf = async (actor: Actor, participantId: string, measure: string): Promise<string | undefined> => {
      const reply = await (
        await served.as(actor)
      )({ method: 'GET', url: `/api/participants/${participantId}/combinations?measure=${measure}` });
      const { beside } = reply.json<{ beside: { verdict: string; measure?: string }[] }>();
      expect(beside).toHaveLength(1);
      expect(beside[0]?.measure === undefined).toBe(actor !== responsible);
      return beside[0]?.verdict;
    };
    const strictness = ['allowed', 'warn', 'refused'];
    const differing = new Set<string>();
    for (const measure of ['AVKLARING', 'MENTOR', 'VARIG_LONNSTILSKUDD', 'INKLUDERINGSTILSKUDD', 'ARBEIDSMARKEDSOPPLAERING']) {
      const shown = new Set<string | undefined>();
      for (const each of sensitiveMeasures) {
        const { participantId } = inOf(each);
        const [right, veiled] = [
          await verdictOf(responsible, participantId, measure),
          await verdictOf(colleague ?? responsible, participantId, measure),
        ];
        shown.add(veiled);
        differing.add(`${measure}: ${right ?? ''}`);
        expect(strictness.indexOf(veiled ?? '')).toBeGreaterThanOrEqual(strictness.indexOf(right ?? ''));
      }
      expect([measure, shown.size]).toEqual([measure, 1]);
    }
    expect(differing.size).toBeGreaterThan(5);
  });

  it('is missing to a colleague who would write in it', async () => {
    const [colleague] = others;
    const ask = await served.as(colleague ?? responsible);
    const id = inOf('INDIVIDUELL_JOBBSTOTTE').rows['participation'] ?? '';
    const payload = { step: 'end', lastDay: today };
    for (const path of ['steps', 'steps/rehearsal', 'messages', 'reviews']) {
      const reply = await ask({ method: 'POST', url: `/api/participations/${id}/${path}`, headers: { 'if-match': '"1"' }, payload });
      expect([path, reply.statusCode]).toEqual([path, 404]);
    }
  });

  it('is written by those who handle the case: a colleague is told whom to ask', async () => {
    const [colleague] = others;
    const { participantId } = inOf('INDIVIDUELL_JOBBSTOTTE');
    const payload = { measure: 'INDIVIDUELL_JOBBSTOTTE', startsOn: today };
    const statusOf = async (actor: Actor): Promise<readonly [number, string]> => {
      const reply = await (await served.as(actor))({ method: 'POST', url: `/api/participants/${participantId}/assessments`, payload });
      return [reply.statusCode, reply.json<{ type?: string }>().type ?? ''];
    };
    expect(await statusOf(colleague ?? responsible)).toEqual([403, 'urn:fotfeste:problem:few-are-told']);
    expect((await statusOf(responsible))[0]).toBe(201);
  });

  it('is seen by the coordinator who takes in, while the application is with the unit', async () => {
    const seenBy = (actor: Actor): Promise<readonly unknown[]> =>
      database.unitOfWork.read(actor, (tx) => tx.query('select measure from participation'));
    expect(await seenBy(takingIn)).toHaveLength(sensitiveMeasures.length);
    expect(await seenBy(anActor({ ...takingIn, offices: [office] }))).toEqual([]);
    await database.asOwner('update coordinator_access set to_date = $1', [addDays(today, -10)]);
    expect(await seenBy(takingIn)).toEqual([]);
  });

  function inOf(measure: MeasureCode): InMeasure {
    const found = made.get(measure);
    if (!found) throw new Error(measure);
    return found;
  }

  /** Every table that the wall stands around, the ones that others refer to first. */
  async function walled(): Promise<readonly string[]> {
    const rows = await database.asOwner<{ table: string }>(
      `select tablename as table from pg_policies where policyname = 'measure_told' and tablename !~ '_history$' order by 1`,
    );
    const first = ['participation', 'document', 'plan_path', 'plan_activity'];
    const rest = rows.map(({ table }) => table).filter((table) => !first.includes(table));
    return [...first, ...rest];
  }

  async function inMeasure(
    measure: MeasureCode,
    tables: readonly string[],
    codes: Awaited<ReturnType<typeof codesOf>>,
  ): Promise<InMeasure> {
    const { id: participantId } = await aPerson(database, { responsible: 'Z990001' });
    const [days, offeringId] = [[addDays(today, -60), addDays(today, 60)], await offeringOf(measure)];
    const rows: Record<string, string> = {};
    for (const table of tables) {
      const owned = { participantId, participationId: rows['participation'] ?? participantId, measure };
      const id = await aTellingRow(database, table, owned, { tell, codes, fixed: fixedOf(table, rows, measure, days, offeringId) });
      if (id) rows[table] = id;
    }
    await database.asOwner(
      `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids, reason, reason_until)
       values ('Z990002', 'adviser', 'person:read', 'POST /x', 'shown', array[$1::uuid], 'inquiry', now() + interval '1 day')`,
      [participantId],
    );
    await database.asOwner('insert into coordinator_access (participation_id, participant_id, unit, from_date) values ($1, $2, $3, $4)', [
      rows['participation'],
      participantId,
      unit,
      addDays(today, -90),
    ]);
    const { name, shortName } = measureDefinitions[measure];
    return {
      ...{ participantId, rows },
      telling: [tell, offeringId, `Tilbud ${measure}`],
      ofMeasure: [...new Set([measure, 'inTreatmentForMentalHealthOrSubstanceUse', ...Object.values(name), ...Object.values(shortName)])],
    };
  }

  async function offeringOf(measure: MeasureCode): Promise<string> {
    await database.asOwner(
      `insert into organisation (org_number, name, type, legal_form, county_number, municipality_number, sn2007_division, synthetic)
       select $1, '${tell} AS', type, legal_form, county_number, municipality_number, sn2007_division, true from organisation limit 1
       on conflict do nothing`,
      [provider],
    );
    return anOffering(database, { measure, provider, name: `Tilbud ${measure}`, coordinatorUnit: unit });
  }

  /** What a page needs to be drawn; everything else is whatever fits. */
  function fixedOf(
    table: string,
    rows: Readonly<Record<string, string>>,
    measure: MeasureCode,
    [from, to]: readonly LocalDate[],
    offeringId: string,
  ): Readonly<Record<string, unknown>> {
    const about = rows['participation'];
    const frame = { sender: tell, recipient: [], signature: [], titleOfSeveral: { nb: tell, nn: tell, en: tell } };
    const all: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      participation: {
        ...{ status: 'participating', status_from: from, starts_on: from, ends_on: to, route: 'offering-application', ending: 'open' },
        ...{ organisation: provider, offering_id: offeringId, created_at: `${from ?? ''}T10:00:00Z`, source: 'fotfeste' },
        ...{ reason: null, waiting_cause_code: null, attainment: null, price_answer: null, declined_by: null, declined_channel: null },
      },
      document: {
        subject_id: about,
        kind: 'participation-decision',
        status: 'to-be-sent',
        language: 'nb',
        made_on: from,
        frame: JSON.stringify(frame),
      },
      document_pages: { document_id: rows['document'] },
      plan_activity: { kind: 'measure', status: 'in-progress', title: null, description: null, position: 1, application_stage: null },
      plan_path: {
        chosen: true,
        steps: JSON.stringify([{ id: 'a', measure, from: addDays(today, 90), to: addDays(today, 120), offeringId, intent: tell }]),
      },
      plan_path_check: {
        path_id: rows['plan_path'],
        checked_on: from,
        hindered: JSON.stringify([{ stepId: 'a', measure, rules: [tell] }]),
      },
      plan_sub_goal: { activity_id: rows['plan_activity'], title: tell },
      participant_answer: { subject: 'referral', subject_id: about },
      participation_background: {},
      participation_link: { token_hash: null, session_hash: null, code_hash: null },
      participation_report: {
        kind: 'interim',
        content: JSON.stringify({ attendance: [], goals: [], trials: [], nextStep: tell }),
      },
      participation_status: { status: 'participating', step: 'enrol', valid_from: from },
      draft: { kind: 'referral', circle: 'nav', author_id: 'Z990001', content: '{}', subject: rows['participation'] ?? '' },
      domain_event: {
        ...{
          name: 'participation.started',
          subject_id: about,
          payload: JSON.stringify({ measure, offeringId, words: tell }),
          at: new Date(),
        },
        ...{ actor_id: 'Z990001', actor_name: 'Kari', request_id: null },
      },
      provider_access: { organisation: provider, from_date: from, to_date: to },
      assessment: { kind: 'assessed', outcome: 'eligible', starts_on: from, result: JSON.stringify({ kind: 'assessed', measure, tell }) },
      judgement: { about: 'person-and-measure', question_text: JSON.stringify({ nb: tell, nn: tell, en: tell }), answered_on: from },
      recorded_fact: { fact: 'inTreatmentForMentalHealthOrSubstanceUse', value: 'true', measure: null },
      earlier_time: { from_date: addDays(today, -900), to_date: addDays(today, -700) },
      counted_time: { from_date: addDays(today, -900) },
    };
    return all[table] ?? {};
  }

  interface Answer {
    readonly url: string;
    readonly statusCode: number;
    readonly body: string;
  }

  /** What each address says of the person, or of the row that it names, when nobody asks for more than it needs. */
  async function answers(actor: Actor, { participantId, rows }: InMeasure): Promise<readonly Answer[]> {
    const ask = await served.as(actor);
    const told: Answer[] = [];
    for (const { url, rule } of routes) {
      const { subject } = rule;
      const id = typeof subject === 'object' && 'row' in subject ? (rows[subject.row] ?? participantId) : participantId;
      const address = url
        .replace(':participantId', participantId)
        .replace(':measure', 'AVKLARING')
        .replace(/:\w+/g, () => id);
      const query = /\/combinations$/.test(url) ? '?measure=AVKLARING' : /\/pdf$/.test(url) ? '?language=nb' : '';
      const { statusCode, body } = await ask({ method: 'GET', url: `${address}${query}` });
      told.push({ url: address.replace('/api', ''), statusCode, body });
    }
    return told;
  }
});

function isAboutPerson(subject: Route['rule']['subject']): boolean {
  return subject === 'participantId' || (typeof subject === 'object' && 'row' in subject);
}

function around(body: string, word: string): string {
  const at = body.indexOf(word);
  return body.slice(Math.max(0, at - 120), at + 60);
}
