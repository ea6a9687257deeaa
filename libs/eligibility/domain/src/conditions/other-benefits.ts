import { met, missing, notMet, type Evaluation } from '../engine/condition';
import type { BenefitKind } from '../facts/benefits';
import type { Facts } from '../facts/facts';

/** "Mottar ikke andre ytelser til livsopphold": every benefit of the person is one of these, which do not exclude. */
export function noBenefitsBut(compatible: readonly BenefitKind[]): (facts: Facts) => Evaluation {
  return ({ benefits }) => {
    if (!benefits) return missing('benefits');
    return benefits.every((one) => compatible.includes(one)) ? met : notMet();
  };
}
