import { addDays, daysBetween, earliest, latest, type LocalDate } from '@fotfeste/shared/kernel';
import {
  contactFaultsOf,
  firstEmployerContact,
  isJobSupport,
  jobFaultsOf,
  kindsOfContact,
  phaseOf,
  profileFaultsOf,
  type ContactParty,
  type ContactPlace,
  type JobPlacement,
  type JobSupportContact,
} from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import { contactNext, contactResults, disclosureWords, metWith, profileWords, supportPlans } from './job-support-words';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { hoursOf, type Came } from './report-story';

/** What a job specialist has done with one participant. */
export interface DemoJobSupport {
  readonly firstEmployerContactOn: LocalDate | undefined;
  /** Writes it, once the participation is there. */
  readonly write: () => void;
}

/** One participation as the job specialist works with it. */
interface Work {
  readonly life: Life;
  readonly made: DemoParticipation;
  readonly id: string;
  readonly came: Came;
  readonly specialist: DemoUser;
  /** A stream of its own, so that this story changes no other. */
  readonly chance: Chance;
  readonly startsOn: LocalDate;
  /** Last day of the work so far. */
  readonly until: LocalDate;
}

const nothing: DemoJobSupport = { firstEmployerContactOn: undefined, write: () => undefined };

/** The work in an IPS participation that has begun: profile, employers, perhaps a job, and support in it. Nothing for other measures. */
export function jobSupportOf(
  life: Life,
  made: DemoParticipation,
  id: string,
  came: Came,
  specialist: DemoUser | undefined,
): DemoJobSupport {
  const { startsOn, endsOn, walk, choice } = made;
  const phase = phaseOf(walk.now);
  if (!isJobSupport(choice.measure) || !specialist || !startsOn || (phase !== 'running' && phase !== 'over')) return nothing;
  const until = endsOn ? earliest(endsOn, life.today) : life.today;
  const chance = Chance.of(Number.parseInt(id.slice(-8), 16), 7);
  const work: Work = { life, made, id, came, specialist, chance, startsOn, until };
  const job = jobIn(work);
  const jobId = job && chance.uuid(Date.parse(`${job.startsOn}T08:00:00Z`));
  const contacts = [...searchIn(work, job), ...(job && jobId ? supportIn(work, job, jobId) : [])];
  refuseFaults(work, contacts, job, jobId);
  return {
    firstEmployerContactOn: firstEmployerContact(contacts),
    write: () => {
      writeProfile(work);
      if (job && jobId) writeJob(work, job, jobId);
      for (const contact of contacts) writeContact(work, contact);
    },
  };
}

/** The first employer within a month for most; some wait longer, and some have just begun. Then something every week or two. */
function searchIn({ chance, startsOn, until, life: { background } }: Work, job: JobPlacement | undefined): readonly JobSupportContact[] {
  const firstOn = addDays(startsOn, chance.happens(0.14) ? chance.between(33, 60) : chance.between(6, 27));
  const last = job ? earliest(addDays(job.startsOn, -1), until) : until;
  const contacts: JobSupportContact[] = [];
  const talkOn = addDays(startsOn, chance.between(0, 4));
  if (talkOn <= last) contacts.push(withParticipant(chance, talkOn, 'guidance'));
  for (let day = firstOn; day <= last && contacts.length < 30; day = addDays(day, chance.between(5, 13))) {
    const isFirst = contacts.every(({ party }) => party === 'participant');
    const party: ContactParty = isFirst
      ? 'employer'
      : chance.weighted([
          ['employer', 45],
          ['both', 25],
          ['participant', 30],
        ]);
    contacts.push(
      party === 'participant'
        ? withParticipant(chance, day, chance.happens(0.12) ? 'outreach' : 'guidance')
        : withEmployer(chance, day, party, isFirst ? 'workplace' : undefined, chance.pick(background.wish.employers)),
    );
  }
  return contacts;
}

function withParticipant(chance: Chance, heldOn: LocalDate, kind: 'guidance' | 'outreach'): JobSupportContact {
  const place = chance.weighted<ContactPlace>([
    ['community', kind === 'outreach' ? 55 : 30],
    ['home', kind === 'outreach' ? 40 : 10],
    ['office', 30],
    ['treatment', 20],
    ['telephone', 10],
  ]);
  return { heldOn, party: 'participant', kind, place, result: chance.pick(contactResults[kind]) };
}

