import { given, latest, overlaps, type LocalDate } from '@fotfeste/shared/kernel';
import {
  assess,
  awaitsDecision,
  chainsInto,
  combinationOf,
  conditionsOf,
  isStepOf,
  type AssessmentResult,
  type ChainRule,
  type Combination,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import { becomes, dated, measuresOf, type FactsOnDay, type PathCase, type ProbablePlace } from './path-case';
import type { MeasureStep, PathStep } from './path-step';
import { followsSchoolYear, isSchoolStart, nextSchoolStart } from './school-start';

/** Where a step stands: nothing refuses it, something must be settled first, the law refuses it, or nobody can say. */
export const stepStandings = ['possible', 'open', 'impossible', 'not-known'] as const;
export type StepStanding = (typeof stepStandings)[number];

/** Another step or participation at the same time, and what the sources say of the two. */
export interface BesideStep {
  readonly stepId?: string;
  readonly participationId?: string;
  readonly measure: MeasureCode;
  readonly combination: Combination;
}

/** What else is worth knowing of a step. None of these refuses. */
export type StepNote =
  | { readonly code: 'in-the-past' }
  | { readonly code: 'school-start'; readonly next: LocalDate }
  | { readonly code: 'place-later'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly code: 'place-not-known' }
  | { readonly code: 'starts-before-what-it-waits-for'; readonly stepId: string }
  | { readonly code: 'without-purpose' };

/** One step as it was found on a day. */
export interface StepCheck {
  readonly stepId: string;
  readonly standing: StepStanding;
  /** The participation it has become; then nothing is asked of it any more. */
  readonly participationId?: string;
  readonly result: AssessmentResult;
  /** Nothing refuses but that there is no § 14 a decision yet. */
  readonly awaitsDecision: boolean;
  readonly beside: readonly BesideStep[];
  /** Chains of the law with nothing before the step, neither tried nor planned. */
  readonly lacksBefore: readonly ChainRule[];
  readonly notes: readonly StepNote[];
}

/** Holds one step against everything on its first day. */
export function checkStep(step: MeasureStep, asked: PathCase): StepCheck {
  const { id: stepId, measure, from } = step;
  const participation = becomes(step, asked.participations);
  const { facts, provenance } = factsFor(step, asked);
  const options = { today: asked.today, provenance };
  const result = assess(measure, facts, from, options);
  const found = { result, awaitsDecision: awaitsDecision(result, facts, options), beside: besideOf(step, asked) };
  return {
    stepId,
    ...found,
    standing: standingOf(found),
    lacksBefore: lackingBefore(step, asked).filter(({ rule }) => !isConsidered(result, rule)),
    notes: notesOf(step, asked),
    ...given({ participationId: participation?.id }),
  };
}

/** What is known, as if the steps before this one had been gone through. */
function factsFor({ id, measure, from, to }: MeasureStep, asked: PathCase): FactsOnDay {
  const { participations, factsOf } = asked;
  const { facts, provenance } = factsOf(measure, from);
  const before = measuresOf(asked)
    .filter((other) => other.id !== id && other.from < from && !becomes(other, participations))
    .map((other) => ({ measure: other.measure, from: other.from, to: other.to }));
  if (before.length === 0 || !facts.participations) return { facts: { ...facts, endsOn: to }, provenance };
  return { facts: { ...facts, endsOn: to, participations: [...facts.participations, ...before] }, provenance };
}

function standingOf({ result, awaitsDecision: isAwaited, beside }: Pick<StepCheck, 'result' | 'awaitsDecision' | 'beside'>): StepStanding {
  if (beside.some(({ combination }) => combination.verdict === 'refused')) return 'impossible';
  if (result.kind !== 'assessed') return 'not-known';
  if (result.outcome === 'eligible') return 'possible';
  return result.outcome === 'not-eligible' && !isAwaited ? 'impossible' : 'open';
}

function besideOf(step: MeasureStep, asked: PathCase): readonly BesideStep[] {
  const { participations } = asked;
  const own = becomes(step, participations);
  const between = (measure: MeasureCode, from: LocalDate): Combination => combinationOf(step.measure, measure, latest(step.from, from));
  const otherSteps = measuresOf(asked)
    .filter((other) => other.id !== step.id && !becomes(other, participations) && overlaps(other, step))
    .map(({ id, measure, from }) => ({ stepId: id, measure, combination: between(measure, from) }));
  const others = dated(participations)
    .filter((other) => other.id !== own?.id && overlaps(other, step))
    .map(({ id, measure, from }) => ({ participationId: id, measure, combination: between(measure, from) }));
  return [...others, ...otherSteps];
}

function lackingBefore({ id, measure, from }: MeasureStep, asked: PathCase): readonly ChainRule[] {
  const { participations, tried } = asked;
  const earlier = [
    ...tried,
    ...[...dated(participations), ...measuresOf(asked).filter((other) => other.id !== id)]
      .filter((other) => other.from < from)
      .map((other) => other.measure),
  ];
  return chainsInto(measure, from).filter((chain) => chain.force === 'law' && !earlier.some((other) => isStepOf(chain, other)));
}

/** Whether the adviser has answered that what should come first has been considered: then the law lacks nothing. */
function isConsidered(result: AssessmentResult, rule: string): boolean {
  return result.kind === 'assessed' && conditionsOf(result.requirements).some(({ id, outcome }) => id === rule && outcome === 'met');
}

function notesOf(step: MeasureStep, asked: PathCase): readonly StepNote[] {
  const { measure, from, purpose, offeringId } = step;
  const hasBegun = becomes(step, asked.participations) !== undefined;
  const notes = notesOnDays(step, asked).filter(({ code }) => code !== 'in-the-past' || !hasBegun);
  if (followsSchoolYear(measure) && !isSchoolStart(from)) notes.push({ code: 'school-start', next: nextSchoolStart(from) });
  const place = offeringId === undefined ? undefined : asked.places.get(offeringId);
  if (place) notes.push(...placeNotes(place, from));
  if (purpose === undefined) notes.push({ code: 'without-purpose' });
  return notes;
}

/** What the days alone say of a step, a measure or not. */
export function notesOnDays({ from, waitsFor, waitsForStep }: PathStep, { today, steps }: PathCase): StepNote[] {
  const waited = waitsFor === 'step' ? steps.find(({ id }) => id === waitsForStep) : undefined;
  return [
    ...(from < today ? ([{ code: 'in-the-past' }] as const) : []),
    ...(waited && from <= waited.to ? ([{ code: 'starts-before-what-it-waits-for', stepId: waited.id }] as const) : []),
  ];
}

function placeNotes({ from, to }: ProbablePlace, wanted: LocalDate): readonly StepNote[] {
  if (!from || !to) return [{ code: 'place-not-known' }];
  return from <= wanted ? [] : [{ code: 'place-later', from, to }];
}
