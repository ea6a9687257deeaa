import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis } from './basis';
import type { Amount } from '../money/amount';
import type { Duration } from './duration';
import type { FactName, FactOrigin } from '../facts/facts';
import type { JudgementAnswer } from '../facts/fact-values';
import type { JudgementQuestion } from '../judgements';
import type { MeasureCode } from '../catalogue/measure-codes';

/** The four answers of an assessment, from furthest to nearest. */
export const outcomes = ['not-eligible', 'missing-facts', 'needs-assessment', 'eligible'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * The moment a condition must be settled: `offer` before the measure is offered, `start` before the person starts
 * (agreement signed, place discussed, provider approved). At `offer` an unsettled `start` condition waits, and so
 * does one whose no means "not yet" (an agreement that is not signed); any other that fails refuses.
 */
export const phases = ['offer', 'start'] as const;
export type Phase = (typeof phases)[number];

/** How one condition came out. */
export const conditionOutcomes = ['met', 'not-met', 'missing-fact', 'needs-judgement'] as const;
export type ConditionOutcome = (typeof conditionOutcomes)[number];

/** Whose decision or register a condition rests on. */
export const conditionKinds = ['hard', 'discretionary', 'technical', 'information'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** A sentence with marked places and what to put there. Values that are calendar days are shown in the reader's way. */
export interface Explanation {
  readonly text: LocalizedText;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A fact as the condition saw it; `value` is absent when the fact is unknown. */
export interface UsedFact extends Partial<FactOrigin> {
  readonly name: FactName;
  readonly value?: unknown;
}

/** One condition in an answer, as it read that day. */
export interface ConditionResult {
  readonly type: 'condition';
  /** Unique among all conditions: the rulebook's id, with a part when one id holds several conditions. */
  readonly key: string;
  readonly id: string;
  /** Other ids under which the rulebook writes the same rule: `ATR-01` for `GEN-05`. */
  readonly alsoIds: readonly string[];
  readonly kind: ConditionKind;
  readonly neededBy: Phase;
  readonly outcome: ConditionOutcome;
  /** False when the condition does not concern this person (an employer's duty, for somebody without an employer); it then counts as met. */
  readonly applies: boolean;
  /** Whether this condition, as it stands, decides the outcome of the whole assessment. */
  readonly decides: boolean;
  /** Whether its missing fact or unanswered question keeps the answer open: the ones to ask for. */
  readonly isOpen: boolean;
  /** At `offer`: not settled yet, needed before start. */
  readonly waits: boolean;
  readonly title: LocalizedText;
  readonly basis: Basis;
  readonly startNotFound: boolean;
  /** Why it is not met, or why a fact is missing. */
  readonly because?: Explanation;
  readonly missing: readonly FactName[];
  readonly question?: JudgementQuestion;
  readonly answer?: JudgementAnswer;
  readonly facts: readonly UsedFact[];
  /** What the adviser should know about how sure the rule is. */
  readonly note?: LocalizedText;
}

/** Conditions that belong together. `unless` has two branches: the rule, then its exception. */
export interface GroupResult {
  readonly type: 'group';
  readonly operator: 'any-of' | 'all-of' | 'unless';
  readonly title?: LocalizedText;
  /** How the group stands by its parts; a part that may wait is not taken as met. */
  readonly outcome: ConditionOutcome;
  /** Whether what the group lacks keeps the answer open. */
  readonly isOpen: boolean;
  /** At `offer`: nothing is missing now, but something in the group must be settled before start. */
  readonly waits: boolean;
  readonly branches: readonly RequirementResult[];
}

/** One entry on the answer page, in the order of the regulation. */
export type RequirementResult = ConditionResult | GroupResult;

/** A technical rule of Nav's own systems that says no: it warns and can be overridden with a reason. */
export interface Warning {
  readonly id: string;
  readonly title: LocalizedText;
  readonly basis: Basis;
  readonly because?: Explanation;
  readonly facts: readonly UsedFact[];
}

/** Something that follows from taking part: it makes a text or a task, never an outcome. */
export interface Information {
  readonly id: string;
  readonly audience: 'adviser' | 'participant' | 'provider' | 'lawyer';
  readonly title: LocalizedText;
  readonly text: Explanation;
  readonly basis: Basis;
  /** Code of the task this makes; `deadlines.ts` says when it is due. */
  readonly task?: TaskCode;
}

/** Tasks that the law makes for somebody; each is created by the room that owns the work. */
export const taskCodes = [
  'record-consultation',
  'review-duration',
  'review-progress',
  'provider-plan',
  'final-report',
  'document-result',
  'contact-points',
  'offer-contact-person',
  'activity-plan',
  'plan-with-health-service',
  'start-programme',
  'send-report-card',
  'follow-up-benefit',
] as const;
export type TaskCode = (typeof taskCodes)[number];

/** The engine's answer for one measure and day, with every condition and every fact it used. */
export interface Assessed {
  readonly kind: 'assessed';
  readonly measure: MeasureCode;
  readonly startsOn: LocalDate;
  readonly phase: Phase;
  readonly outcome: Outcome;
  /** Ids of the rules that decide the outcome, in the order of the regulation. */
  readonly decidedBy: readonly string[];
  readonly requirements: readonly RequirementResult[];
  /** Questions that keep the answer open, whatever decides it today. */
  readonly questions: readonly JudgementQuestion[];
  /** Facts that keep the answer open. */
  readonly missingFacts: readonly FactName[];
  readonly warnings: readonly Warning[];
  readonly information: readonly Information[];
  readonly duration?: Duration;
  /** What is paid, when the measure has an amount and the person is not refused. Never changes the outcome. */
  readonly amount?: Amount;
}

/** The measure exists, but its chapter is not yet in the engine: a person must read the law. */
export interface NotAutomated {
  readonly kind: 'not-automated';
  readonly measure: MeasureCode;
  readonly startsOn: LocalDate;
  readonly chapter: string;
  readonly explanation: Explanation;
}

/** Why the engine stopped instead of guessing. */
export const stopReasons = ['before-2016', 'no-rules-on-date', 'no-parameter-value'] as const;
export type StopReason = (typeof stopReasons)[number];

/** The case is stopped: the rules or a value for that day are not known. Names what is missing. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly measure: MeasureCode;
  readonly startsOn: LocalDate;
  readonly reason: StopReason;
  /** Id of the parameter without a value, when that is the reason. */
  readonly parameter?: string;
  readonly explanation: Explanation;
}

/** The answer to "may this person take part in this measure from this day?". */
export type AssessmentResult = Assessed | NotAutomated | Stopped;

/** Every condition of an answer in one list, groups opened. */
export function conditionsOf(requirements: readonly RequirementResult[]): readonly ConditionResult[] {
  return requirements.flatMap((entry) => (entry.type === 'condition' ? [entry] : conditionsOf(entry.branches)));
}
