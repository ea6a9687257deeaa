import { addDays, addMonths, birthday, completedYears, daysBetween, localDate, yearOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { Assessed, Outcome } from './assessment';
import { outcomes } from './assessment';
import { factDefinitions } from '../facts/facts';
import type { FactName, Facts } from '../facts/facts';
import { answerKey, type JudgementQuestion } from '../judgements';
import { conditionsOf } from './assessment';
import type { AssessOptions, Law } from './law';
import type { MeasureCode } from '../catalogue/measure-codes';
import { possibleValues } from './possible-values';

/** One thing that could be otherwise. */
export type Change =
  | { readonly kind: 'answer'; readonly question: JudgementQuestion; readonly answer: 'yes' | 'no' }
  | { readonly kind: 'fact'; readonly fact: FactName; readonly value: unknown }
  | { readonly kind: 'start'; readonly startsOn: LocalDate }
  | { readonly kind: 'end'; readonly endsOn: LocalDate };

/** Things that together turn the answer, and the answer they give. */
export interface Turning {
  readonly changes: readonly Change[];
  readonly outcome: Outcome;
}

/** What would change an answer. */
export interface WhatWouldChange {
  readonly from: Outcome;
  /** The smallest sets found, those that reach furthest first. */
  readonly turnings: readonly Turning[];
  /** True when nothing within three years, one thing or two, turns the answer. */
  readonly nothingFound: boolean;
}

/** How far ahead is looked. */
const monthsAhead = 36;
const outcomeRank: Readonly<Record<Outcome, number>> = Object.fromEntries(outcomes.map((one, rank) => [one, rank])) as Record<
  Outcome,
  number
>;

/**
 * What would turn this answer into a better one: found by asking the law again with one thing or two otherwise, never by
 * rules written for the purpose. Returns undefined when the case is stopped or the measure not automated.
 */
export function whatWouldChange(
  law: Law,
  measure: MeasureCode,
  facts: Facts,
  startsOn: LocalDate,
  options?: AssessOptions,
): WhatWouldChange | undefined {
  const answer = law.assess(measure, facts, startsOn, options);
  if (answer.kind !== 'assessed') return undefined;
  if (answer.outcome === 'eligible') return { from: 'eligible', turnings: [], nothingFound: false };
  const ask = (changes: readonly Change[]): Outcome | undefined => {
    const changed = applied(measure, { facts, startsOn }, changes);
    return law.outcome(measure, changed.facts, changed.startsOn, options);
  };
  const candidates = candidatesFor(law, answer, facts);
  const singles = better(
    answer.outcome,
    candidates.map((one) => [one]),
    ask,
  );
  const turnings = singles.length > 0 ? singles : better(answer.outcome, pairsOf(candidates), ask);
  return { from: answer.outcome, turnings, nothingFound: turnings.length === 0 };
}

/** The person and day as they would be with these changes; moving the start moves the planned end as far. */
export function applied(measure: MeasureCode, to: { readonly facts: Facts; readonly startsOn: LocalDate }, changes: readonly Change[]) {
  let { facts, startsOn } = to;
  for (const change of changes) {
    switch (change.kind) {
      case 'answer':
        facts = { ...facts, answers: { ...facts.answers, [answerKey(change.question, measure)]: { answer: change.answer } } };
        break;
      case 'fact':
        facts = withFact(facts, change.fact, change.value);
        break;
      case 'start':
        if (facts.endsOn) facts = { ...facts, endsOn: addDays(facts.endsOn, daysBetween(startsOn, change.startsOn)) };
        startsOn = change.startsOn;
        break;
      case 'end':
        facts = { ...facts, endsOn: change.endsOn };
        break;
    }
  }
  return { facts, startsOn };
}

/** A new assessment of the group is also a new conclusion on work capacity: the older one would contradict it. */
function withFact(facts: Facts, name: FactName, value: unknown): Facts {
  if (name !== 'assistanceGroup') return { ...facts, [name]: value };
  const { reducedWorkCapacity: _older, ...rest } = facts;
  return { ...rest, assistanceGroup: value as NonNullable<Facts['assistanceGroup']>, hasAssistanceDecision: true };
}

function better(
  from: Outcome,
  sets: readonly (readonly Change[])[],
  ask: (changes: readonly Change[]) => Outcome | undefined,
): readonly Turning[] {
  const turnings = sets.flatMap((changes): readonly Turning[] => {
    const outcome = ask(changes);
    return outcome && outcomeRank[outcome] > outcomeRank[from] ? [{ changes, outcome }] : [];
  });
  const furthest = Math.max(...turnings.map(({ outcome }) => outcomeRank[outcome]));
  return firstOfEachKind(turnings.filter(({ outcome }) => outcomeRank[outcome] === furthest));
}

/** Of several days or values of one fact that give the same answer, only the first is worth naming. */
function firstOfEachKind(turnings: readonly Turning[]): readonly Turning[] {
  const seen = new Set<string>();
  return turnings.filter(({ changes }) => {
    const name = changes.map(nameOf).join('+');
    return !seen.has(name) && seen.add(name);
  });
}

function nameOf(change: Change): string {
  if (change.kind === 'answer') return change.question.question;
  return change.kind === 'fact' ? change.fact : change.kind;
}

function candidatesFor(law: Law, answer: Assessed, facts: Facts): readonly Change[] {
  return [
    ...answers(answer),
    ...factChanges(answer, facts),
    ...endChange(answer, facts),
    ...startDays(law, answer.startsOn, facts).map((startsOn): Change => ({ kind: 'start', startsOn })),
  ];
}

function answers(answer: Assessed): readonly Change[] {
  const unanswered = conditionsOf(answer.requirements).filter(({ outcome, waits }) => outcome === 'needs-judgement' && !waits);
  const questions = new Map(unanswered.flatMap(({ question }) => (question ? [[question.question, question] as const] : [])));
  return [...questions.values()].map((question) => ({ kind: 'answer', question, answer: question.question === 'E-07' ? 'no' : 'yes' }));
}

/** Facts that are missing, and facts that stand in the way but can be arranged or assessed anew. */
function factChanges(answer: Assessed, facts: Facts): readonly Change[] {
  const conditions = conditionsOf(answer.requirements).filter(
    ({ outcome, waits }) => outcome === 'not-met' || (outcome === 'missing-fact' && !waits),
  );
  const names = new Set(conditions.flatMap(({ missing, facts: used }) => [...missing, ...used.map(({ name }) => name)]));
  return [...names].flatMap((fact) => {
    const isMissing = facts[fact] === undefined && conditions.some(({ missing }) => missing.includes(fact));
    if (!isMissing && factDefinitions[fact].change === 'given') return [];
    return possibleValues(fact)
      .filter((value) => value !== facts[fact])
      .map((value): Change => ({ kind: 'fact', fact, value }));
  });
}

function endChange({ duration }: Assessed, { endsOn }: Facts): readonly Change[] {
  return duration?.latestEnd && endsOn && duration.latestEnd < endsOn ? [{ kind: 'end', endsOn: duration.latestEnd }] : [];
}

/** Days within three years on which something may be otherwise: the law changes, a birthday, a new year, a period ends. */
function startDays(law: Law, startsOn: LocalDate, { born, participations }: Facts): readonly LocalDate[] {
  const until = addMonths(startsOn, monthsAhead);
  const years = Array.from({ length: monthsAhead / 12 }, (_, index) => index + 1);
  const birthdays = born ? years.map((years) => birthday(born, completedYears(born, startsOn) + years)) : [];
  const newYears = years.map((after) => localDate(`${yearOf(startsOn) + after}-01-01`));
  const ended = (participations ?? []).flatMap(({ to }) => (to ? [addDays(to, 1)] : []));
  const days = [...law.changesOn, ...birthdays, ...newYears, ...ended].filter((day) => startsOn < day && day <= until);
  return [...new Set(days)].sort();
}

function pairsOf(candidates: readonly Change[]): readonly (readonly Change[])[] {
  return candidates.flatMap((one, index) =>
    candidates.slice(index + 1).flatMap((other) => (isSameThing(one, other) ? [] : [[one, other]])),
  );
}

function isSameThing(one: Change, other: Change): boolean {
  if (one.kind === 'fact' && other.kind === 'fact') return one.fact === other.fact;
  return one.kind === other.kind && one.kind !== 'answer';
}
