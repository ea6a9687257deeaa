import { addDays, addYears, latest, type Deadline, type LocalDate, type WaitingFor } from '@fotfeste/shared/kernel';
import { nextReviewOn, type MeasureCode } from '@fotfeste/eligibility/domain';
import { daysToAnswerReferral, type ReferralAnswer } from './approval';
import { nextCheckpoint, type CheckpointPoint } from './checkpoint';
import type { ParticipationDeadlineKind } from './deadline-kinds';
import { defaultReportingTerms, finalReportDue, type ReportingTerms } from './duties';
import type { ReportKind, ReportStatus } from './report';
import { firstContactDue } from './ips';
import { askDays, type MessageAsk } from './message';
import { isHostedRoute, isOfferingRoute, type ParticipationRoute } from './route';
import type { LostConsent } from './share';
import { phaseOf, type ParticipationStatus } from './status';

/** What waits for the adviser in a part of the page of one participation. The other kinds are settled by its buttons. */
export const adviserWaits = ['proposal', 'agreement', 'final-report', 'report-answer', 'checkpoint', 'message', 'link'] as const;
export type AdviserWait = (typeof adviserWaits)[number];

/** The deadline that such a wait is. */
export function deadlineOfWait(wait: AdviserWait): ParticipationDeadlineKind {
  return `participation.${wait}`;
}

/**
 * Days Nav has to read a report, the provider to answer a question and to set a start date, and Nav to answer a proposal or a message, or to
 * see what became of a link, and to say after the end whether the purpose was reached.
 * The product's own choices.
 */
export const answerDays = { report: 14, question: 7, startDate: 7, proposal: 7, message: 3, link: 3, attainment: 14 } as const;

/** A participation as the deadlines see it. */
export interface DueParticipation {
  readonly id: string;
  readonly measure: MeasureCode;
  readonly route: ParticipationRoute;
  readonly status: ParticipationStatus;
  /** First day of the present status. */
  readonly statusFrom: LocalDate;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  /** The participant's answer to a referral that was shared. */
  readonly answer?: ReferralAnswer | undefined;
  /** Whether what must be in place before the first day is. */
  readonly isReadyToStart?: boolean | undefined;
  /** Nav's reviews, in any order. */
  readonly reviewedOn?: readonly LocalDate[] | undefined;
  readonly terms?: ReportingTerms | undefined;
  /** A purpose was named, and nobody has said how far it was reached. */
  readonly isPurposeOpen?: boolean | undefined;
  /** Points after the end that Nav has asked about, when it may ask; absent when it may not. */
  readonly checkpoints?: readonly CheckpointPoint[] | undefined;
  /** The day the oldest proposal of the provider that still waits was made. */
  readonly proposedOn?: LocalDate | undefined;
  /** The day of the provider's oldest message that Nav has not taken in. */
  readonly writtenOn?: LocalDate | undefined;
  /** What Nav's newest message asks of the provider; absent when it asks nothing, and when the provider has written since. */
  readonly asked?: { readonly ask: MessageAsk; readonly on: LocalDate } | undefined;
  /** The day the oldest link was answered or closed that nobody at Nav has seen. */
  readonly linkEndedOn?: LocalDate | undefined;
  /** The day an employer was first met in job support. */
  readonly firstEmployerContactOn?: LocalDate | undefined;
  /** The consent it rests on that is gone. */
  readonly lostConsent?: LostConsent | undefined;
  /** How long the provider can write: to a day, never because it was never shared, or for as long as anybody knows. */
  readonly providerMayWrite?: { readonly until: LocalDate } | 'never' | undefined;
  /** A consent it rests on has been withdrawn, before or after the end: the provider writes nothing more about the person. */
  readonly isConsentGone?: boolean | undefined;
  /** The adviser has said that the final report does not come. */
  readonly isReportGivenUp?: boolean | undefined;
}

/** A report as the deadlines see it. */
export interface DueReport {
  readonly id: string;
  readonly participationId: string;
  readonly kind: ReportKind;
  readonly status: ReportStatus;
  /** The day it was sent, or returned with a question. */
  readonly statusFrom: LocalDate;
  /** Last day the report is about; for the final report the last day of the participation. */
  readonly periodTo: LocalDate;
}

