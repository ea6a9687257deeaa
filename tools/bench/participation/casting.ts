import { asClient } from '../../postgres/roles.ts';
import { demoUsers } from '../../dev-sign-in/users.ts';
import { inParallel } from './pace.ts';
import type { Performance } from './stage.ts';
import { type Visitor, send, signIn } from './visitor.ts';

/** Somebody who is referred, by whom, and to whose offering. */
export interface Part {
  readonly participantId: string;
  readonly adviser: Visitor;
  readonly provider: Visitor;
  readonly offeringId: string;
}

interface Candidate {
  readonly participantId: string;
  readonly responsible: string;
}

/** Follow-up: the measure that most may be offered, and that starts with an offering. */
export const measure = 'OPPFOLGING';

/** People of the demo data whom the law allows the measure today, once their advisers have answered what it leaves to them. */
export async function cast(performance: Performance, ownerUrl: string, wanted: number, today: string): Promise<readonly Part[]> {
  const { candidates, offerings } = await prepared(ownerUrl);
  const advisers = await visitorsOf(performance, [...new Set(candidates.map(({ responsible }) => responsible))]);
  const coordinators = demoUsers.filter(({ role, organisation }) => role === 'provider-coordinator' && organisation);
  const [stage] = offerings.flatMap(({ id, organisation }) => {
    const coordinator = coordinators.find((user) => user.organisation === organisation);
    return coordinator ? [{ offeringId: id, user: coordinator.id }] : [];
  });
  if (!stage) throw new Error('No offering of the demo data has a provider who can sign in');
  const provider = await signIn(performance.frontDoor, stage.user);
  const parts: Part[] = [];
  await inParallel(candidates, 4, async ({ participantId, responsible }) => {
    const adviser = advisers.get(responsible);
    if (parts.length >= wanted || !adviser || !(await isAllowed(performance.url, adviser, participantId, today))) return;
    parts.push({ participantId, adviser, provider, offeringId: stage.offeringId });
  });
  return parts.slice(0, wanted);
}

/** Followed up, decided on, free and known to have no work; and offerings with room for all. */
async function prepared(ownerUrl: string) {
  return asClient(ownerUrl, async (client) => {
    const { rows: candidates } = await client.query<Candidate>(
      `select a.participant_id as "participantId", a.responsible
       from person_access a
       join assistance_decision d on d.participant_id = a.participant_id and d.status = 'decided'
       join follow_up_period f on f.participant_id = a.participant_id and f.to_date is null
       where a.responsible is not null and a.protection = 'none' and not a.shielded
         and not exists (
           select 1 from participation p
           where p.participant_id = a.participant_id
             and p.status not in ('ended', 'completed', 'interrupted', 'not-applicable', 'withdrawn', 'wrongly-registered'))
       order by a.participant_id`,
    );
    await client.query(`update participant set employments_source = 'aa-registeret', employments_on = current_date`);
    const { rows: offerings } = await client.query<{ id: string; organisation: string }>(
      `select id, provider_number as organisation from offering
       where measure = $1 and enrolment = 'direct-decision' and open and coalesce(ends_on, 'infinity') > current_date + 120 order by id`,
      [measure],
    );
    await client.query(
      `update offering set places = 10000, offices = (select array_agg(distinct office) from person_access) where measure = $1`,
      [measure],
    );
    return { candidates, offerings };
  });
}

async function visitorsOf({ frontDoor }: Performance, users: readonly string[]): Promise<ReadonlyMap<string, Visitor>> {
  const visitors = new Map<string, Visitor>();
  for (const user of users) visitors.set(user, await signIn(frontDoor, user));
  return visitors;
}

interface Entry {
  readonly question?: { readonly question: string };
  readonly outcome: string;
  readonly branches?: readonly Entry[];
}

interface Possibility {
  readonly result: { readonly outcome?: string; readonly requirements?: readonly Entry[] };
}

/** Answers yes to what the law leaves to the adviser, and asks again. */
async function isAllowed(url: string, adviser: Visitor, participantId: string, startsOn: string): Promise<boolean> {
  const ask = async (): Promise<Possibility['result']> =>
    (await send<Possibility>(url, adviser, { path: `/participants/${participantId}/possibilities/${measure}?startsOn=${startsOn}` })).body
      .result;
  const first = await ask();
  if (first.outcome === 'not-eligible' || first.outcome === 'missing-facts') return false;
  for (const question of questionsIn(first.requirements ?? []))
    await send(url, adviser, {
      method: 'POST',
      path: `/participants/${participantId}/judgements`,
      body: { question, measure, startsOn, answer: 'yes', reason: 'Vurdert sammen med deltakeren i samtalen.' },
    });
  return (await ask()).outcome === 'eligible';
}

function questionsIn(entries: readonly Entry[]): readonly string[] {
  const own = entries.flatMap(({ question, outcome }) => (question && outcome === 'needs-judgement' ? [question.question] : []));
  return [...new Set([...own, ...entries.flatMap(({ branches }) => questionsIn(branches ?? []))])];
}
