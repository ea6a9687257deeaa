import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from '../engine/basis';
import { condition, met, missing, notMet, type Condition, type Evaluation } from '../engine/condition';

/**
 * "Behovs- eller arbeidsevnevurdering må være gjennomført, og vise behov": a § 14 a decision in another group than good
 * opportunities. Under the id and section of the chapter that asks for it; unlike GEN-24 it excepts nobody.
 */
export function needEstablished(rule: {
  readonly id: string;
  readonly basis: Basis;
  readonly inForce: InForce;
  readonly because?: LocalizedText;
}): Condition {
  return condition({
    kind: 'hard',
    title: {
      nb: 'Nav har vurdert at personen trenger arbeidsrettet bistand',
      nn: 'Nav har vurdert at personen treng arbeidsretta bistand',
      en: 'Nav has assessed that the person needs work-oriented assistance',
    },
    because: {
      nb: 'Nav må ha gjennomført en behovs- eller arbeidsevnevurdering før tilskudd kan innvilges.',
      nn: 'Nav må ha gjennomført ei behovs- eller arbeidsevnevurdering før tilskot kan innvilgast.',
      en: 'Nav must have made an assessment of need or work capacity before a grant can be given.',
    },
    ...rule,
    asks: ['hasAssistanceDecision', 'assistanceGroup'],
    evaluate: ({ hasAssistanceDecision, assistanceGroup }): Evaluation => {
      if (assistanceGroup) return assistanceGroup === 'GODE_MULIGHETER' ? notMet({}, noNeed) : met;
      if (hasAssistanceDecision === undefined) return missing('hasAssistanceDecision');
      return hasAssistanceDecision ? missing('assistanceGroup') : notMet();
    },
  });
}

const noNeed: LocalizedText = {
  nb: 'Vedtaket sier gode muligheter: behov for arbeidsrettet bistand er ikke fastslått.',
  nn: 'Vedtaket seier gode moglegheiter: behov for arbeidsretta bistand er ikkje fastslått.',
  en: 'The decision says good opportunities: a need for work-oriented assistance is not established.',
};
