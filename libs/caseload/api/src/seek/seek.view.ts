/** Where somebody lands in a list who goes to a value. */
export class CaseSeekView {
  /** Place of the first row that stands there or after it, from 1; the last row when there is none, 0 in an empty list. */
  readonly position!: number;
  readonly total!: number;
  /** Every row stands before the value. */
  readonly isPast!: boolean;
}
