import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { reasonsFor, type EndReason, type ReasonChooser } from './reason';
import type { ParticipationStatus } from './status';
import type { Step, StepName } from './step';
import type { WaitingCause } from './waiting-cause';

/** What somebody says when taking a step. */
export interface StepInput {
  /** Last day, for an ending. */
  readonly lastDay?: LocalDate | undefined;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  readonly reason?: EndReason | undefined;
  readonly reasonWords?: string | undefined;
  readonly waitingCause?: string | undefined;
  readonly waitingCauseCode?: WaitingCause | undefined;
}

/** The days that can be said with a step. */
export type SaidDay = 'startsOn' | 'endsOn' | 'lastDay';

const firstAndLast: readonly SaidDay[] = ['startsOn', 'endsOn'];
const takenDays: Partial<Readonly<Record<StepName, readonly SaidDay[]>>> = {
  ...{ share: firstAndLast, enrol: firstAndLast, place: firstAndLast, apply: firstAndLast, reactivate: firstAndLast },
  ...{ resume: ['endsOn'], end: ['lastDay'], complete: ['lastDay'], interrupt: ['lastDay'], 'offering-cancelled': ['lastDay'] },
};

/** Days that were said with a step which does nothing with them. */
export function unusedDays(step: StepName, input: Pick<StepInput, SaidDay>): readonly SaidDay[] {
  const taken = takenDays[step] ?? [];
  return ([...firstAndLast, 'lastDay'] as const).filter((day) => input[day] !== undefined && !taken.includes(day));
}

/** The days that a step may move. */
export interface LifeDays {
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  readonly sharedOn?: LocalDate | undefined;
  readonly appliedOn?: LocalDate | undefined;
  readonly waitingSince?: LocalDate | undefined;
}

/** What a step does: the status with its first day, and the days and words it sets. Undefined empties a field. */
export interface StepEffect {
  readonly status: ParticipationStatus;
  readonly validFrom: LocalDate;
  /** The first day lies ahead: the status is planned and the calendar brings it. */
  readonly isPlanned: boolean;
  readonly days: LifeDays;
  readonly reason?: EndReason | undefined;
  readonly reasonWords?: string | undefined;
  readonly waitingCause?: string | undefined;
  readonly waitingCauseCode?: WaitingCause | undefined;
}

/** What a step does to a participation on a day. */
export function effectOf({ name, to, givenReason }: Step, before: LifeDays, input: StepInput, today: LocalDate): StepEffect {
  const because = { reason: givenReason ?? input.reason, reasonWords: input.reasonWords?.trim() || undefined };
  const now = (days: LifeDays = {}): StepEffect => ({
    status: to,
    validFrom: today,
    isPlanned: false,
    days: { ...before, ...days },
    ...because,
  });
  const { startsOn = before.startsOn, endsOn = before.endsOn } = input;
  const period = { startsOn, endsOn };
  switch (name) {
    case 'share':
      return now(period);
    case 'enrol':
    case 'place':
      return now({ ...period, sharedOn: before.sharedOn ?? today, waitingSince: undefined });
    case 'apply':
      return now({ ...period, appliedOn: today });
    case 'queue':
    case 'put-on-waiting-list':
      return {
        ...now({ startsOn: undefined, endsOn: undefined, waitingSince: before.waitingSince ?? today }),
        waitingCause: input.waitingCause,
        waitingCauseCode: input.waitingCauseCode,
      };
    case 'share-with-provider':
      return now({ sharedOn: before.sharedOn ?? today });
    case 'start':
      return { ...now(), validFrom: before.startsOn ?? today };
    case 'end':
    case 'complete':
    case 'interrupt':
      return ending(now({ endsOn: input.lastDay ?? today }), input.lastDay ?? today, today);
    case 'offering-cancelled':
      return to === 'ended' || to === 'interrupted'
        ? ending(now({ endsOn: input.lastDay ?? today }), input.lastDay ?? today, today)
        : now();
    case 'end-date-passed':
      return { ...now(), validFrom: before.endsOn ? addDays(before.endsOn, 1) : today };
    case 'change-ending':
      return { ...now(), validFrom: before.endsOn ? addDays(before.endsOn, 1) : today };
    case 'resume':
      return now({ endsOn: input.endsOn });
    case 'reactivate':
      return now({
        ...period,
        waitingSince: undefined,
        ...(to === 'applied' ? { appliedOn: today } : { sharedOn: before.sharedOn ?? today }),
      });
    case 'offering-ended':
    case 'withdraw':
    case 'reject':
    case 'not-applicable':
    case 'not-started':
    case 'wrongly-registered':
      return now();
  }
}

/** A status that follows the last day begins the day after it. */
function ending(effect: StepEffect, lastDay: LocalDate, today: LocalDate): StepEffect {
  const validFrom = addDays(lastDay, 1);
  return { ...effect, validFrom, isPlanned: validFrom > today };
}

/** What can be wrong with why a step is taken. */
export const reasonFaults = ['reason-missing', 'reason-not-yours', 'words-missing'] as const;
export type ReasonFault = (typeof reasonFaults)[number];

/** What is wrong with the reason given for a step; nothing when it says enough. */
export function reasonFault(step: Step, { reason, reasonWords }: StepInput, chooser: ReasonChooser): ReasonFault | undefined {
  const hasWords = Boolean(reasonWords?.trim());
  if (step.reason === 'words') return hasWords ? undefined : 'words-missing';
  if (!reason) return step.reason === 'code' ? 'reason-missing' : undefined;
  if (!reasonsFor(chooser).includes(reason)) return 'reason-not-yours';
  return reason === 'other' && !hasWords ? 'words-missing' : undefined;
}
