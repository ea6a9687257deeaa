import { allMeasures, allParameters, conditionsIn, finalReportDuty, reviewDuty, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { Deadline, LocalDate } from '@fotfeste/shared/kernel';
import { measureConsents, ruleOfMeasureConsent } from '@fotfeste/participation/domain';

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
        : measure && consentRule(measure, kind, dueOn);
  return duty && { rule: duty.rule, section: duty.section };
}

/** The condition of the measure that asks for the consent which is gone. */
function consentRule(measure: MeasureCode, kind: string, on: LocalDate): DeadlineBasis | undefined {
  const consent = measureConsents.find((each) => kind === `participation.consent-${each}`);
  const rule = consent && ruleOfMeasureConsent[consent];
  const condition = allMeasures
    .filter(({ code }) => code === measure)
    .flatMap(({ requirements }) => requirements.flatMap(conditionsIn))
    .find(({ id, inForce: { from, to } }) => id === rule && from <= on && (!to || on <= to));
  return rule && condition && { rule, section: condition.basis.section };
}
