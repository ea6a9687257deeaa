import type { ReplyOf } from '@fotfeste/shared/web';

/** What the server says of one measure for one person and day. */
export type Possibility = ReplyOf<'GET /participants/{participantId}/possibilities/{measure}'>;
export type PossibilitySummary = ReplyOf<'GET /participants/{participantId}/possibilities'>['items'][number];

export type Result = Possibility['result'];
export type Requirement = NonNullable<Result['requirements']>[number];
export type UsedFact = NonNullable<Requirement['facts']>[number];
export type Question = NonNullable<Result['questions']>[number];
export type Warning = NonNullable<Result['warnings']>[number];
export type Information = NonNullable<Result['information']>[number];
export type Basis = Warning['basis'];
export type Explanation = NonNullable<Result['explanation']>;
export type Duration = NonNullable<Result['duration']>;
export type Amount = NonNullable<Result['amount']>;
export type AmountLine = Amount['lines'][number];
export type AmountFactor = AmountLine['factors'][number];
export type TimeLength = Duration['used'];
export type Turning = Possibility['turnings'][number];
export type Change = Turning['changes'][number];
export type Judgement = Possibility['answers'][number];
/** An answer with what it is worth today. */
export type GivenAnswer = ReplyOf<'GET /participants/{participantId}/judgements'>['items'][number];
export type RecordedFact = Possibility['recorded'][number];

/** One entry that is a condition: the fields that only conditions have are there. */
export type Condition = Requirement & Required<Pick<Requirement, 'key' | 'id' | 'kind' | 'basis' | 'facts' | 'missing' | 'title'>>;

/** Whether the entry is a condition; a group otherwise. */
export function isCondition(entry: Requirement): entry is Condition {
  return entry.type === 'condition';
}

export type Rules = ReplyOf<'GET /rules'>;
export type Rule = Rules['rules'][number];
export type RuleNumber = Rules['parameters'][number];
export type MeasureOutline = Rules['measures'][number];
