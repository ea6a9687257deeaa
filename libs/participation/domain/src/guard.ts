import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import { hasRoom } from './capacity';

/** What must hold before a step, besides who takes it. */
export const guards = [
  'under-follow-up',
  'is-newest',
  'approval-recorded',
  'not-declined',
  'offering-open',
  'offering-running',
  'offering-over',
  'offering-cancelled',
  'free-place',
  'rules-allow',
  'start-date-reached',
  'start-facts-complete',
  'end-date-passed',
  'not-before-start',
  'recently-started',
  'within-correction-time',
] as const;
export type Guard = (typeof guards)[number];

/** Days after the start within which somebody who never came may still be set to not applicable (nav-systems.md 2.2, AMT). */
export const recentStartDays = 15;

/** Months after the end in which the ending can be corrected (nav-systems.md 2.2, TEC-06). */
export const correctionMonths = 2;

/** An offering as the guards see it. */
export interface OfferingState {
  /** Takes new participants. */
  readonly isOpen: boolean;
  /** Not closed, cancelled or over. */
  readonly isRunning: boolean;
  /** Called off, or broken off before its time. */
  readonly isCancelled?: boolean;
  readonly freePlaces: number;
}

/** What the guards ask about. A fact that is absent is not known here: the browser shows the button and the server decides. */
export interface StepFacts {
  readonly today: LocalDate;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  /** The last day of an ending that is being recorded. */
  readonly lastDay?: LocalDate | undefined;
  readonly isUnderFollowUp?: boolean | undefined;
  /** Whether no newer participation of the person in the same offering exists. */
  readonly isNewest?: boolean | undefined;
  readonly hasApproval?: boolean | undefined;
  /** Whether the participant's last answer was no. */
  readonly isDeclined?: boolean | undefined;
  readonly offering?: OfferingState | undefined;
  /** Part of a place that the participation would use, where the agreement counts by extent; else 1. */
  readonly share?: number | undefined;
  /** Whether no hard condition fails, none is unanswered, and technical warnings are overridden with a reason. */
  readonly rulesAllow?: boolean | undefined;
  /** Whether everything that must be in place before the first day is. */
  readonly startFactsComplete?: boolean | undefined;
}

const holds: Readonly<Record<Guard, (facts: StepFacts) => boolean | undefined>> = {
  'under-follow-up': ({ isUnderFollowUp }) => isUnderFollowUp,
  'is-newest': ({ isNewest }) => isNewest,
  'approval-recorded': ({ hasApproval }) => hasApproval,
  'not-declined': ({ isDeclined }) => (isDeclined === undefined ? undefined : !isDeclined),
  'offering-open': ({ offering }) => offering?.isOpen,
  'offering-running': ({ offering }) => offering?.isRunning,
  'offering-over': ({ offering }) => (offering ? !offering.isRunning : false),
  'offering-cancelled': ({ offering }) => offering?.isCancelled ?? false,
  'free-place': ({ offering, share }) => (offering ? hasRoom(offering.freePlaces, share) : undefined),
  'rules-allow': ({ rulesAllow }) => rulesAllow,
  'start-date-reached': ({ startsOn, today }) => startsOn !== undefined && startsOn <= today,
  'start-facts-complete': ({ startFactsComplete }) => startFactsComplete,
  'end-date-passed': ({ endsOn, today }) => endsOn !== undefined && endsOn < today,
  'not-before-start': ({ lastDay, startsOn }) => (lastDay && startsOn ? startsOn <= lastDay : undefined),
  'recently-started': ({ startsOn, today }) => startsOn !== undefined && today < addDays(startsOn, recentStartDays),
  'within-correction-time': ({ endsOn, today }) => endsOn !== undefined && isWithinCorrectionTime(endsOn, today),
};

/** The guards that do not hold. */
export function unmetGuards(asked: readonly Guard[], facts: StepFacts): readonly Guard[] {
  return asked.filter((guard) => holds[guard](facts) === false);
}

/** Whether a participation that ended on the day can still be corrected. */
export function isWithinCorrectionTime(endedOn: LocalDate, today: LocalDate): boolean {
  return today <= addMonths(endedOn, correctionMonths);
}
