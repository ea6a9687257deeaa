import type { LocalizedText } from '@fotfeste/shared/kernel';
import { answerKey, type JudgementQuestion } from '../judgements';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import type { ConditionResult } from './assessment';
import { met, needsJudgement, notMet, type At, type Condition, type Evaluation, type JudgedCondition } from './condition';
import { askedFacts, type AskedFacts } from './used-facts';

/** What every answer says of a condition, whoever asks. */
type Described = Pick<ConditionResult, 'key' | 'id' | 'alsoIds' | 'kind' | 'neededBy' | 'title' | 'basis' | 'startNotFound'>;

/** One condition, ready to run. All leaves have one form, whatever their condition is written with: that is what makes them fast. */
export interface Leaf {
  readonly type: 'leaf';
  readonly index: number;
  readonly condition: Condition;
  readonly ask: (facts: Facts, at: At) => Evaluation;
  readonly isJudged: boolean;
  /** Needed only before start. */
  readonly isForStart: boolean;
  /** Until the start, a no only says that it has not been done yet. */
  readonly isNotYet: boolean;
  /** Where its answer stands among the facts, when it is a question. */
  readonly answerKey: string | undefined;
  readonly question: JudgementQuestion | undefined;
  readonly note: LocalizedText | undefined;
  readonly asks: AskedFacts;
  readonly described: Described;
}

/** Prepares a condition of a measure. */
export function leafOf(condition: Condition, measure: MeasureCode, index: number): Leaf {
  const { key, id, alsoIds = none, kind, neededBy = 'offer', title, basis, inForce, asks = none } = condition;
  const isJudged = condition.kind === 'discretionary';
  const where = isJudged ? answerKey(condition.question, measure) : undefined;
  return {
    type: 'leaf',
    index,
    condition,
    ask: askOf(condition, where),
    isJudged,
    isForStart: neededBy === 'start',
    isNotYet: condition.kind === 'hard' && condition.refusal === 'not-yet',
    answerKey: where,
    question: isJudged ? condition.question : undefined,
    note: condition.note,
    asks: askedFacts(asks),
    described: { key, id, alsoIds, kind, neededBy, title, basis, startNotFound: inForce.startNotFound ?? false },
  };
}

function askOf(condition: Condition, where: string | undefined): Leaf['ask'] {
  switch (condition.kind) {
    case 'hard':
    case 'technical':
      return condition.evaluate;
    case 'discretionary':
      return where === undefined ? always : askPerson(condition, where);
    case 'information':
      return always;
  }
}

function askPerson({ question, arises }: JudgedCondition, where: string): Leaf['ask'] {
  const unanswered = needsJudgement(question);
  const answered = (facts: Facts): Evaluation => {
    const answer = facts.answers?.[where]?.answer;
    if (!answer) return unanswered;
    return answer === 'yes' ? met : noByPerson;
  };
  if (!arises) return answered;
  return (facts, at) => {
    const said = arises(facts, at);
    return said.kind === 'met' && said.applies ? answered(facts) : said;
  };
}

const always = (): Evaluation => met;
const noByPerson: Evaluation = notMet();
const none: readonly never[] = [];
