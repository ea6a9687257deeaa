import { IsInt, Matches } from 'class-validator';

export class QuietLimitPath {
  @Matches(/^\d{4}$/)
  readonly office!: string;
}

export class QuietLimitRequest {
  /** Days without a talk. */
  @IsInt()
  readonly days!: number;
}
