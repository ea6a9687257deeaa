import type { DisqualificationGround } from '@fotfeste/participant/domain';

/** A colleague who does not see the person. */
export class DisqualificationView {
  readonly id!: string;
  readonly adviserId!: string;
  readonly adviserName!: string;
  readonly ground!: DisqualificationGround;
  /** Absent for an own case, which follows from the identity number. */
  readonly words?: string;
  readonly declaredAt!: string;
  readonly declaredByName!: string;
}

export class DisqualificationsView {
  /** Those in force, the newest first. */
  readonly items!: readonly DisqualificationView[];
}

/** What it led to. */
export class DisqualifiedView {
  readonly adviserName!: string;
  /** Whether it was oneself, who does not see the person from now. */
  readonly isSelf!: boolean;
  /** Whether the person now lacks a responsible adviser. */
  readonly wasResponsible!: boolean;
}
