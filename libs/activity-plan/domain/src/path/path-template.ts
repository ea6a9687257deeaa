import { addDays, addMonths, given, latest, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import { outsideFaultsOf, outsidePartOf, type OutsideOffer } from './outside-offer';
import { isPlannable, mostSteps, type PathStep } from './path-step';
import { followsSchoolYear, nextSchoolStart } from './school-start';

/** One step of a common path, without a person and without days. */
export interface TemplateStep {
  /** Absent for an offer outside Nav. */
  readonly measure?: MeasureCode;
  /** Absent for a measure. */
  readonly outside?: OutsideOffer;
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
  'no-outside-name',
  'outside-hours-out-of-range',
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
  /** The part of the field, when it has parts. */
  readonly part?: keyof OutsideOffer;
}

/** Everything wrong with the steps; an empty list when the template can be kept. */
export function faultsOfTemplate(steps: readonly TemplateStep[]): readonly FoundTemplateFault[] {
  if (steps.length === 0) return [{ fault: 'no-steps' }];
  if (steps.length > mostSteps) return [{ fault: 'too-many-steps' }];
  return steps.flatMap((step, index): readonly FoundTemplateFault[] => [
    ...whatFaults(step).map((found) => ({ ...found, index })),
    ...(isWithin(step.months, 1, mostTemplateMonths) ? [] : [{ fault: 'months-out-of-range', field: 'months', index } as const]),
    ...(isWithin(step.weeksAfter, 0, mostTemplateWeeks) ? [] : [{ fault: 'weeks-out-of-range', field: 'weeksAfter', index } as const]),
    ...(index === 0 && step.isBeside ? [{ fault: 'beside-nothing', field: 'isBeside', index } as const] : []),
  ]);
}

/** A step is either a measure or an offer outside Nav. */
function whatFaults({ measure, outside }: Pick<TemplateStep, 'measure' | 'outside'>): readonly FoundTemplateFault[] {
  if (!outside) return measure && isPlannable(measure) ? [] : [{ fault: 'no-measure', field: 'measure' }];
  if (measure) return [{ fault: 'no-measure', field: 'measure' }];
  return outsideFaultsOf(outside).map((fault) => ({ fault, field: 'outside', part: outsidePartOf[fault] }));
}

/** The steps for somebody who begins on a day: each after the one before with its pause or beside it, training at schools not before the next school start. */
export function stepsOfTemplate(
  steps: readonly TemplateStep[],
  startsOn: LocalDate,
  newId: (index: number) => string,
): readonly PathStep[] {
  const made: PathStep[] = [];
  for (const [index, { measure, outside, months, weeksAfter, isBeside, purpose }] of steps.entries()) {
    const before = made.at(-1);
    const soonest = before ? (isBeside ? before.from : addDays(before.to, 1 + weeksAfter * 7)) : startsOn;
    const from = measure && followsSchoolYear(measure) ? latest(soonest, nextSchoolStart(soonest)) : soonest;
    const waits = before && (isBeside ? waitOf(before) : ({ waitsFor: 'step', waitsForStep: before.id } as const));
    const to = addDays(addMonths(from, months), -1);
    const base = { id: newId(index), from, to, intent: 'planned', ...waits } as const;
    if (outside) made.push({ ...base, outside });
    else if (measure) made.push({ ...base, measure, ...(purpose && { purpose }) });
  }
  return made;
}

/** Who runs beside a step waits for the same, so that both move together. */
function waitOf({ waitsFor, waitsForStep }: PathStep): Pick<PathStep, 'waitsFor' | 'waitsForStep'> {
  return given({ waitsFor, waitsForStep });
}

function isWithin(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && least <= number && number <= most;
}