function withEmployer(
  chance: Chance,
  heldOn: LocalDate,
  party: 'employer' | 'both',
  at: ContactPlace | undefined,
  employerName: string,
): JobSupportContact {
  const kind = at ? 'meet-employer' : chance.pick(kindsOfContact(party).filter((each) => each !== 'job-support'));
  const place = at ?? (kind === 'interview' || chance.happens(0.75) ? 'workplace' : chance.pick(['telephone', 'community'] as const));
  return {
    ...{ heldOn, party, kind, place, employerName, metWith: chance.pick(metWith) },
    ...{
      decides: chance.weighted([
        ['yes', 65],
        ['no', 20],
        ['unknown', 15],
      ]),
    },
    ...(chance.happens(0.85) && { matchesWish: chance.happens(0.86) ? ('yes' as const) : ('no' as const) }),
    result: chance.pick(contactResults[kind]),
    ...(chance.happens(0.5) && { next: chance.pick(contactNext) }),
  };
}

/** A job for whoever ended with one, and for some who take part still; some jobs come to an end. */
function jobIn({ chance, startsOn, until, came, made, life: { background } }: Work): JobPlacement | undefined {
  const isOver = phaseOf(made.walk.now) === 'over';
  const hasJob = isOver ? came.job === 'yes' : chance.happens(0.5);
  const begunOn = addDays(startsOn, chance.between(35, 120));
  const on = isOver ? earliest(begunOn, addDays(until, -7)) : begunOn;
  if (!hasJob || on > until || on <= startsOn) return undefined;
  const isPractice = chance.happens(0.05);
  const endsOn = !isOver && chance.happens(0.12) && addDays(on, 50) < until ? addDays(on, chance.between(20, 50)) : undefined;
  const weeks = daysBetween(on, until) / 7;
  return {
    ...{ employerName: isOver ? came.employer : chance.pick(background.wish.employers) },
    ...{ occupationCode: background.wish.occupation, occupation: background.wish.title },
    hoursPerWeek: isOver ? hoursOf(came.percent) : chance.pick([7.5, 10, 12, 15, 20, 22.5]),
    ...{ form: chance.pick(['permanent', 'fixed-term', 'on-call'] as const), pay: isPractice ? 'benefit' : 'wage' },
    subsidies: [
      ...(!isPractice && chance.happens(0.12) ? (['wage-subsidy'] as const) : []),
      ...(chance.happens(0.1) ? (['mentor'] as const) : []),
    ],
    startsOn: on,
    ...(endsOn && { endsOn, endReason: chance.pick(['contract-ended', 'own-choice', 'cut-backs'] as const) }),
    ...{ supportPlan: chance.pick(supportPlans), supportEveryWeeks: weeks < 5 ? 1 : weeks < 14 ? 2 : 4 },
  };
}

/** Every week at first, then more and more seldom; the hours with pay grow as weeks go by. */
function supportIn({ chance, until }: Work, job: JobPlacement, jobId: string): readonly JobSupportContact[] {
  const last = job.endsOn ? earliest(job.endsOn, until) : until;
  const contacts: JobSupportContact[] = [];
  for (let day = addDays(job.startsOn, chance.between(1, 3)); day <= last && contacts.length < 20;) {
    const weeks = daysBetween(job.startsOn, day) / 7;
    const party = chance.weighted<ContactParty>([
      ['participant', 50],
      ['both', 35],
      ['employer', 15],
    ]);
    contacts.push({
      ...{ heldOn: day, party, kind: 'job-support', jobId },
      place: chance.weighted<ContactPlace>([
        ['workplace', 60],
        ['community', 15],
        ['telephone', 25],
      ]),
      ...(job.pay === 'wage' && { paidHours: Math.floor(weeks * job.hoursPerWeek) }),
      result: chance.pick(contactResults['job-support']),
    });
    day = addDays(day, weeks < 4 ? 7 : weeks < 13 ? 14 : 28);
  }
  return contacts;
}

/** The story keeps the product’s own rules. */
function refuseFaults(
  { life: { today }, startsOn }: Work,
  contacts: readonly JobSupportContact[],
  job: JobPlacement | undefined,
  jobId: string | undefined,
): void {
  const faults = [
    ...(job ? jobFaultsOf(job, startsOn, today) : []),
    ...contacts.flatMap((contact) =>
      contactFaultsOf(contact, {
        today,
        knownFrom: startsOn,
        ...(job && contact.jobId === jobId && jobId && { job: { startsOn: job.startsOn, pay: job.pay } }),
      }),
    ),
  ];
  if (faults.length > 0) throw new Error(`Job support the product would refuse: ${faults.join()}`);
}

