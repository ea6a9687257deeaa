import { addDays, addMonths, given, latest, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import { isPlannable, mostSteps, type MeasureStep } from './path-step';
import { followsSchoolYear, nextSchoolStart } from './school-start';

/** One step of a common path, without a person and without days. */
export interface TemplateStep {
  readonly measure: MeasureCode;
  /** How long it usually lasts, in months. */
  readonly months: number;
  /** Whole weeks from the step before is over until this one begins; it then waits for that step. */
  readonly weeksAfter: number;
  /** Runs beside the step before instead of after it: both begin the same day. */
  readonly isBeside: boolean;
  readonly purpose?: Purpose;
}

/** A common path that an administrator has written; whoever uses it adjusts it to the person. */
export interface PathTemplate {
  readonly name: LocalizedText;
  readonly forWhom: LocalizedText;
  readonly steps: readonly TemplateStep[];
}

/** Longest step and longest pause of a template. The product's own limits, against slips of the hand. */
export const mostTemplateMonths = 60;
export const mostTemplateWeeks = 52;

/** What can be wrong with the steps of a template. */
export const templateFaults = [
  'no-steps',
  'too-many-steps',
  'no-measure',
  'months-out-of-range',
  'weeks-out-of-range',
  'beside-nothing',
] as const;
export type TemplateFault = (typeof templateFaults)[number];

/** A fault with the step and field it belongs to; a fault of the whole template has neither. */
export interface FoundTemplateFault {
  readonly fault: TemplateFault;
  readonly index?: number;
  readonly field?: keyof TemplateStep;
}

/** Everything wrong with the steps; an empty list when the template can be kept. */
export function faultsOfTemplate(steps: readonly TemplateStep[]): readonly FoundTemplateFault[] {
  if (steps.length === 0) return [{ fault: 'no-steps' }];
  if (steps.length > mostSteps) return [{ fault: 'too-many-steps' }];
  return steps.flatMap(({ measure, months, weeksAfter, isBeside }, index): readonly FoundTemplateFault[] => [
    ...(isPlannable(measure) ? [] : [{ fault: 'no-measure', field: 'measure', index } as const]),
    ...(isWithin(months, 1, mostTemplateMonths) ? [] : [{ fault: 'months-out-of-range', field: 'months', index } as const]),
    ...(isWithin(weeksAfter, 0, mostTemplateWeeks) ? [] : [{ fault: 'weeks-out-of-range', field: 'weeksAfter', index } as const]),
    ...(index === 0 && isBeside ? [{ fault: 'beside-nothing', field: 'isBeside', index } as const] : []),
  ]);
}

/** The steps for somebody who begins on a day: each after the one before with its pause or beside it, training at schools not before the next school start. */
export function stepsOfTemplate(
  steps: readonly TemplateStep[],
  startsOn: LocalDate,
  newId: (index: number) => string,
): readonly MeasureStep[] {
  const made: MeasureStep[] = [];
  for (const [index, { measure, months, weeksAfter, isBeside, purpose }] of steps.entries()) {
    const before = made.at(-1);
    const soonest = before ? (isBeside ? before.from : addDays(before.to, 1 + weeksAfter * 7)) : startsOn;
    const from = followsSchoolYear(measure) ? latest(soonest, nextSchoolStart(soonest)) : soonest;
    const waits = before && (isBeside ? waitOf(before) : ({ waitsFor: 'step', waitsForStep: before.id } as const));
    const to = addDays(addMonths(from, months), -1);
    made.push({ id: newId(index), measure, from, to, intent: 'planned', ...(purpose && { purpose }), ...waits });
  }
  return made;
}

/** Who runs beside a step waits for the same, so that both move together. */
function waitOf({ waitsFor, waitsForStep }: MeasureStep): Pick<MeasureStep, 'waitsFor' | 'waitsForStep'> {
  return given({ waitsFor, waitsForStep });
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && least <= number && number <= most;
}
