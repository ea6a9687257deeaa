import type { BenefitType } from '@fotfeste/participant/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';

/** What is worth knowing of a benefit before a participation is changed: it ends first, or it goes on afterwards. */
export const benefitNoteKinds = ['benefit-ends-before', 'benefit-outlasts'] as const;
export type BenefitNoteKind = (typeof benefitNoteKinds)[number];

/** A benefit as it is registered. */
export interface RunningBenefit {
  readonly type: BenefitType;
  readonly to?: LocalDate | undefined;
}

export interface BenefitNote {
  readonly kind: BenefitNoteKind;
  readonly benefit: BenefitType;
  /** Last day of the benefit. */
  readonly to?: LocalDate | undefined;
  /** Last day of the participation. */
  readonly endsOn?: LocalDate | undefined;
}

/** Benefits that are there because somebody takes part: when the participation is over, so are they. */
const followsParticipation: readonly BenefitType[] = [
  'TILTAKSPENGER',
  'KVALIFISERINGSSTONAD',
  'INTRODUKSJONSSTONAD',
  'UNGDOMSPROGRAMYTELSE',
];

/** What to know of the benefits when a participation lasts until a day, or for an unknown time, and when it is to be over. */
export function benefitNotes(
  benefits: readonly RunningBenefit[],
  { endsOn, isEnding }: { readonly endsOn?: LocalDate | undefined; readonly isEnding: boolean },
): readonly BenefitNote[] {
  return benefits.flatMap(({ type: benefit, to }): readonly BenefitNote[] => {
    if (isEnding) {
      const outlasts = followsParticipation.includes(benefit) && endsOn !== undefined && (to === undefined || endsOn < to);
      return outlasts ? [{ kind: 'benefit-outlasts', benefit, to, endsOn }] : [];
    }
    const endsFirst = to !== undefined && (endsOn === undefined || to < endsOn);
    return endsFirst ? [{ kind: 'benefit-ends-before', benefit, to, endsOn }] : [];
  });
}
