import { type HiddenPeopleView } from '../caseload.view';

/** What an adviser has. */
export class AdviserLoadView {
  readonly adviserId!: string;
  readonly name!: string;
  /** Whether somebody with this id has signed in at one of the offices as adviser; others may still hold people from before. */
  readonly isAtOffice!: boolean;
  readonly people!: number;
  /** What they weigh together, each by the weights of their office. */
  readonly weight!: number;
  readonly newPeople!: number;
  readonly overdue!: number;
  readonly waitsForAdviser!: number;
  readonly under30!: number;
  readonly withoutDecision!: number;
  readonly inMeasure!: number;
}

/** How many have the youth guarantee, and for how many something is missing in it. */
export class YouthLoadView {
  readonly people!: number;
  /** No contact person, or no talk since the follow-up began. */
  readonly notStarted!: number;
  /** Started, and nobody has talked for more than four weeks. */
  readonly quiet!: number;
  /** Turn thirty within half a year. */
  readonly endsSoon!: number;
}

/** The caseload of the lead's offices, adviser by adviser. */
export class TeamView {
  /** By name. */
  readonly items!: readonly AdviserLoadView[];
  readonly people!: number;
  readonly youth!: YouthLoadView;
  readonly unassigned!: number;
  /** Of the unassigned: how many have a deadline that has passed. */
  readonly unassignedOverdue!: number;
  readonly hidden!: HiddenPeopleView;
}