function writeProfile(work: Work): void {
  const { life, id, chance, specialist, startsOn, until } = work;
  const { journal, background, today } = life;
  if (!chance.happens(0.85)) return;
  const on = earliest(addDays(startsOn, chance.between(3, 25)), until);
  const disclosure = chance.happens(0.85)
    ? chance.weighted([
        ['yes', 45],
        ['with-limits', 40],
        ['no', 15],
      ] as const)
    : undefined;
  const words = disclosure && disclosureWords[disclosure];
  const profile = {
    wishes: `Vil ${background.wish.inWords}. Helst ikke for langt hjemmefra.`,
    experience: chance.pick(profileWords.experience),
    strengths: chance.pick(profileWords.strengths),
    ...(chance.happens(0.8) && { supportNeeds: chance.pick(profileWords.supportNeeds) }),
    ...(chance.happens(0.6) && { contactPlan: chance.pick(profileWords.contactPlan) }),
    ...(disclosure && { disclosure, disclosureOn: on }),
    ...(words && words.length > 0 && { disclosureWords: chance.pick(words) }),
  };
  if (profileFaultsOf(profile, today).length > 0) throw new Error('A profile the product would refuse');
  journal.write(
    'job_support_profile',
    { by: specialist, on },
    {
      ...{ id: chance.uuid(Date.parse(`${on}T08:00:00Z`)), participant_id: journal.participantId, participation_id: id },
      ...{ wishes: profile.wishes, experience: profile.experience, strengths: profile.strengths, support_needs: profile.supportNeeds },
      ...{ contact_plan: profile.contactPlan, disclosure: profile.disclosure, disclosure_words: profile.disclosureWords },
      ...{ disclosure_on: profile.disclosureOn, saved_by_name: specialist.name },
    },
  );
  tell(work, on, 'participation.profile-saved', {});
}

function writeJob(work: Work, job: JobPlacement, jobId: string): void {
  const { life, id, specialist } = work;
  const { journal } = life;
  const on = latest(job.startsOn, job.endsOn ?? job.startsOn);
  journal.write(
    'job_support_job',
    { by: specialist, on },
    {
      ...{ id: jobId, participant_id: journal.participantId, participation_id: id, employer_name: job.employerName },
      ...{
        occupation_code: job.occupationCode,
        occupation: job.occupation,
        hours_per_week: job.hoursPerWeek,
        form: job.form,
        pay: job.pay,
      },
      ...{ subsidies: JSON.stringify(job.subsidies), starts_on: job.startsOn, ends_on: job.endsOn, end_reason: job.endReason },
      ...{ support_plan: job.supportPlan, support_every_weeks: job.supportEveryWeeks, saved_by_name: specialist.name },
    },
  );
  tell(work, job.startsOn, 'participation.job-recorded', { on: job.startsOn });
  if (job.endsOn) tell(work, job.endsOn, 'participation.job-ended', { on: job.endsOn });
}

function writeContact(work: Work, contact: JobSupportContact): void {
  const { life, id, chance, specialist } = work;
  const { journal } = life;
  const { heldOn: on, party, kind, place } = contact;
  journal.write(
    'job_support_contact',
    { by: specialist, on },
    {
      ...{ id: chance.uuid(Date.parse(`${on}T10:00:00Z`)), participant_id: journal.participantId, participation_id: id },
      ...{ held_on: on, party, kind, place, employer_name: contact.employerName, met_with: contact.metWith, decides: contact.decides },
      ...{ matches_wish: contact.matchesWish, job_id: contact.jobId, paid_hours: contact.paidHours, result: contact.result },
      ...{ next: contact.next, specialist_id: specialist.id, specialist_name: specialist.name },
    },
  );
  tell(work, on, 'participation.employer-contact-recorded', { on });
}

function tell(
  { life: { journal }, made, id, specialist }: Work,
  on: LocalDate,
  name: `participation.${string}`,
  payload: Readonly<Record<string, string>>,
): void {
  const { offering, choice } = made;
  journal.record(
    { by: specialist, on },
    { name, subjectId: id, organisation: offering?.organisation, payload: { measure: choice.measure, ...payload } },
  );
}
