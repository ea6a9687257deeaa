import type { LocalDate } from '@fotfeste/shared/kernel';

/** Day and time of day, as the clock in Oslo shows them. */
export class CopiedMeetingView {
  readonly on!: LocalDate;
  readonly startsAt!: string;
}

/** What of a deadline the lists show. */
export class CopiedDeadlineView {
  readonly kind!: string;
  readonly dueOn!: LocalDate;
}

/** All that is known of somebody while the service is gone. */
export class CopiedPersonView {
  readonly participantId!: string;
  readonly name!: string;
  readonly telephone?: string;
  readonly deadline?: CopiedDeadlineView;
  readonly meeting?: CopiedMeetingView;
}

/** The actor's own people for the time the service is gone. Nobody where no office of theirs has switched it on. */
export class CaseCopyView {
  readonly isOn!: boolean;
  readonly items!: readonly CopiedPersonView[];
}

/** What became of the look-ups that were sent. */
export class CopyLookUpsView {
  /** Those that stand in the access log now: written by this delivery, or by an earlier one. */
  readonly kept!: number;
  /** Those of people whom no copy had given the actor. */
  readonly refused!: number;
}

/** Whether the advisers of an office have a copy while the service is gone. */
export class CopySettingView {
  readonly office!: string;
  readonly isOn!: boolean;
  readonly version!: number;
}
