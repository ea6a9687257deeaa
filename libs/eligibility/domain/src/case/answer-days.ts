import { latest, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { JudgementAnswer } from '../facts/fact-values';
import type { Facts } from '../facts/facts';
import type { Refuse } from '../facts/read-value';

/** What the days of answers are held against. */
export interface AnswerDays {
  readonly startsOn: LocalDate;
  readonly today: LocalDate | undefined;
  readonly facts: Facts;
}

/**
 * Refuses answers given before the person was born, or later than anybody can have given them: after today, or after the last day
 * asked about when the case does not say what day it is. An extension is answered long after the start, so the start alone is no limit.
 */
export function refuseAnswerDays(
  given: Readonly<Record<string, JudgementAnswer>>,
  { startsOn, today, facts }: AnswerDays,
  refuse: Refuse,
): void {
  const { born, endsOn = startsOn } = facts;
  const last = today ?? latest(startsOn, endsOn);
  for (const [key, { answeredOn }] of Object.entries(given)) {
    const field = `facts.answers.${key}.answeredOn`;
    if (answeredOn && answeredOn > last) refuse(field, today ? texts.afterToday : texts.afterLastDay);
    if (answeredOn && born && answeredOn < born) refuse(field, texts.beforeBirth);
  }
}

const texts = {
  afterToday: {
    nb: 'Svaret er datert etter dagen det spørres (today)',
    nn: 'Svaret er datert etter dagen det blir spurt (today)',
    en: 'The answer is dated after the day the question is asked (today)',
  },
  afterLastDay: {
    nb: 'Svaret er datert etter dagene det spørres om (startsOn, endsOn)',
    nn: 'Svaret er datert etter dagane det blir spurt om (startsOn, endsOn)',
    en: 'The answer is dated after the days asked about (startsOn, endsOn)',
  },
  beforeBirth: {
    nb: 'Svaret er datert før personen ble født (facts.born)',
    nn: 'Svaret er datert før personen vart fødd (facts.born)',
    en: 'The answer is dated before the person was born (facts.born)',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
