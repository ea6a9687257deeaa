import { daysBetween, earliest, type LocalDate } from '@fotfeste/shared/kernel';
import { mostJobHours, type Known } from '../outcome';
import type { JobPay } from './job-placement';

/** Whom the job specialist met: an employer, the participant, or both together. */
export const contactParties = ['employer', 'participant', 'both'] as const;
export type ContactParty = (typeof contactParties)[number];

/** What a contact was for. */
export const contactKinds = ['meet-employer', 'follow-up', 'about-job', 'interview', 'job-support', 'guidance', 'outreach'] as const;
export type ContactKind = (typeof contactKinds)[number];

const kindsOfParty: Readonly<Record<ContactParty, readonly ContactKind[]>> = {
  employer: ['meet-employer', 'follow-up', 'about-job', 'job-support'],
  both: ['meet-employer', 'about-job', 'interview', 'job-support'],
  participant: ['guidance', 'outreach', 'job-support'],
};

/** What a contact with these can be for. */
export function kindsOfContact(party: ContactParty): readonly ContactKind[] {
  return kindsOfParty[party];
}

/** What a visit to an employer in general, for no participant, can be for. */
export const visitKinds = ['meet-employer', 'follow-up'] as const satisfies readonly ContactKind[];
export type VisitKind = (typeof visitKinds)[number];

/** Where they met, or how they spoke. */
export const contactPlaces = ['workplace', 'community', 'home', 'office', 'treatment', 'telephone', 'video', 'written'] as const;
export type ContactPlace = (typeof contactPlaces)[number];

const faceToFace: readonly ContactPlace[] = ['workplace', 'community', 'home', 'office', 'treatment'];
const outside: readonly ContactPlace[] = ['workplace', 'community', 'home'];

/** Whether people met in person. */
export function isFaceToFace(place: ContactPlace): boolean {
  return faceToFace.includes(place);
}

/** Whether it was outside the office and the place of treatment. */
export function isOutside(place: ContactPlace): boolean {
  return outside.includes(place);
}

/** Whether an employer was met in person: what the first thirty days and the weekly number count. */
export function isEmployerMeeting({ party, place }: { readonly party: ContactParty; readonly place: ContactPlace }): boolean {
  return party !== 'participant' && isFaceToFace(place);
}

/** The day an employer was first met in person. */
export function firstEmployerContact(
  contacts: readonly { readonly heldOn: LocalDate; readonly party: ContactParty; readonly place: ContactPlace }[],
): LocalDate | undefined {
  const [first, ...rest] = contacts.filter(isEmployerMeeting).map(({ heldOn }) => heldOn);
  return first && earliest(first, ...rest);
}

/** One contact for a participant. */
export interface JobSupportContact {
  readonly heldOn: LocalDate;
  readonly party: ContactParty;
  readonly kind: ContactKind;
  readonly place: ContactPlace;
  /** Organisation number, when the employer is in the company register. */
  readonly employerOrganisation?: string | undefined;
  readonly employerName?: string | undefined;
  /** Who at the employer, by role or name. */
  readonly metWith?: string | undefined;
  /** Whether those met decide on employing. */
  readonly decides?: Known | undefined;
  /** Whether the job or employer is what the participant wishes for. */
  readonly matchesWish?: Known | undefined;
  /** The job that support in work is about. */
  readonly jobId?: string | undefined;
  /** Hours with pay in the job so far, as told on the day. */
  readonly paidHours?: number | undefined;
  readonly result?: string | undefined;
  readonly next?: string | undefined;
}

/** What can be wrong with a contact. */
export const contactFaults = [
  'held-later',
  'held-before-shared',
  'kind-not-for-party',
  'employer-missing',
  'employer-misplaced',
  'job-missing',
  'job-misplaced',
  'held-before-job',
  'paid-hours-impossible',
  'paid-hours-too-many',
  'paid-hours-without-wage',
  'paid-hours-fall',
] as const;
export type ContactFault = (typeof contactFaults)[number];

/** The job that a contact names, with the hours told before and after the day. */
export interface NamedJob {
  readonly startsOn: LocalDate;
  readonly pay: JobPay;
  readonly hoursBefore?: number;
  readonly hoursAfter?: number;
}

/** What a contact is held against. */
export interface ContactGround {
  readonly today: LocalDate;
  /** First day on which the job specialist knew the participant. */
  readonly knownFrom: LocalDate;
  readonly job?: NamedJob | undefined;
}

/** Most paid hours there is room for until a day: every week begun with the most hours a job can have. */
function mostPaidHours({ startsOn }: NamedJob, on: LocalDate): number {
  return Math.ceil((daysBetween(startsOn, on) + 1) / 7) * mostJobHours;
}

/** Everything that is wrong with a contact. Support in work is about a job that is recorded; paid hours only grow. */
export function contactFaultsOf(contact: JobSupportContact, { today, knownFrom, job }: ContactGround): readonly ContactFault[] {
  const { heldOn, party, kind, employerName, jobId, paidHours } = contact;
  const isSupport = kind === 'job-support';
  const isPaid = paidHours !== undefined && paidHours > 0;
  const wrong: Readonly<Record<ContactFault, boolean>> = {
    'held-later': today < heldOn,
    'held-before-shared': heldOn < knownFrom,
    'kind-not-for-party': !kindsOfContact(party).includes(kind),
    'employer-missing': party !== 'participant' && !isSupport && !employerName?.trim(),
    'employer-misplaced': party === 'participant' && Boolean(employerName?.trim()),
    'job-missing': isSupport && !job,
    'job-misplaced': !isSupport && (jobId !== undefined || paidHours !== undefined),
    // Somebody may be supported in the last week before the first day of work.
    'held-before-job': isPaid && job !== undefined && heldOn < job.startsOn,
    'paid-hours-impossible': paidHours !== undefined && paidHours < 0,
    'paid-hours-too-many': isPaid && job !== undefined && heldOn >= job.startsOn && paidHours > mostPaidHours(job, heldOn),
    'paid-hours-without-wage': isPaid && job?.pay === 'benefit',
    'paid-hours-fall':
      paidHours !== undefined && (paidHours < (job?.hoursBefore ?? 0) || (job?.hoursAfter !== undefined && job.hoursAfter < paidHours)),
  };
  return contactFaults.filter((fault) => wrong[fault]);
}