/** The deadlines that follow from participations and their reports. */
export function deadlinesOf(participations: readonly DueParticipation[], reports: readonly DueReport[]): readonly Deadline[] {
  return participations.flatMap((participation) => {
    const own = reports.filter(({ participationId }) => participationId === participation.id);
    return [
      ...consentDeadline(participation),
      ...ownDeadlines(participation),
      ...reportDeadlines(participation, own),
      ...own.flatMap(answerDeadline).filter(({ waitsFor }) => waitsFor === 'adviser' || !participation.isConsentGone),
      ...askedOfNav(participation),
      ...askedOfProvider(participation),
    ];
  });
}

/** What decides when Nav must look at a participation next. */
export type Reviewed = Pick<DueParticipation, 'measure' | 'startsOn' | 'endsOn' | 'reviewedOn'>;

/**
 * The next day Nav must look at a running participation by law; nothing for measures without such a duty, and none after the end.
 * A duty that came while it ran counts from the day it came, so the law is asked as it reads at the end.
 */
export function nextReview({ measure, startsOn, endsOn, reviewedOn = [] }: Reviewed): LocalDate | undefined {
  if (!startsOn) return undefined;
  const due = nextReviewOn(measure, startsOn, reviewedOn, endsOn ?? addYears(startsOn, 100));
  return due && endsOn && endsOn < due ? undefined : due;
}

/** The day the next interim report is due while the participation runs. */
export function nextInterimReport(
  { startsOn, endsOn, terms = defaultReportingTerms }: DueParticipation,
  sent: readonly DueReport[],
): LocalDate | undefined {
  if (!startsOn) return undefined;
  const [firstSent, ...laterSent] = sent.filter(({ kind }) => kind === 'interim').map(({ periodTo }) => periodTo);
  const due = firstSent
    ? addDays(latest(firstSent, ...laterSent), terms.everyWeeks * 7)
    : addDays(startsOn, terms.firstWeeksAfterStart * 7);
  return endsOn && endsOn <= due ? undefined : due;
}

/** A measure cannot go on without the consent it rests on: the adviser ends it the day the consent is gone. */
function consentDeadline({ id: subjectId, lostConsent }: DueParticipation): readonly Deadline[] {
  if (!lostConsent) return [];
  return [{ kind: `participation.consent-${lostConsent.consent}`, dueOn: lostConsent.since, waitsFor: 'adviser', subjectId }];
}

function ownDeadlines(participation: DueParticipation): readonly Deadline[] {
  const { id, measure, status, statusFrom, answer, startsOn, endsOn, route, isReadyToStart, checkpoints } = participation;
  const due = (kind: ParticipationDeadlineKind, dueOn: LocalDate | undefined, waitsFor: WaitingFor): readonly Deadline[] =>
    dueOn ? [{ kind, dueOn, waitsFor, subjectId: id }] : [];
  if (status === 'awaiting-approval' && answer)
    return due(answer.code === 'yes' ? 'participation.accepted' : 'participation.declined', answer.givenOn, 'adviser');
  if (status === 'awaiting-approval')
    return due('participation.answer', addDays(statusFrom, daysToAnswerReferral), 'participant').map(waitedSince(statusFrom));
  if (status === 'awaiting-start') {
    const waitsForDate = !startsOn && isOfferingRoute(route);
    return [
      ...(waitsForDate
        ? due('participation.start-date', addDays(statusFrom, answerDays.startDate), 'provider').map(waitedSince(statusFrom))
        : []),
      ...(isHostedRoute(route) && isReadyToStart === false ? due('participation.agreement', startsOn, 'adviser') : []),
    ];
  }
  if (status !== 'participating')
    return [
      ...attainmentDeadline(participation),
      ...due(
        'participation.checkpoint',
        checkpoints && nextCheckpoint({ measure, status, endsOn, mayBeAsked: true }, checkpoints)?.dueOn,
        'adviser',
      ),
    ];
  return [
    ...due('participation.review', nextReview(participation), 'adviser'),
    ...due('participation.employer-contact', firstContactDue(participation), isOfferingRoute(route) ? 'provider' : 'adviser'),
    ...due('participation.end', endsOn, 'adviser'),
  ];
}

