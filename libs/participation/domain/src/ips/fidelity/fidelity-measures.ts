import { addDays, daysBetween, earliest, latest } from '@fotfeste/shared/kernel';
import { isEmployerMeeting, isOutside } from '../employer-contact';
import { isOrdinaryJob } from '../job-placement';
import { firstContactDays } from '../job-support';
import type { BegunJob, FidelityFacts, FidelityPeriod, RecordedContact, SupportedPerson } from './fidelity-facts';
import type { RecordedItem } from './fidelity-item';

/** Why an item cannot be reckoned. */
export const missingReasons = [
  'nobody',
  'no-specialist',
  'no-contacts',
  'wish-unsaid',
  'too-few-jobs',
  'too-few-weeks',
  'few-people',
  'not-judged',
  'judgement-old',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** One line behind a number: a job specialist, a participant, an employer or an occupation. */
export interface FidelityRow {
  readonly of: 'specialist' | 'participation' | 'employer' | 'occupation' | 'answer' | 'place';
  /** Name or code; for a participation its id. */
  readonly label: string;
  readonly value: number;
}

/** The number of an item with what it was reckoned from, or why there is none. */
export type Measured =
  | { readonly value: number; readonly people: number; readonly rows: readonly FidelityRow[] }
  | { readonly because: MissingReason; readonly rows: readonly FidelityRow[] };

/** Fewest jobs a share of jobs is reckoned from; with fewer, one job decides. The product’s own. */
export const fewestJobs = 5;

const measures: Readonly<Record<RecordedItem, (facts: FidelityFacts) => Measured>> = {
  'caseload-size': caseload,
  'rapid-search': daysToEmployer,
  'individual-search': ({ period, contacts }) => wishes(inPeriod(contacts, period)),
  'contact-frequency': employerContactsAWeek,
  'diversity-of-jobs': (facts) => diversity(facts, 'occupation', ({ occupation }) => occupation),
  'diversity-of-employers': (facts) => diversity(facts, 'employer', ({ employer }) => employer),
  'ordinary-jobs': ordinaryJobs,
  'community-based': ({ period, contacts }) => outsideShare(inPeriod(contacts, period)),
};

/** The number of an item in the period, with the rows behind it. */
export function measured(item: RecordedItem, facts: FidelityFacts): Measured {
  return measures[item](facts);
}

/** People who take part on the last day of the period, per job specialist who has any. */
function caseload({ period, people }: FidelityFacts): Measured {
  const active = people.filter(({ startsOn, endsOn }) => startsOn <= period.to && (!endsOn || period.to <= endsOn));
  const rows = counted(active, 'specialist', ({ specialist }) => specialist ?? '');
  const specialists = rows.filter(({ label }) => label !== '').length;
  if (active.length === 0) return { because: 'nobody', rows };
  if (specialists === 0) return { because: 'no-specialist', rows };
  return { value: active.length / specialists, people: active.length, rows };
}

/**
 * Mean of the days from the first day to the first meeting with an employer, for those who began in the period. Whoever waits still
 * counts with the days so far, once they are more than the first contact may take.
 */
function daysToEmployer({ period, people }: FidelityFacts): Measured {
  const begun = people.filter(({ startsOn }) => period.from <= startsOn && startsOn <= period.to);
  const rows = begun.flatMap((person): readonly FidelityRow[] => {
    const value = daysWaited(person, period);
    return value === undefined ? [] : [{ of: 'participation', label: person.participationId, value }];
  });
  if (rows.length === 0) return { because: 'nobody', rows };
  return { value: sum(rows) / rows.length, people: rows.length, rows };
}

function daysWaited({ startsOn, endsOn, firstContactOn }: SupportedPerson, { to }: FidelityPeriod): number | undefined {
  if (firstContactOn && firstContactOn <= to) return Math.max(0, daysBetween(startsOn, firstContactOn));
  const soFar = daysBetween(startsOn, endsOn ? earliest(endsOn, to) : to);
  return soFar > firstContactDays ? soFar : undefined;
}

/** Share of meetings with employers for a participant that were about what the participant wishes for, of those where it is said. */
function wishes(contacts: readonly RecordedContact[]): Measured {
  const own = contacts.filter((contact) => contact.participationId !== undefined && contact.party !== 'participant');
  if (own.length === 0) return { because: 'no-contacts', rows: [] };
  const rows = counted(own, 'answer', ({ matchesWish }) => matchesWish ?? 'unknown');
  const said = own.filter(({ matchesWish }) => matchesWish === 'yes' || matchesWish === 'no');
  if (said.length * 2 < own.length) return { because: 'wish-unsaid', rows };
  return { value: percent(said.filter(({ matchesWish }) => matchesWish === 'yes').length, said.length), people: peopleIn(said), rows };
}

/** Meetings in person with employers in a week, mean of the job specialists who have participants or met employers. */
function employerContactsAWeek({ period, people, contacts }: FidelityFacts): Measured {
  const days = daysBetween(period.from, addDays(period.to, 1));
  if (days < 28) return { because: 'too-few-weeks', rows: [] };
  const met = inPeriod(contacts, period).filter(isEmployerMeeting);
  const took = people.filter(({ startsOn, endsOn }) => startsOn <= period.to && (!endsOn || period.from <= endsOn));
  const specialists = [...new Set([...met.map(({ specialist }) => specialist), ...took.flatMap(({ specialist }) => specialist ?? [])])];
  if (specialists.length === 0) return { because: 'no-specialist', rows: [] };
  const rows = specialists
    .map((label): FidelityRow => ({
      of: 'specialist',
      label,
      value: met.filter(({ specialist }) => specialist === label).length / (days / 7),
    }))
    .sort(byLabel);
  return { value: sum(rows) / rows.length, people: specialists.length, rows };
}

/** How many different ones there are among the jobs begun in the period, in percent of the jobs. */
function diversity(facts: FidelityFacts, of: 'occupation' | 'employer', labelOf: (job: BegunJob) => string): Measured {
  const jobs = begunIn(facts);
  const rows = counted(jobs, of, labelOf);
  if (jobs.length < fewestJobs) return { because: 'too-few-jobs', rows };
  return { value: percent(rows.length, jobs.length), people: peopleIn(jobs), rows };
}

function ordinaryJobs(facts: FidelityFacts): Measured {
  const jobs = begunIn(facts);
  const ordinary = jobs.filter(isOrdinaryJob);
  const rows: readonly FidelityRow[] = [
    { of: 'answer', label: 'ordinary', value: ordinary.length },
    { of: 'answer', label: 'not-ordinary', value: jobs.length - ordinary.length },
  ];
  if (jobs.length < fewestJobs) return { because: 'too-few-jobs', rows };
  return { value: percent(ordinary.length, jobs.length), people: peopleIn(jobs), rows };
}

/** Share of the contacts in person that were outside office and treatment. The scale counts hours; the product knows contacts. */
function outsideShare(contacts: readonly RecordedContact[]): Measured {
  const inPerson = contacts.filter(({ place }) => place !== 'telephone' && place !== 'video' && place !== 'written');
  const rows = counted(inPerson, 'place', ({ place }) => place);
  if (inPerson.length === 0) return { because: 'no-contacts', rows };
  return { value: percent(inPerson.filter(({ place }) => isOutside(place)).length, inPerson.length), people: inPerson.length, rows };
}

function begunIn({ jobs, period }: FidelityFacts): readonly BegunJob[] {
  return jobs.filter(({ startsOn }) => latest(startsOn, period.from) === startsOn && startsOn <= period.to);
}

function inPeriod(contacts: readonly RecordedContact[], { from, to }: FidelityPeriod): readonly RecordedContact[] {
  return contacts.filter(({ heldOn }) => from <= heldOn && heldOn <= to);
}

function peopleIn(all: readonly { readonly participationId?: string | undefined }[]): number {
  return new Set(all.map(({ participationId }) => participationId)).size;
}

function counted<One>(all: readonly One[], of: FidelityRow['of'], labelOf: (one: One) => string): readonly FidelityRow[] {
  return [...Map.groupBy(all, labelOf)].map(([label, group]) => ({ of, label, value: group.length })).sort(byLabel);
}

function byLabel(left: FidelityRow, right: FidelityRow): number {
  return left.label < right.label ? -1 : 1;
}

function sum(rows: readonly FidelityRow[]): number {
  return rows.reduce((total, { value }) => total + value, 0);
}

function percent(part: number, all: number): number {
  return (part / all) * 100;
}
