import { allParameters, finalReportDuty, reviewDuty, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { Deadline } from '@fotfeste/shared/kernel';

/** The rule that asks for something by a day: the rulebook's id and the section. */
export interface DeadlineBasis {
  readonly rule: string;
  readonly section: string;
}

/** The rule a deadline comes from; nothing when it comes from people, or from days the product has chosen. `measures` by participation. */
export function basisOf({ kind, dueOn, subjectId }: Deadline, measures: ReadonlyMap<string, MeasureCode>): DeadlineBasis | undefined {
  if (kind === 'participant.youth-contact') return { rule: 'UGA-04', section: allParameters['UGA.START'].section };
  const measure = measures.get(subjectId ?? '');
  const duty =
    measure && kind === 'participation.review'
      ? reviewDuty(measure, dueOn)
      : measure && kind === 'participation.final-report'
        ? finalReportDuty(measure)
        : undefined;
  return duty && { rule: duty.rule, section: duty.section };
}
