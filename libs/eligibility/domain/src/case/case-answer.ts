import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import {
  conditionsOf,
  type Assessed,
  type ConditionKind,
  type ConditionOutcome,
  type ConditionResult,
  type NotAutomated,
  type Outcome,
  type Warning,
} from '../engine/assessment';
import type { Basis } from '../engine/basis';
import type { Duration, DurationStepResult } from '../engine/duration';
import { factDefinitions, type FactName } from '../facts/facts';
import type { Amount } from '../money/amount';
import { inEach, inWords } from './in-words';

/** One condition in the answer to a case. Every condition stands there once, those in either-or and of an exception as well. */
export interface CaseCondition {
  /** The rulebook's id; several conditions may stand under one. */
  readonly id: string;
  readonly kind: ConditionKind;
  readonly result: ConditionOutcome;
  /** Why it is not met, which facts are missing, or which question waits. */
  readonly because?: LocalizedText;
}

/** A step of the duration: the first maximum or an extension. */
export type CaseDurationStep = Pick<DurationStepResult, 'id' | 'total' | 'lastDay'> & { readonly result: ConditionOutcome };

/** Used and left of the longest duration. Only `limited` is there when the measure has no limit, or when earlier time is unknown. */
export type CaseDuration =
  | { readonly limited: false }
  | ({ readonly limited: true } & Partial<Omit<Duration, 'steps' | 'explanation'>> & { readonly steps?: readonly CaseDurationStep[] });

/** What an adviser should know before saying yes: Nav's own systems say no, or the case shows other participations. It never decides. */
export interface CaseWarning {
  /** Id of the rule or open question; the section of the rulebook when it has no id there. */
  readonly id: string;
  readonly because: LocalizedText;
  /** Where it stands; absent for a measure that no program decides. */
  readonly basis?: Basis;
}

/** The answer to a case, short enough to stand on a line. */
export interface CaseAnswer {
  readonly measure: MeasureCode;
  readonly outcome: Outcome | 'not-automated';
  /** The rulebook's ids of the conditions that decide. */
  readonly decidedBy: readonly string[];
  readonly conditions: readonly CaseCondition[];
  readonly duration: CaseDuration;
  readonly amount?: Amount;
  readonly warnings: readonly CaseWarning[];
}

/** What the full answer does not hold. */
export interface Besides {
  /** Whether the measure has a longest duration that day. */
  readonly limit: 'limited' | 'unlimited';
  /** What the other participations of the case give. */
  readonly warnings: readonly CaseWarning[];
}

/** The full answer in the short form. */
export function caseAnswer(assessed: Assessed, { limit, warnings: more }: Besides): CaseAnswer {
  const { measure, outcome, decidedBy, requirements, duration, amount, warnings } = assessed;
  return {
    measure,
    outcome,
    decidedBy,
    conditions: onceEach(conditionsOf(requirements)).map(caseCondition),
    duration: limit === 'unlimited' ? { limited: false } : { limited: true, ...(duration ? caseDuration(duration) : {}) },
    ...(amount ? { amount } : {}),
    warnings: [...warnings.map(caseWarning), ...more],
  };
}

/** The answer for a measure that no program decides. */
export function notAutomatedAnswer({ measure, explanation }: NotAutomated): CaseAnswer {
  const warning = { id: measure, because: inWords(explanation) };
  return { measure, outcome: 'not-automated', decidedBy: [], conditions: [], duration: { limited: false }, warnings: [warning] };
}

/** A requirement that two steps of the duration share stands in both of them, and is told once. */
function onceEach(conditions: readonly ConditionResult[]): readonly ConditionResult[] {
  return [...new Map(conditions.map((one) => [one.key, one])).values()];
}

function caseCondition(condition: ConditionResult): CaseCondition {
  const { id, kind, outcome } = condition;
  const because = becauseOf(condition);
  return { id, kind, result: outcome, ...(because ? { because } : {}) };
}

function becauseOf({ outcome, because, missing, question, title }: ConditionResult): LocalizedText | undefined {
  switch (outcome) {
    case 'met':
      return undefined;
    case 'not-met':
      return because ? inWords(because) : inEach((language) => `${judgedNo[language]}: ${title[language]}`);
    case 'missing-fact':
      return inEach((language) => `${unknown[language]}: ${missing.map((name) => named(name, language)).join(', ')}`);
    case 'needs-judgement':
      return question && inEach((language) => `${question.question}: ${question.text[language]}`);
  }
}

function named(name: FactName, language: keyof LocalizedText): string {
  return `${factDefinitions[name].title[language]} (${name})`;
}

function caseDuration({ steps, explanation: _words, ...duration }: Duration) {
  const short = steps.map(({ id, total, lastDay, outcome }): CaseDurationStep => ({ id, total, lastDay, result: outcome }));
  return { ...duration, steps: short };
}

function caseWarning({ id, title, because, basis }: Warning): CaseWarning {
  return { id, because: because ? inWords(because) : title, basis };
}

const unknown: LocalizedText = { nb: 'Ukjent', nn: 'Ukjent', en: 'Unknown' };
const judgedNo: LocalizedText = {
  nb: 'Et menneske har svart nei',
  nn: 'Eit menneske har svara nei',
  en: 'A person has answered no',
};
