/** A list that is open to somebody who does not belong to the office. */
export class ListAccessView {
  readonly id!: string;
  readonly colleagueId!: string;
  readonly colleagueName!: string;
  readonly office!: string;
  readonly officeName!: string;
  /** Whose list it is; everybody at the office without it. */
  readonly responsible?: string;
  readonly responsibleName?: string;
  readonly reason!: string;
  readonly from!: string;
  /** The last day. */
  readonly to!: string;
  readonly grantedByName!: string;
}

export class ListAccessesView {
  /** Those that end first come first. */
  readonly items!: readonly ListAccessView[];
}
