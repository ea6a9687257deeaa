import type { LocalDate } from '@fotfeste/shared/kernel';
import { measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import { isWithinReach } from '../plan-day';
import { outsideFaultsOf, outsidePartOf, type OutsideOffer } from './outside-offer';

/** Whether the step was thought of beforehand or came because something happened: without it nobody can read the results of chains (policy-2, 5.4.6). */
export const stepIntents = ['planned', 'unplanned'] as const;
export type StepIntent = (typeof stepIntents)[number];

/** What a step waits for before it can begin. Treatment is a label only, never with words. */
export const stepWaits = ['step', 'place', 'school-start', 'decision', 'employer', 'treatment', 'person', 'other'] as const;
export type StepWait = (typeof stepWaits)[number];

/** What every step has. */
interface StepBase {
  /** Chosen by whoever writes the path; names the step within it. */
  readonly id: string;
  readonly from: LocalDate;
  /** Last day, included. */
  readonly to: LocalDate;
  readonly intent: StepIntent;
  readonly purpose?: Purpose;
  readonly waitsFor?: StepWait;
  /** The step it waits for, when that is what it waits for. */
  readonly waitsForStep?: string;
  readonly words?: string;
}

/** One measure on the way, as it is thought of: not referred, not decided. */
export interface MeasureStep extends StepBase {
  readonly measure: MeasureCode;
  /** Where it is thought to take place, when that is known. */
  readonly offeringId?: string;
  readonly outside?: undefined;
}

/** An offer outside Nav on the way: it fills the days, and no rule is asked about it. */
export interface OutsideStep extends StepBase {
  readonly outside: OutsideOffer;
  readonly measure?: undefined;
  readonly offeringId?: undefined;
}

/** One step of a path. */
export type PathStep = MeasureStep | OutsideStep;

/** Whether the step is a measure, which the law is asked about. */
export function isMeasureStep(step: PathStep): step is MeasureStep {
  return step.outside === undefined;
}

/** Steps one path may have. The product's own limit: a longer chain is no plan. */
export const mostSteps = 12;

/** Alternatives a person may have side by side. The product's own limit: more cannot be compared at a glance. */
export const mostPaths = 3;

/** What can be wrong with the steps of a path. */
export const stepFaults = [
  'too-many-steps',
  'id-repeated',
  'no-measure',
  'no-outside-name',
  'outside-hours-out-of-range',
  'before-registration',
  'out-of-reach',
  'ends-before-start',
  'waits-for-no-step',
  'waits-in-circle',
  'words-on-treatment',
] as const;
export type StepFault = (typeof stepFaults)[number];

/** A fault with the step and field it belongs to; a fault of the whole path has neither. */
export interface FoundStepFault {
  readonly fault: StepFault;
  readonly index?: number;
  readonly field?: keyof PathStep;
  /** The part of the field, when it has parts. */
  readonly part?: keyof OutsideOffer;
}

/** Days that bound a path. */
export interface PathBounds {
  readonly today: LocalDate;
  /** First day of the follow-up period; nobody plans measures from before it. */
  readonly registeredOn: LocalDate;
}

/** Everything wrong with the steps; an empty list when the path can be kept. */
export function faultsOfSteps(steps: readonly PathStep[], bounds: PathBounds): readonly FoundStepFault[] {
  if (steps.length > mostSteps) return [{ fault: 'too-many-steps' }];
  return steps.flatMap((step, index) =>
    [...faultsOfStep(step, bounds), ...faultsAmong(steps, step, index)].map((found) => ({ ...found, index })),
  );
}

function faultsOfStep(step: PathStep, { today, registeredOn }: PathBounds): readonly FoundStepFault[] {
  const { from, to, waitsFor, words } = step;
  const found: FoundStepFault[] = isMeasureStep(step)
    ? isPlannable(step.measure)
      ? []
      : [{ fault: 'no-measure', field: 'measure' }]
    : outsideFaultsOf(step.outside).map((fault) => ({ fault, field: 'outside', part: outsidePartOf[fault] }));
  if (from < registeredOn) found.push({ fault: 'before-registration', field: 'from' });
  else if (!isWithinReach(from, today)) found.push({ fault: 'out-of-reach', field: 'from' });
  if (to < from) found.push({ fault: 'ends-before-start', field: 'to' });
  else if (!isWithinReach(to, today)) found.push({ fault: 'out-of-reach', field: 'to' });
  if (waitsFor === 'treatment' && words?.trim()) found.push({ fault: 'words-on-treatment', field: 'words' });
  return found;
}

function faultsAmong(steps: readonly PathStep[], { id, waitsFor, waitsForStep }: PathStep, index: number): readonly FoundStepFault[] {
  const found: FoundStepFault[] = [];
  if (steps.findIndex((other) => other.id === id) !== index) found.push({ fault: 'id-repeated', field: 'id' });
  if (waitsFor !== 'step') return found;
  if (!steps.some((other) => other.id === waitsForStep)) found.push({ fault: 'waits-for-no-step', field: 'waitsForStep' });
  else if (stepsBefore(steps, id).has(id)) found.push({ fault: 'waits-in-circle', field: 'waitsForStep' });
  return found;
}

/** Whether the code is something one takes part in: a benefit or a right is no step. */
export function isPlannable(measure: MeasureCode): boolean {
  const { nature } = measureDefinitions[measure];
  return nature === 'measure' || nature === 'programme';
}

/** Every step that must be over before this one, through the steps it waits for. */
function stepsBefore(steps: readonly PathStep[], id: string): ReadonlySet<string> {
  const before = new Set<string>();
  let next = waitedFor(steps, id);
  while (next !== undefined && !before.has(next)) {
    before.add(next);
    next = waitedFor(steps, next);
  }
  return before;
}

function waitedFor(steps: readonly PathStep[], id: string): string | undefined {
  const step = steps.find((each) => each.id === id);
  return step?.waitsFor === 'step' ? step.waitsForStep : undefined;
}
