/** After how many days without a talk a case of the office is too quiet. */
export class QuietLimitView {
  readonly office!: string;
  /** 0 while the office has set nothing of its own. */
  readonly version!: number;
  readonly days!: number;
}
