import type { LocalizedText } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity, type AssistanceGroup } from '@fotfeste/eligibility/domain';

/** What the group should be seen together with. It advises; only {@link decisionFaults} refuses. */
export interface GroupSurroundings {
  /** Conclusion of the work-capacity assessment; absent when none is recorded. */
  readonly capacityReduced?: boolean | undefined;
  readonly groupInForce?: AssistanceGroup | undefined;
}

/**
 * What an adviser should notice before choosing the group. A right to a work-capacity assessment (rulebook N14-02) is no condition of
 * the decision, and that a group says reduced capacity is how Nav's systems read it (N14-07): neither refuses.
 */
export function groupHints(group: AssistanceGroup, { capacityReduced, groupInForce }: GroupSurroundings): readonly LocalizedText[] {
  const saysReduced = hasReducedWorkCapacity(group);
  return [
    ...(saysReduced && capacityReduced === undefined ? [texts.notAssessed] : []),
    ...(saysReduced && capacityReduced === false ? [texts.assessedAsNotReduced] : []),
    ...(!saysReduced && capacityReduced ? [texts.assessedAsReduced] : []),
    ...(group === groupInForce ? [texts.sameAsInForce] : []),
  ];
}

const texts = {
  notAssessed: {
    nb: 'Gruppen sier at arbeidsevnen er nedsatt, men det er ikke registrert noen arbeidsevnevurdering som sier det (N14-02, N14-07).',
    nn: 'Gruppa seier at arbeidsevna er nedsett, men inga arbeidsevnevurdering som seier det, er registrert (N14-02, N14-07).',
    en: 'The group says that work capacity is reduced, but no work-capacity assessment that says so is recorded (N14-02, N14-07).',
  },
  assessedAsNotReduced: {
    nb: 'Arbeidsevnevurderingen konkluderer med at arbeidsevnen ikke er nedsatt. Gruppen sier det motsatte (N14-07).',
    nn: 'Arbeidsevnevurderinga konkluderer med at arbeidsevna ikkje er nedsett. Gruppa seier det motsette (N14-07).',
    en: 'The work-capacity assessment concludes that capacity is not reduced. The group says the opposite (N14-07).',
  },
  assessedAsReduced: {
    nb: 'Arbeidsevnevurderingen konkluderer med nedsatt arbeidsevne. Gruppen sier det motsatte.',
    nn: 'Arbeidsevnevurderinga konkluderer med nedsett arbeidsevne. Gruppa seier det motsette.',
    en: 'The work-capacity assessment concludes that capacity is reduced. The group says the opposite.',
  },
  sameAsInForce: {
    nb: 'Samme gruppe som i vedtaket som gjelder nå. Et nytt vedtak kan også klages på.',
    nn: 'Same gruppe som i vedtaket som gjeld no. Det er klagerett på det nye vedtaket òg.',
    en: 'The same group as in the decision in force. The new decision can also be appealed.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