/** An end that lay ahead when it was set could not be judged then. */
function attainmentDeadline({
  id: subjectId,
  status,
  statusFrom,
  endsOn = statusFrom,
  isPurposeOpen,
}: DueParticipation): readonly Deadline[] {
  if (phaseOf(status) !== 'over' || !isPurposeOpen) return [];
  return [
    { kind: 'participation.attainment', dueOn: addDays(endsOn, answerDays.attainment), waitsFor: 'adviser', subjectId, since: endsOn },
  ];
}

function reportDeadlines(participation: DueParticipation, sent: readonly DueReport[]): readonly Deadline[] {
  const { id, status, route, measure, endsOn, terms, isReportGivenUp, providerMayWrite } = participation;
  if (!isOfferingRoute(route) || participation.isConsentGone) return [];
  if (status === 'participating') {
    const dueOn = nextInterimReport(participation, sent);
    return dueOn ? [{ kind: 'participation.interim-report', dueOn, waitsFor: 'provider', subjectId: id }] : [];
  }
  const isMissing = phaseOf(status) === 'over' && endsOn !== undefined && !sent.some(({ kind }) => kind === 'final');
  if (!isMissing || isReportGivenUp) return [];
  const dueOn = addDays(endsOn, finalReportDue(measure, terms).daysAfterEnd);
  const due = { kind: 'participation.final-report' satisfies ParticipationDeadlineKind, dueOn, subjectId: id } as const;
  if (providerMayWrite === 'never') return [{ ...due, waitsFor: 'adviser' }];
  return [{ ...due, waitsFor: 'provider', ...(providerMayWrite && { adviserFrom: addDays(providerMayWrite.until, 1) }) }];
}

function answerDeadline({ participationId: subjectId, status, statusFrom }: DueReport): readonly Deadline[] {
  const due = (kind: ParticipationDeadlineKind, days: number, waitsFor: WaitingFor): readonly Deadline[] => [
    { kind, dueOn: addDays(statusFrom, days), waitsFor, subjectId, since: statusFrom },
  ];
  if (status === 'sent') return due('participation.report-answer', answerDays.report, 'adviser');
  return status === 'returned' ? due('participation.report-question', answerDays.question, 'provider') : [];
}

/** What the provider has asked of Nav, whatever the participation has become since. */
function askedOfNav({ id: subjectId, proposedOn, writtenOn, linkEndedOn }: DueParticipation): readonly Deadline[] {
  const due = (kind: ParticipationDeadlineKind, since: LocalDate | undefined, days: number): readonly Deadline[] =>
    since ? [{ kind, dueOn: addDays(since, days), waitsFor: 'adviser', subjectId, since }] : [];
  return [
    ...due('participation.proposal', proposedOn, answerDays.proposal),
    ...due('participation.message', writtenOn, answerDays.message),
    ...due('participation.link', linkEndedOn, answerDays.link),
  ];
}

/** What Nav has asked of the provider, until somebody writes again. The adviser finds another way once the provider can write no more. */
function askedOfProvider({ id: subjectId, asked, isConsentGone, providerMayWrite }: DueParticipation): readonly Deadline[] {
  if (!asked || isConsentGone || providerMayWrite === 'never') return [];
  const { ask, on: since } = asked;
  const kind: ParticipationDeadlineKind = ask === 'answer' ? 'participation.question' : 'participation.assessment';
  const due = { kind, dueOn: addDays(since, askDays[ask]), waitsFor: 'provider', subjectId, since } as const;
  return [{ ...due, ...(providerMayWrite && { adviserFrom: addDays(providerMayWrite.until, 1) }) }];
}

/** Somebody waits from the day they were asked, not only from the day the answer is due. */
function waitedSince(since: LocalDate): (deadline: Deadline) => Deadline {
  return (deadline) => ({ ...deadline, since });
}
