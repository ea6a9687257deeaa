import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { measureDefinitions } from '../catalogue/measure-definitions';
import { isInForce, type Basis } from '../engine/basis';
import type { CombinationRule, CombinationVerdict, CombinedWith } from './combination-rule';
import { grantCombinations } from './grants';
import { mentorAndFollowUp } from './mentor-and-follow-up';
import { practiceCombinations } from './practice';
import { programmeCombinations, workPreparationCombinations } from './programmes';
import { unemploymentBenefitCombinations } from './unemployment-benefit';

/** The answer for one pair: the rule that decides, or the general warning when no source says anything. */
export interface Combination {
  /** What a reason to go on is written under: the same whichever measure is named first. */
  readonly key: string;
  readonly verdict: CombinationVerdict;
  readonly text: LocalizedText;
  readonly basis: Basis;
  /** Ids of the rules and open questions behind it. */
  readonly rules: readonly string[];
}

/** What is known of the two besides what they are. */
export interface CombinedHow {
  /** Both are at one and the same enterprise; absent when that is not so or not known. */
  readonly atSameHost?: boolean;
}

/** The matrix of rulebook B.26: only what a source says. Of two rules for a pair, the more particular stands first. */
export const combinationRules: readonly CombinationRule[] = [
  ...mentorAndFollowUp,
  ...grantCombinations,
  ...workPreparationCombinations,
  ...practiceCombinations,
  ...unemploymentBenefitCombinations,
  ...programmeCombinations,
];

/** What is said of two measures that run at the same time on a day. The same answer whichever is named first. */
export function combinationOf(one: MeasureCode, other: MeasureCode, on: LocalDate, { atSameHost = false }: CombinedHow = {}): Combination {
  const key = `B.26:${[one, other].sort().join('+')}`;
  if (one === other) return { ...sameMeasure, key };
  const rule = combinationRules.find(
    (each) => concerns(each.of, one, other) && isInForce(each.inForce, on) && (!each.atSameHost || atSameHost),
  );
  if (!rule) return { ...notRegulated, key };
  const { verdict, text, basis, rules = [] } = rule;
  return { key, verdict, text, basis, rules };
}

function concerns([first, second]: CombinationRule['of'], one: MeasureCode, other: MeasureCode): boolean {
  return (first === one && covers(second, other)) || (first === other && covers(second, one));
}

function covers(side: CombinedWith, measure: MeasureCode): boolean {
  switch (side) {
    case 'ANY':
      return true;
    case 'ANY-MEASURE':
      return measureDefinitions[measure].nature === 'measure';
    default:
      return side === measure;
  }
}

/** Somebody who is in the measure usually goes on in it; two of a kind at once is another matter, of which no source speaks. */
const sameMeasure: Omit<Combination, 'key'> = {
  verdict: 'warn',
  text: {
    nb: 'Personen er i det samme tiltaket da. Skal det vare lenger, forlenges den deltakelsen. Skal det være to på samme tid, skriv hvorfor.',
    nn: 'Personen er i det same tiltaket då. Skal det vare lenger, blir den deltakinga forlengd. Skal det vere to på same tid, skriv kvifor.',
    en: 'The person is in the same measure then. To go on longer, that participation is extended. If there are to be two at once, write why.',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'E-28', confidence: 'low' },
  rules: ['E-28'],
};

const notRegulated: Omit<Combination, 'key'> = {
  verdict: 'warn',
  text: {
    nb: 'Ingen kilde sier om disse tiltakene kan gå samtidig. Skriv hvorfor, og pass på at de ikke begge fyller hele uken.',
    nn: 'Inga kjelde seier om desse tiltaka kan gå samtidig. Skriv kvifor, og pass på at dei ikkje begge fyller heile veka.',
    en: 'No source says whether these measures may run at the same time. Write why, and see that they do not both fill the whole week.',
  },
  basis: { law: 'PRAKSIS', section: '', source: 'E-28', confidence: 'low' },
  rules: ['E-28'],
};
