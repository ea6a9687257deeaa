import type { LocalizedText } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '../assistance-group';
import type { Basis, InForce } from '../engine/basis';
import { condition, met, missing, missingBecause, notMet, type Condition, type Evaluation } from '../engine/condition';
import type { Facts } from '../facts/facts';

/**
 * Whether work capacity is established as reduced; undefined when that is unknown. An assessment says so directly, or the
 * assistance group does (rulebook N14-07). Without a § 14 a decision nobody has assessed it: it is unknown, not unreduced.
 */
export function isWorkCapacityReduced({ reducedWorkCapacity, assistanceGroup }: Facts): boolean | undefined {
  return reducedWorkCapacity ?? (assistanceGroup && hasReducedWorkCapacity(assistanceGroup));
}

/** "Nedsatt arbeidsevne" under the id and section of the rule that asks for it. */
export function reducedWorkCapacity(rule: {
  readonly id: string;
  readonly part?: string;
  readonly basis: Basis;
  readonly inForce: InForce;
  readonly title?: LocalizedText;
}): Condition {
  return condition({
    title: {
      nb: 'Arbeidsevnen er fastslått nedsatt',
      nn: 'Arbeidsevna er fastslått nedsett',
      en: 'Work capacity is established as reduced',
    },
    ...rule,
    kind: 'hard',
    because: {
      nb: 'Det gjeldende § 14 a-vedtaket sier ikke at arbeidsevnen er nedsatt.',
      nn: 'Det gjeldande § 14 a-vedtaket seier ikkje at arbeidsevna er nedsett.',
      en: 'The § 14 a decision in force does not say that work capacity is reduced.',
    },
    asks: ['assistanceGroup', 'reducedWorkCapacity', 'hasAssistanceDecision'],
    evaluate: (facts): Evaluation => {
      const reduced = isWorkCapacityReduced(facts);
      if (reduced === undefined)
        return facts.hasAssistanceDecision === false ? missingBecause(noDecision, 'assistanceGroup') : missing('assistanceGroup');
      return reduced ? met : notMet();
    },
  });
}

const noDecision: LocalizedText = {
  nb: 'Det er ikke gjort noe § 14 a-vedtak ennå, så det er ikke kjent om arbeidsevnen er nedsatt.',
  nn: 'Det er ikkje gjort noko § 14 a-vedtak enno, så vi veit ikkje om arbeidsevna er nedsett.',
  en: 'No § 14 a decision has been made yet, so it is not known whether work capacity is reduced.',
};
