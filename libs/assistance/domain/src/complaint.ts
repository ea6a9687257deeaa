import { addDays, addMonths, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';

/** Where a complaint about a § 14 a decision stands. */
export const complaintStatuses = ['received', 'sent-on', 'upheld', 'not-upheld', 'withdrawn'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** One step of a complaint's life. */
export interface ComplaintStep {
  readonly name: 'send-on' | 'uphold' | 'reject' | 'withdraw';
  readonly from: ComplaintStatus;
  readonly to: ComplaintStatus;
  readonly reason: 'required' | 'none';
}

/**
 * Every step. The office that decided can give the person right or send the complaint on to the appeals body; it never turns one down itself,
 * and no step asks whether the complaint came in time (rulebook KLG-06).
 */
export const complaintSteps: readonly ComplaintStep[] = [
  { name: 'uphold', from: 'received', to: 'upheld', reason: 'required' },
  { name: 'send-on', from: 'received', to: 'sent-on', reason: 'none' },
  { name: 'withdraw', from: 'received', to: 'withdrawn', reason: 'required' },
  { name: 'uphold', from: 'sent-on', to: 'upheld', reason: 'required' },
  { name: 'reject', from: 'sent-on', to: 'not-upheld', reason: 'required' },
  { name: 'withdraw', from: 'sent-on', to: 'withdrawn', reason: 'required' },
];

/** Names of the steps, as requests spell them. */
export const complaintStepNames = ['send-on', 'uphold', 'reject', 'withdraw'] as const satisfies readonly ComplaintStep['name'][];

/** The step by that name from where the complaint stands, if there is one. */
export function complaintStep(from: ComplaintStatus, name: ComplaintStep['name']): ComplaintStep | undefined {
  return complaintSteps.find((step) => step.from === from && step.name === name);
}

/** The steps from where the complaint stands. */
export function complaintStepsFrom(from: ComplaintStatus): readonly ComplaintStep[] {
  return complaintSteps.filter((step) => step.from === from);
}

/** A complaint that has come to no end. */
export interface OpenComplaint {
  readonly id: string;
  readonly receivedOn: LocalDate;
  /** Day it went on to the appeals body; until then it lies with the office that decided. */
  readonly sentOn?: LocalDate | undefined;
}

/** Days until somebody asks the appeals body what has become of a complaint. The product's own choice: no law sets a day. */
const askAppealsBodyAfterDays = 84;

/** Months within which whoever complains is to hear from the office, if only that it takes time (forvaltningsloven § 11 a). */
const preliminaryAnswerMonths = 1;

/** The day by which something is to be done with the complaint where it lies. */
export function complaintDue({ receivedOn, sentOn }: Omit<OpenComplaint, 'id'>): LocalDate {
  return sentOn ? addDays(sentOn, askAppealsBodyAfterDays) : addMonths(receivedOn, preliminaryAnswerMonths);
}

/** What open complaints ask of the adviser: to decide or answer, and later to ask how it goes. */
export function complaintDeadlines(complaints: readonly OpenComplaint[]): readonly Deadline[] {
  return complaints.map((complaint) => ({
    kind: complaint.sentOn ? 'assistance.complaint-sent' : 'assistance.complaint',
    dueOn: complaintDue(complaint),
    waitsFor: 'adviser',
    since: complaint.sentOn ?? complaint.receivedOn,
    subjectId: complaint.id,
  }));
}
