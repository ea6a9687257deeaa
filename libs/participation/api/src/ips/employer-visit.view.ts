import type { ContactPlace, Known, VisitKind } from '@fotfeste/participation/domain';

export class EmployerVisitView {
  readonly id!: string;
  readonly heldOn!: string;
  readonly kind!: VisitKind;
  readonly place!: ContactPlace;
  readonly offeringId?: string;
  readonly employerOrganisation?: string;
  readonly employerName!: string;
  readonly metWith?: string;
  readonly decides?: Known;
  readonly result?: string;
  readonly next?: string;
  readonly specialistName!: string;
  readonly isOwn!: boolean;
}

/** Meetings in person with employers in a week by one job specialist, for a participant or in general. */
export class SpecialistWeekView {
  /** Monday. */
  readonly week!: string;
  readonly meetings!: number;
}

export class SpecialistWeeksView {
  readonly name!: string;
  /** The last weeks, the oldest first. */
  readonly weeks!: readonly SpecialistWeekView[];
}

/** Visits in general, the newest first, and how many employers each job specialist has met week by week. */
export class EmployerVisitListView {
  readonly items!: readonly EmployerVisitView[];
  readonly specialists!: readonly SpecialistWeeksView[];
  /** Meetings a week that the fidelity scale asks for. */
  readonly aim!: number;
}
