import { addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { factDefinitions, type FactName, type Facts } from '../facts/facts';
import { answerKey, type JudgementQuestion } from '../judgements';

/** One thing that could be otherwise. */
export type Change =
  | { readonly kind: 'answer'; readonly question: JudgementQuestion; readonly answer: 'yes' | 'no' }
  | {
      readonly kind: 'fact';
      readonly fact: FactName;
      readonly value: unknown;
      /** Other codes after which the answer is the same. */
      readonly orElse?: readonly string[];
      /** The value only shows that one would do: what it is has to be found out, and this one is no advice. */
      readonly isOnlyTried?: true;
    }
  | {
      /** Another measure that the person is in at the same time, and those that would do instead of it. */
      readonly kind: 'participation';
      readonly measure: MeasureCode;
      readonly orElse?: readonly MeasureCode[];
    }
  | { readonly kind: 'start'; readonly startsOn: LocalDate }
  | { readonly kind: 'end'; readonly endsOn: LocalDate };

/** A person and a day. */
export interface Asked {
  readonly facts: Facts;
  readonly startsOn: LocalDate;
}

/** The person and day as they would be with these changes; moving the start moves the planned end as far. */
export function applied(measure: MeasureCode, to: Asked, changes: readonly Change[]): Asked {
  return changes.reduce<Asked>((asked, change) => withChange(measure, asked, change), to);
}

/** What a change is about: two changes of one thing exclude each other. */
export function thingOf(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return change.question.question;
    case 'fact':
      return change.fact;
    case 'participation':
      return 'participations';
    case 'start':
      return 'start';
    case 'end':
      return 'endsOn';
  }
}

/**
 * What brings changes about. `clarified`: the adviser can find it out or put it in place now. `time`: it comes by itself.
 * `decision`: an assessment or a decision made elsewhere may say so. `event`: somebody else settles it.
 */
export const waysAbout = ['clarified', 'time', 'decision', 'event'] as const;
export type ComesBy = (typeof waysAbout)[number];

/** What brings these changes about: the one of them that is least in the adviser’s hands. */
export function comesBy(changes: readonly Change[], { facts }: Asked): ComesBy {
  if (changes.some(({ kind }) => kind === 'start')) return 'time';
  const kinds = changes.flatMap((change) => {
    if (change.kind !== 'fact') return [];
    const how = factDefinitions[change.fact].change;
    return how === 'chosen' && facts[change.fact] === undefined ? [] : [how];
  });
  if (kinds.includes('assessed')) return 'decision';
  return kinds.includes('chosen') ? 'event' : 'clarified';
}

function withChange(measure: MeasureCode, { facts, startsOn }: Asked, change: Change): Asked {
  switch (change.kind) {
    case 'answer':
      return {
        startsOn,
        facts: { ...facts, answers: { ...facts.answers, [answerKey(change.question, measure)]: { answer: change.answer } } },
      };
    case 'fact':
      return { startsOn, facts: withFact(facts, change.fact, change.value) };
    case 'participation':
      return {
        startsOn,
        facts: { ...facts, participations: [...(facts.participations ?? []), { measure: change.measure, from: startsOn }] },
      };
    case 'start':
      return { startsOn: change.startsOn, facts: moved(facts, daysBetween(startsOn, change.startsOn)) };
    case 'end':
      return { startsOn, facts: { ...facts, endsOn: change.endsOn } };
  }
}

function moved(facts: Facts, days: number): Facts {
  return facts.endsOn ? { ...facts, endsOn: addDays(facts.endsOn, days) } : facts;
}

/** What a new value takes with it: a new assessment of the group is also a new conclusion on work capacity, and a permanent employment has no last day. */
function withFact(facts: Facts, name: FactName, value: unknown): Facts {
  if (name === 'permanentlyEmployedAtHost' && value === true) {
    const { temporaryEmploymentEndsOn: _lastDay, ...rest } = facts;
    return { ...rest, permanentlyEmployedAtHost: true };
  }
  if (name !== 'assistanceGroup') return { ...facts, [name]: value };
  const { reducedWorkCapacity: _older, ...rest } = facts;
  return { ...rest, assistanceGroup: value as NonNullable<Facts['assistanceGroup']>, hasAssistanceDecision: true };
}
