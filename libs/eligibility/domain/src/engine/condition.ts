import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { Explanation, Information, Phase, TaskCode } from './assessment';
import type { Basis, InForce } from './basis';
import type { FactName, Facts } from '../facts/facts';
import type { JudgementAnswer } from '../facts/fact-values';
import type { JudgementQuestion } from '../judgements';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { ParameterId } from '../parameters';
import type { TimeCounted } from './time-used';
import type { DurationPlan } from './duration-plan';

/** What a condition may lean on besides the facts: the day, the measure, the numbers in force that day. */
export interface At {
  readonly measure: MeasureCode;
  readonly startsOn: LocalDate;
  /** The day the question is asked, when the caller has said so. */
  readonly today: LocalDate | undefined;
  /** The number in force on the start day; stops the case when there is none. */
  parameter(id: ParameterId): number;
  /** Earlier time in the measure, counted once per assessment. */
  time(plan: DurationPlan, facts: Facts): TimeCounted;
  /** Time from the beginning of the running stretch to the last day asked for, counted once per assessment. */
  asked(plan: DurationPlan, facts: Facts, time: TimeCounted): number;
  answerTo(question: JudgementQuestion, facts: Facts): JudgementAnswer | undefined;
}

export type Values = Explanation['values'];

/** How a condition came out for one person and day. */
export type Evaluation =
  | { readonly kind: 'met'; readonly applies: boolean }
  | { readonly kind: 'not-met'; readonly values: Values; readonly text?: LocalizedText }
  | { readonly kind: 'missing-fact'; readonly facts: readonly FactName[]; readonly text?: LocalizedText }
  | { readonly kind: 'needs-judgement'; readonly question: JudgementQuestion };

type Evaluate = (facts: Facts, at: At) => Evaluation;

interface Described {
  /** The rulebook's id. */
  readonly id: string;
  /** Tells conditions under one id apart. */
  readonly part?: string;
  /** Other ids of the same rule. */
  readonly alsoIds?: readonly string[];
  readonly title: LocalizedText;
  readonly basis: Basis;
  readonly inForce: InForce;
  /** When it must be settled; before the offer unless said otherwise. */
  readonly neededBy?: Phase;
  /** Something somebody does before the start: until then a no is a "not yet". */
  readonly refusal?: 'not-yet';
  /** Facts it reads; shown beside the answer, and printed. */
  readonly asks?: readonly FactName[];
  /** What the reader should know about how the rule is read. */
  readonly note?: LocalizedText;
}

/** A condition a program can decide from registered facts. */
export interface HardDefinition extends Described {
  readonly kind: 'hard' | 'technical';
  /** Why it is not met, with `{places}` for the values that `notMet` gives. */
  readonly because: LocalizedText;
  /** Questions it asks a person where the facts alone do not settle it. */
  readonly questions?: readonly JudgementQuestion[];
  readonly evaluate: Evaluate;
}

/** A condition the law leaves to a person. */
export interface DiscretionaryDefinition extends Described {
  readonly kind: 'discretionary';
  readonly judgement: Omit<JudgementQuestion, 'question'>;
  /** Says whether the question arises at all: `met` = ask it, anything else stands as the answer. */
  readonly arises?: Evaluate;
}

/** Something that follows from taking part: a text or a task. */
export interface InformationDefinition extends Described {
  readonly kind: 'information';
  readonly audience: Information['audience'];
  readonly text: LocalizedText;
  readonly task?: TaskCode;
  /** Numbers of the text, by place. */
  readonly numbers?: Readonly<Record<string, ParameterId>>;
  /** Shown only when this is met. */
  readonly shownWhen?: Evaluate;
}

/** A definition with the key that tells it from all others. */
type Keyed<Definition> = Definition & { readonly key: string };
export type HardCondition = Keyed<HardDefinition>;
export type JudgedCondition = Keyed<DiscretionaryDefinition> & { readonly question: JudgementQuestion };
export type InformationCondition = Keyed<InformationDefinition>;

/** A condition as the engine holds it. */
export type Condition = HardCondition | JudgedCondition | InformationCondition;

/** Writes down a condition. The key is the id, with its part. */
export function condition(definition: HardDefinition | DiscretionaryDefinition | InformationDefinition): Condition {
  const key = definition.part ? `${definition.id}:${definition.part}` : definition.id;
  if (definition.kind !== 'discretionary') return { ...definition, key };
  return { ...definition, key, question: { ...definition.judgement, question: key } };
}

/** The same condition under the id a single chapter gives it: `ATR-01` is `GEN-05`. */
export function alsoKnownAs(shared: Condition, ...ids: readonly string[]): Condition {
  return { ...shared, alsoIds: [...(shared.alsoIds ?? []), ...ids] };
}

/** The condition holds. */
export const met: Evaluation = { kind: 'met', applies: true };

/** The condition does not concern this person, and so does not stand in the way. */
export const doesNotApply: Evaluation = { kind: 'met', applies: false };

const noValues: Values = {};

/** The condition fails; `values` fill the places of its `because`, `text` replaces it. */
export function notMet(values: Values = noValues, text?: LocalizedText): Evaluation {
  return text ? { kind: 'not-met', values, text } : { kind: 'not-met', values };
}

/** A fact is unknown: named, never guessed. */
export function missing(...facts: readonly [FactName, ...FactName[]]): Evaluation {
  return { kind: 'missing-fact', facts };
}

/** A fact is unknown because something has not been done yet; `text` says what. */
export function missingBecause(text: LocalizedText, ...facts: readonly [FactName, ...FactName[]]): Evaluation {
  return { kind: 'missing-fact', facts, text };
}

/** A person must answer first. */
export function needsJudgement(question: JudgementQuestion): Evaluation {
  return { kind: 'needs-judgement', question };
}

/** The usual shape: the fact must be true; unknown asks for it. */
export function mustBe(name: BooleanFact, expected: 'true' | 'false' = 'true'): Evaluate {
  const wanted = expected === 'true';
  const [unknown, other] = [missing(name), notMet()];
  return (facts) => {
    const value = facts[name];
    if (value === undefined) return unknown;
    return value === wanted ? met : other;
  };
}

/** Names of the facts that are yes or no. */
export type BooleanFact = { [Name in FactName]-?: Exclude<Facts[Name], undefined> extends boolean ? Name : never }[FactName];
