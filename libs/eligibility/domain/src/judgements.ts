import { addMonths, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from './catalogue/measure-codes';

/** What an answer is about: the person as such, the person and one kind of measure, or one participation or extension. */
export const judgementSubjects = ['person', 'person-and-measure', 'participation'] as const;
export type JudgementSubject = (typeof judgementSubjects)[number];

/** A question that the law leaves to a person (NAV-loven § 4 a): the engine asks it and never answers it. */
export interface JudgementQuestion {
  /** The rulebook's id, with a part when one rule asks two things: `AFT-03`, `ATR-02:experience`. */
  readonly question: string;
  readonly about: JudgementSubject;
  readonly text: LocalizedText;
  /** What the adviser should think through before answering. */
  readonly help?: LocalizedText;
  /** How many months an answer may be offered again; 0 = it belongs to this one participation. The law is silent: this is the product's choice. */
  readonly reusableMonths: number;
}

/** Where the answer to a question stands among the facts. */
export function answerKey(question: Pick<JudgementQuestion, 'question' | 'about'>, measure: MeasureCode): string {
  return question.about === 'person' ? question.question : `${question.question}@${measure}`;
}

/** Whether an earlier answer may still be offered on a day. It is offered with date and author, never taken silently. */
export function mayOfferAgain(question: JudgementQuestion, answeredOn: LocalDate, on: LocalDate): boolean {
  return answeredOn <= on && on <= lastDayToOfferAgain(question, answeredOn);
}

/** The last day an answer may be offered again; the day it was given when it belongs to one participation. */
export function lastDayToOfferAgain(question: JudgementQuestion, answeredOn: LocalDate): LocalDate {
  return addMonths(answeredOn, question.reusableMonths);
}
