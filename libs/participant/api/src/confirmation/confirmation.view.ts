import type { ConfirmationChannel, ConfirmationState } from '@fotfeste/participant/domain';

/** The confirmation that comes next in the registration that runs. */
export class NextConfirmationView {
  readonly registrationId!: string;
  readonly state!: ConfirmationState;
  /** Last day that is confirmed; this and the days below are absent when it is not known. */
  readonly confirmedTo?: string;
  /** First day on which it can be given. */
  readonly opensOn?: string;
  readonly dueOn?: string;
  /** Last day on which it is still taken, and the last day as a job seeker when it is not given. */
  readonly lastDay?: string;
}

/** A confirmation as it was given. */
export class GivenConfirmationView {
  readonly id!: string;
  readonly to!: string;
  readonly stays!: boolean;
  readonly hasWorked!: boolean;
  readonly channel!: ConfirmationChannel;
  readonly givenOn!: string;
  readonly recordedByName!: string;
}

export class ConfirmationsView {
  /** Absent for somebody who is not registered as a job seeker. */
  readonly next?: NextConfirmationView;
  /** The newest first, at most ten. */
  readonly given!: readonly GivenConfirmationView[];
}
