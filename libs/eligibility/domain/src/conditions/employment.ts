import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from '../engine/basis';
import { condition, met, missing, notMet, type Condition, type Evaluation } from '../engine/condition';
import type { Facts } from '../facts/facts';

/** Whether the person is employed where the measure is carried out or arranged; undefined when that is not settled. */
export function isEmployedAtHost({ employments }: Facts): boolean | undefined {
  if (!employments) return undefined;
  if (employments.some(({ isHost }) => isHost === true)) return true;
  return employments.some(({ isHost }) => isHost === undefined) ? undefined : false;
}

/** "Skal ikke være ansatt i virksomheten", under the id of the chapter that says so. Which enterprise it is may be settled after the offer. */
export function notEmployedAtHost(rule: {
  readonly id: string;
  readonly title: LocalizedText;
  readonly basis: Basis;
  readonly inForce: InForce;
}): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    neededBy: 'start',
    because: {
      nb: 'Personen er ansatt i virksomheten der tiltaket skal gjennomføres.',
      nn: 'Personen er tilsett i verksemda der tiltaket skal gjennomførast.',
      en: 'The person is employed in the enterprise where the measure is to be carried out.',
    },
    asks: ['employments'],
    evaluate: (facts): Evaluation => {
      const employed = isEmployedAtHost(facts);
      if (employed === undefined) return missing('employments');
      return employed ? notMet() : met;
    },
  });
}
