import { addDays, birthday, completedYears, localDate, yearOf } from '@fotfeste/shared/kernel';
import { condition, met, missing, notMet, type At, type Evaluation } from '../engine/condition';
import type { Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';

/** "Har fylt N år": on the start day the N-th birthday has come. */
export function hasTurned(id: ParameterId): (facts: Facts, at: At) => Evaluation {
  return ({ born }, at) => {
    if (!born) return missing('born');
    const age = at.parameter(id);
    return completedYears(born, at.startsOn) >= age ? met : notMet({ age, earliest: birthday(born, age) });
  };
}

/** "Fra det året personen fyller N år": the calendar year of the start counts, not the birthday. */
export function fromTheYearOfTurning(id: ParameterId): (facts: Facts, at: At) => Evaluation {
  return ({ born }, at) => {
    if (!born) return missing('born');
    const age = at.parameter(id);
    const year = yearOf(born) + age;
    return yearOf(at.startsOn) >= year ? met : notMet({ age, earliest: localDate(`${year}-01-01`) });
  };
}

/** "Under N år", "ikke fylt N år": the N-th birthday has not come on the start day. */
export function hasNotTurned(id: ParameterId): (facts: Facts, at: At) => Evaluation {
  return ({ born }, at) => {
    if (!born) return missing('born');
    const age = at.parameter(id);
    return completedYears(born, at.startsOn) < age ? met : notMet({ age, lastDay: addDays(birthday(born, age), -1) });
  };
}

const shared = {
  id: 'GEN-05',
  kind: 'hard',
  title: {
    nb: 'Deltakeren har fylt 16 år når tiltaket starter',
    nn: 'Deltakaren har fylt 16 år når tiltaket startar',
    en: 'The participant has turned 16 when the measure starts',
  },
  because: {
    nb: 'Fyller {age} år {earliest}. Tiltaket kan tidligst starte da.',
    nn: 'Fyller {age} år {earliest}. Tiltaket kan tidlegast starte då.',
    en: 'Turns {age} on {earliest}. The measure can start then at the earliest.',
  },
  asks: ['born'],
  evaluate: hasTurned('GEN.MIN_AGE'),
} as const;

const section = { law: 'FOR-2015-12-11-1598', section: '§ 1-3 tredje ledd', source: 'TF', confidence: 'high' } as const;

/** Lowest age in tiltaksforskriften, as worded from 1 August 2025: a chapter may set another, also a lower one. */
export const minimumAge = condition({
  ...shared,
  basis: { ...section, quote: 'Tiltaksdeltakere må ha fylt 16 år. Det kan gjelde andre aldersgrenser for enkelte tiltak.' },
  inForce: { from: localDate('2025-08-01') },
});

/** The wording until 31 July 2025, when a chapter could only set a higher age. */
export const minimumAgeBefore2025 = condition({
  ...shared,
  basis: section,
  inForce: { from: localDate('2016-01-01'), to: localDate('2025-07-31') },
});
