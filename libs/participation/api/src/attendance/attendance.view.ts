import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationStatus, WeekState } from '@fotfeste/participation/domain';

/** A public holiday in the week. */
export class HolidayView {
  /** Calendar day. */
  readonly on!: string;
  readonly name!: string;
  readonly nameInEnglish!: string;
}

/** Hours written for the whole week (weekday 0) or for a day of it; an hour that is not there is unknown. */
export class AttendanceEntryView {
  readonly weekday!: number;
  /** 0 until somebody has written in it. */
  readonly version!: number;
  readonly plannedHours?: number;
  readonly presentHours?: number;
  readonly validAbsenceHours?: number;
  readonly otherAbsenceHours?: number;
  readonly recordedByName?: string;
}

/** A row of the grid: one participant's week. */
export class AttendanceRowView {
  readonly participationId!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly measure!: MeasureCode;
  readonly offeringName?: string;
  readonly status!: ParticipationStatus;
  /** First and last day of the week inside the participation. */
  readonly from!: string;
  readonly to!: string;
  readonly percent?: number;
  readonly daysPerWeek?: number;
  readonly state!: WeekState;
  /** Last day of Nav's opening of a closed week. */
  readonly reopenedUntil?: string;
  readonly entries!: readonly AttendanceEntryView[];
}

/** A week of the provider's whole list. */
export class AttendanceWeekView {
  /** The Monday. */
  readonly weekFrom!: string;
  readonly year!: number;
  readonly week!: number;
  /** Last day on which the week can be written in; the product's own choice. */
  readonly closesOn!: string;
  readonly holidays!: readonly HolidayView[];
  readonly items!: readonly AttendanceRowView[];
}

/** A week of one participation. */
export class AttendedWeekView {
  readonly weekFrom!: string;
  readonly year!: number;
  readonly week!: number;
  readonly state!: WeekState;
  readonly closesOn!: string;
  readonly reopenedUntil?: string;
  /** Written day by day; the hours are sums. */
  readonly isByDay!: boolean;
  /** Who wrote the hours through a link, without an account. */
  readonly cameByLinkFrom?: string;
  readonly plannedHours?: number;
  readonly presentHours?: number;
  readonly validAbsenceHours?: number;
  readonly otherAbsenceHours?: number;
}

/** What is recorded of one participation's attendance, the latest week first. A week without hours is unknown. */
export class AttendanceView {
  readonly participantId!: string;
  readonly participationId!: string;
  readonly items!: readonly AttendedWeekView[];
  /** Share of planned hours attended in the weeks recorded in full, in whole percent. */
  readonly percent?: number;
}
