import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { phaseOf, type ParticipationStatus } from '../status';

/** Measures in which the provider follows up after employment; Nav sets how long (AFT-09). */
const withJobFollowUp: Readonly<Partial<Record<MeasureCode, { readonly rule: string; readonly section: string }>>> = {
  ARBEIDSFORBEREDENDE_TRENING: { rule: 'AFT-09', section: '§ 13-4 tredje ledd' },
};

/** The section by which Nav sets how long the provider follows up after employment; none for other measures. */
export function jobFollowUpDuty(measure: MeasureCode): { readonly rule: string; readonly section: string } | undefined {
  return withJobFollowUp[measure];
}

/** What decides whether there is follow-up after employment. */
export interface Employed {
  readonly measure: MeasureCode;
  readonly status: ParticipationStatus;
  readonly endsOn?: LocalDate | undefined;
  /** Whether the participation ended with a job. */
  readonly hasJob: boolean;
}

/** Whether Nav can set how long the provider follows up: over, with a job, in a measure that knows of it. */
export function maySetJobFollowUp({ measure, status, endsOn, hasJob }: Employed): boolean {
  return jobFollowUpDuty(measure) !== undefined && phaseOf(status) === 'over' && endsOn !== undefined && hasJob;
}
