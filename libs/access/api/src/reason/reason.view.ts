export class ReasonView {
  /** From this instant on the reason is asked anew: midnight in Oslo. */
  readonly until!: string;
}
