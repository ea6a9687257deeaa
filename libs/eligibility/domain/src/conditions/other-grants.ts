import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from '../engine/basis';
import { condition, mustBe, type Condition } from '../engine/condition';

/** No grant for costs that another grant covers, under the id of the chapter that says so. */
export function notCoveredByOtherGrants(rule: {
  readonly id: string;
  readonly basis: Basis;
  readonly inForce: InForce;
  readonly note?: LocalizedText;
}): Condition {
  return condition({
    ...rule,
    kind: 'hard',
    neededBy: 'start',
    title: {
      nb: 'Utgiftene dekkes ikke av andre tilskudd',
      nn: 'Utgiftene blir ikkje dekte av andre tilskot',
      en: 'The costs are not covered by other grants',
    },
    because: {
      nb: 'De samme utgiftene dekkes av et annet tilskudd.',
      nn: 'Dei same utgiftene blir dekte av eit anna tilskot.',
      en: 'The same costs are covered by another grant.',
    },
    asks: ['costsCoveredByOtherGrants'],
    evaluate: mustBe('costsCoveredByOtherGrants', 'false'),
  });
}
