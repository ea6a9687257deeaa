import type { LocalDate } from '@fotfeste/shared/kernel';
import type { JudgementSubject, MeasureCode } from '@fotfeste/eligibility/domain';
import { type TextView } from '../text.view';

/** Somebody's answer to a question the law leaves to a person. */
export class JudgementView {
  readonly id!: string;
  readonly question!: string;
  /** The question as it read that day. */
  readonly questionText!: TextView;
  readonly about!: JudgementSubject;
  readonly measure?: MeasureCode;
  readonly answer!: 'yes' | 'no';
  readonly reason!: string;
  readonly answeredOn!: LocalDate;
  readonly authorName!: string;
  /** The earlier answer that this one repeats. */
  readonly reusesId?: string;
}
