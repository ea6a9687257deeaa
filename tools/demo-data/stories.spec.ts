import { addDays, localDate, weekdayOf } from '@fotfeste/shared/kernel';
import { choices } from './choices';
import { hostPlaces, schoolPlace } from './hosts';
import type { Journal, Row } from './journal';
import { people, today } from './testing/people';

const everybody = people(2, 1200);
const rowsOf = (table: string): readonly Row[] => everybody.flatMap(({ rows }) => rows.get(table) ?? []);
const tableOf = ({ rows }: Journal, table: string): readonly Row[] => rows.get(table) ?? [];
const ownParticipations = rowsOf('participation').filter(({ source }) => source === 'fotfeste');

describe('the stories of the demo', () => {
  it('fill in the last weeks of attendance, forget a few, and ask how it goes after the end', () => {
    const weeks = rowsOf('participation_attendance');
    expect(weeks.length).toBeGreaterThan(200);
    expect(
      weeks.filter(({ planned_hours, present_hours }) => present_hours !== undefined && Number(present_hours) > Number(planned_hours)),
    ).toEqual([]);
    expect(weeks.some(({ present_hours }) => present_hours === undefined)).toBe(true);
    const asked = rowsOf('participation_checkpoint');
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.some(({ job }) => job === 'unknown')).toBe(true);
    expect(asked.filter(({ asked_on }) => String(asked_on) > today)).toEqual([]);
  });

  it('tell of schooling and certificates for some, none of it from days to come', () => {
    const told = [...rowsOf('participant_education'), ...rowsOf('participant_certificate')];
    expect(rowsOf('participant_education').length).toBeGreaterThan(300);
    expect(rowsOf('participant_certificate').length).toBeGreaterThan(100);
    expect(told.filter(({ source_date: on }) => String(on) > today)).toEqual([]);
    expect(rowsOf('participant_education').filter(({ to_date: to, source_date: on }) => String(to) > String(on))).toEqual([]);
    expect(rowsOf('participant_certificate').some(({ to_date: to }) => to !== undefined && String(to) < today)).toBe(true);
  });

  it('tell of children in the care of some, none of them grown up or to come, and of none at all for others', () => {
    const told = rowsOf('carer_situation');
    const years = told.map(({ child_years: each }) => (each as readonly string[]).map(Number));
    expect(years.filter((each) => each.length > 0).length).toBeGreaterThan(50);
    expect(years.some((each) => each.length === 0)).toBe(true);
    const thisYear = Number(today.slice(0, 4));
    const onDay = told.map(({ source_date: on }, index) => ({ year: Number(String(on).slice(0, 4)), years: years[index] ?? [] }));
    expect(onDay.filter(({ year, years: each }) => each.some((born) => born > year || born + 18 < year || born > thisYear))).toEqual([]);
    expect(told.filter(({ sole_carer: alone }, index) => (alone === undefined) !== (years[index]?.length === 0))).toEqual([]);
    expect(told.some(({ sole_carer: alone }) => alone === true)).toBe(true);
  });

  it('sick-list those who have a job from it, so that what the employer does falls due', () => {
    const running = rowsOf('sick_leave').filter(({ to_date: to }) => to === undefined);
    expect(running.length).toBeGreaterThan(5);
    const jobs = new Set(rowsOf('employment').map(({ id }) => id));
    expect(running.filter(({ employment_id: job }) => !jobs.has(job))).toEqual([]);
  });

  it('let job specialists meet employers, most within thirty days, and support those who have a job', () => {
    const supported = ownParticipations.filter(
      ({ measure, starts_on: on }) => String(measure).startsWith('INDIVIDUELL') && on !== undefined,
    );
    const met = supported.filter(({ first_employer_contact_on: on }) => on !== undefined);
    expect(met.length).toBeGreaterThan(supported.length / 2);
    const firsts = new Map<unknown, string>();
    for (const { participation_id: id, party, place, held_on: on } of rowsOf('job_support_contact'))
      if (party !== 'participant' && ['workplace', 'community', 'home', 'office', 'treatment'].includes(String(place)))
        firsts.set(id, [firsts.get(id) ?? '9', String(on)].sort()[0] ?? '');
    expect(met.filter(({ id, first_employer_contact_on: on }) => firsts.get(id) !== on)).toEqual([]);
    const jobs = new Set(rowsOf('job_support_job').map(({ id }) => id));
    expect(jobs.size).toBeGreaterThan(3);
    expect(rowsOf('job_support_contact').filter(({ job_id: id }) => id !== undefined && !jobs.has(id))).toEqual([]);
  });

  it('share what the agreement says, ask some for more, and keep what was taken back, refused or lapsed', () => {
    const shares = rowsOf('participation_share');
    const windows = rowsOf('provider_access').map(({ participation_id: id }) => id);
    expect(new Set(shares.map(({ participation_id: id }) => id))).toEqual(new Set(windows));
    expect(shares.filter(({ field, ground }) => field === 'adaptation' && ground !== 'consent')).toEqual([]);
    const consents = rowsOf('share_consent');
    expect(consents.some(({ answer }) => answer === 'no')).toBe(true);
    expect(consents.some(({ withdrawn_on: on }) => on !== undefined)).toBe(true);
    expect(consents.some(({ until_date: until }) => until !== undefined && String(until) < today)).toBe(true);
    const said = new Set(consents.filter(({ answer }) => answer === 'yes').map(({ id }) => id));
    expect(shares.filter(({ ground, consent_id: id }) => ground === 'consent' && !said.has(id))).toEqual([]);
  });

  it('tell by letter what was decided; older letters have gone out on a workday, the newest wait to be sent', () => {
    const letters = rowsOf('document');
    const placed = ownParticipations.filter(({ placed_by_name: name }) => name !== undefined);
    const told = new Set(letters.map(({ subject_id: id }) => id));
    expect(placed.length).toBeGreaterThan(200);
    expect(placed.filter(({ id }) => !told.has(id))).toEqual([]);
    const kinds = new Set(letters.flatMap(({ parts }) => (JSON.parse(String(parts)) as { readonly key: string }[]).map(({ key }) => key)));
    expect([...kinds].sort()).toEqual(['decision', 'end', 'place', 'refusal', 'waiting-list']);
    const waiting = letters.filter(({ status }) => status === 'to-be-sent');
    expect(waiting.length).toBeGreaterThan(3);
    expect(waiting.filter(({ made_on: on }) => String(on) < addDays(today, -7))).toEqual([]);
    const sent = letters.filter(({ status }) => status === 'sent');
    expect(sent.length).toBe(letters.length - waiting.length);
    const isWrong = ({ sent_on: on, made_on: madeOn }: Row): boolean =>
      String(on) < String(madeOn) || String(on) > today || weekdayOf(localDate(String(on))) > 5;
    expect(sent.filter(isWrong)).toEqual([]);
    const unfilled = letters.flatMap(({ parts }) => String(parts).match(/[^.]{0,60}(?:undefined|\{\w+\})/g) ?? []);
    expect(unfilled.slice(0, 3)).toEqual([]);
  });

  it('tell of each § 14 a decision in a letter, keep what it rested on, and say who said what', () => {
    const decided = rowsOf('assistance_decision').filter(({ status }) => status === 'decided');
    const letters = rowsOf('document').filter(({ kind }) => kind === 'assistance-decision');
    expect(new Set(letters.map(({ subject_id: id }) => id))).toEqual(new Set(decided.map(({ id }) => id)));
    expect(decided.filter(({ used_facts: used }) => !String(used).includes('arbeidssokerregisteret'))).toEqual([]);
    const saidBy = rowsOf('needs_assessment').flatMap(({ barriers, barrier_origins: origins }) => {
      const said = JSON.parse(String(origins)) as readonly { readonly code: string; readonly saidBy: string }[];
      expect(said.map(({ code }) => code)).toEqual(barriers);
      return said.map((each) => each.saidBy);
    });
    expect(new Set(saidBy)).toEqual(new Set(['person', 'adviser']));
  });

  it('say what the profiling and the person think of the need, for most and not for all', () => {
    const said = rowsOf('need_opinion');
    const of = (kind: string): ReadonlySet<unknown> => new Set(said.filter((row) => row['kind'] === kind).map((row) => row['value']));
    expect([of('profiling').size, of('own').size]).toEqual([3, 3]);
    expect(said.filter(({ said_on: on }) => String(on) > today)).toEqual([]);
    const known = new Set(said.map(({ participant_id: id }) => id));
    expect(known.size).toBeLessThan(rowsOf('participant').length);
  });

  it('use every measure there is a story for, none for most', () => {
    const counted = new Map<unknown, number>();
    for (const { measure } of ownParticipations) counted.set(measure, (counted.get(measure) ?? 0) + 1);
    expect(choices.map(({ measure }) => measure).filter((measure) => !counted.has(measure))).toEqual([]);
    expect(Math.max(...counted.values())).toBeLessThan(ownParticipations.length / 3);
  });

  it('agree in percent, days and hours', () => {
    const hours = new Map(rowsOf('participation_agreement').map((row) => [row['participation_id'], Number(row['hours_per_week'])]));
    const wrong = rowsOf('participation_extent').filter(({ participation_id, percent, days_per_week }) => {
      const agreed = hours.get(participation_id);
      return Number(days_per_week) * 20 !== percent || (agreed !== undefined && agreed !== (37.5 * Number(days_per_week)) / 5);
    });
    expect(wrong).toEqual([]);
  });

  it('price the training in single places: what is new waits for the team lead, what is older was approved by them', () => {
    const priced = ownParticipations.filter(({ price_ore: price }) => price !== undefined);
    expect(priced.length).toBeGreaterThan(5);
    expect(new Set(priced.map(({ measure, route }) => `${String(measure)} ${String(route)}`))).toEqual(
      new Set(['FAG_OG_YRKESOPPLAERING school']),
    );
    expect(new Set(priced.map(({ price_answer: answer }) => answer))).toEqual(new Set(['approved', undefined]));
    const own = priced.filter(({ price_by_name: writer, price_answered_by_name: approver }) => writer === approver);
    expect(own).toEqual([]);
  });

  it('call one course off before it begins, and lead out whoever had applied to it', () => {
    const led = rowsOf('participation_status').filter(({ step }) => step === 'offering-cancelled');
    expect(led.length).toBeGreaterThan(0);
    const out = ownParticipations.filter(({ id }) => led.some(({ participation_id: left }) => left === id));
    expect(new Set(out.map(({ offering_id: offering }) => offering)).size).toBe(1);
    expect(out.filter(({ status }) => status !== 'not-applicable' && status !== 'withdrawn')).toEqual([]);
    const [offering] = new Set(out.map(({ offering_id: id }) => id));
    expect(ownParticipations.filter(({ offering_id: id, status }) => id === offering && status === 'awaiting-start')).toEqual([]);
  });

  it('tell of the work there is at the host', () => {
    const places = [...Object.values(hostPlaces), schoolPlace];
    const known = places.map(({ workplace, content, contact }) => [workplace, content, contact].join());
    const contents = new Map(rowsOf('participation_agreement').map((row) => [row['participation_id'], row]));
    const told = ownParticipations
      .filter(({ host_name }) => host_name)
      .map(({ id, workplace }) => [workplace, contents.get(id)?.['content'], contents.get(id)?.['host_contact']].join());
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((each) => !known.includes(each))).toEqual([]);
  });

  it('have goals that are the measure’s, or those of the place', () => {
    const goals = new Map<unknown, string[]>();
    for (const { participation_id, words } of rowsOf('participation_goal'))
      goals.set(participation_id, [...(goals.get(participation_id) ?? []), String(words)]);
    const hosted = [...Object.values(hostPlaces), schoolPlace].flatMap((place) => place.goals);
    const wrong = ownParticipations.filter(({ id, measure }) => {
      const known = choices.find((choice) => choice.measure === measure)?.goals ?? hosted;
      return (goals.get(id) ?? []).length === 0 || goals.get(id)?.some((goal) => !known.includes(goal));
    });
    expect(wrong).toEqual([]);
  });

  it('keep work only where there is work, and never send somebody with a job to a measure', () => {
    const isEmployedBefore = (journal: Journal): boolean =>
      tableOf(journal, 'employment').some(({ to_date, source_date, from_date }) => !to_date && String(from_date) < String(source_date));
    const keeps = everybody.filter((journal) =>
      tableOf(journal, 'assistance_decision').some((row) => row['main_goal'] === 'BEHOLDE_ARBEID'),
    );
    expect(keeps.length).toBeGreaterThan(3);
    expect(keeps.filter((journal) => !isEmployedBefore(journal))).toEqual([]);
    expect(everybody.filter((journal) => isEmployedBefore(journal) && tableOf(journal, 'participation').length > 0)).toEqual([]);
  });

  it('put a year of sick leave before AAP, and some with a job on graded sick leave now', () => {
    const leaves = rowsOf('sick_leave');
    expect(leaves.filter(({ to_date }) => to_date !== undefined).length).toBeGreaterThan(50);
    expect(leaves.filter(({ to_date }) => to_date === undefined).length).toBeGreaterThan(3);
    const onAap = everybody.filter((journal) => tableOf(journal, 'benefit').some(({ type }) => type === 'AAP'));
    expect(onAap.filter((journal) => tableOf(journal, 'sick_leave').length !== 1)).toEqual([]);
    expect(leaves.filter(({ from_date, source_date }) => String(source_date) > today || String(from_date) > today)).toEqual([]);
  });

  it('say that measures were tried only of people who took part in some', () => {
    const claims = everybody.filter((journal) =>
      tableOf(journal, 'assistance_decision').some((row) =>
        /Har prøvd|er prøvd/.test(`${String(row['possibilities'])} ${String(row['reason'])}`),
      ),
    );
    expect(claims.length).toBeGreaterThan(30);
    const without = claims.filter(
      (journal) => !tableOf(journal, 'participation').some(({ source, ends_on }) => source === 'arena' && String(ends_on) < today),
    );
    expect(without.map(({ participantId }) => participantId)).toEqual([]);
  });

  it('have time in measures that was written down by hand, with days and without, before anybody was referred', () => {
    const written = everybody.filter((journal) => tableOf(journal, 'earlier_time').length > 0);
    expect(written.length).toBeGreaterThan(20);
    expect(new Set(rowsOf('earlier_time').map(({ from_date }) => from_date === undefined))).toEqual(new Set([true, false]));
    const late = written.filter((journal) => {
      const [time] = tableOf(journal, 'earlier_time');
      const since = String(tableOf(journal, 'follow_up_period')[0]?.['from_date']);
      return String(time?.['to_date'] ?? '') >= since || String(time?.['recorded_at']).slice(0, 10) > today;
    });
    expect(late.map(({ participantId }) => participantId)).toEqual([]);
  });

  it('let nobody wait for a decision for years', () => {
    const waiting = everybody.filter((journal) => {
      const [person] = tableOf(journal, 'person_access');
      const [period] = tableOf(journal, 'follow_up_period');
      const isDecided = tableOf(journal, 'assistance_decision').some(({ status }) => status === 'decided');
      return person?.['responsible'] && !isDecided && String(period?.['from_date']) < '2026-06-01';
    });
    expect(waiting.map(({ participantId }) => participantId)).toEqual([]);
  });

  it('have drafts on many days, and decisions that wait, were sent back and were approved', () => {
    expect(new Set(rowsOf('draft').map(({ saved_at }) => String(saved_at).slice(0, 10))).size).toBeGreaterThan(8);
    expect(new Set(rowsOf('assistance_decision').map(({ status }) => status))).toEqual(
      new Set(['decided', 'sent-to-second-control', 'returned']),
    );
  });

  it('write nothing before the day it happened', () => {
    const ahead = [
      ...rowsOf('participation'),
      ...rowsOf('participation_agreement'),
      ...rowsOf('participation_report'),
      ...rowsOf('employment'),
    ]
      .flatMap((row) => [row['created_at'], row['nav_signed_on'], row['sent_at'], row['source_date']])
      .filter((at) => at !== undefined && String(at).slice(0, 10) > today);
    expect(ahead).toEqual([]);
  });
});
