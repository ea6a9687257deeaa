import type { LocalDate } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity, type AssistanceGroup, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import type { PlaceFacts } from './rules';

/** A measure the demo uses, and what is written when it is chosen. */
export interface Choice {
  readonly measure: MeasureCode;
  readonly purpose: Purpose;
  readonly reason: string;
  readonly goals: readonly string[];
  /** Usual length in months. */
  readonly months: readonly [least: number, most: number];
}

/** Measures whose rules the product has; the others come with their chapters. */
export const choices: readonly Choice[] = [
  {
    measure: 'ARBEIDSFORBEREDENDE_TRENING',
    purpose: 'clarification',
    reason: 'Trenger utprøving i trygge rammer med tett oppfølging før ordinær arbeidsplass.',
    goals: ['Møte fast tre dager i uken', 'Prøve oppgaver i ordinær bedrift', 'Lage plan for tilrettelegging'],
    months: [6, 12],
  },
  {
    measure: 'OPPFOLGING',
    purpose: 'job-search',
    reason: 'Trenger bistand til å finne arbeidsgiver og holde på jobben den første tiden.',
    goals: ['Kontakt med minst fem arbeidsgivere', 'Ferdig CV og søknadsmal', 'Avtale om prøvetid'],
    months: [3, 6],
  },
  {
    measure: 'ARBEIDSMARKEDSOPPLAERING',
    purpose: 'qualification',
    reason: 'Kurset gir kompetanse som arbeidsgivere i området etterspør.',
    goals: ['Bestå kursprøven', 'Gjennomføre praksisperioden'],
    months: [2, 7],
  },
  {
    measure: 'ARBEIDSTRENING',
    purpose: 'employer-certainty',
    reason: 'Lite arbeidserfaring og ingen referanser. En prøveperiode hos arbeidsgiver kan gi begge deler.',
    goals: ['Fast oppmøte hele perioden', 'Lære kassearbeid og varepåfylling', 'Få en referanse'],
    months: [2, 6],
  },
  {
    measure: 'INDIVIDUELL_JOBBSTOTTE',
    purpose: 'job-search',
    reason: 'Ønsker ordinært arbeid og er i behandling. Jobbspesialist og behandlere samarbeider.',
    goals: ['Finne en jobb som passer interessene', 'Avtale hva arbeidsgiver skal vite'],
    months: [6, 12],
  },
];

/** How likely each measure is for a group. */
export function likelyFor(group: AssistanceGroup): readonly (readonly [choice: Choice | undefined, weight: number])[] {
  const weightOf = ({ measure }: Choice): number => {
    if (group === 'GODE_MULIGHETER') return 0;
    if (measure === 'ARBEIDSFORBEREDENDE_TRENING') return hasReducedWorkCapacity(group) ? 60 : 0;
    if (measure === 'INDIVIDUELL_JOBBSTOTTE') return hasReducedWorkCapacity(group) ? 8 : 0;
    if (measure === 'ARBEIDSTRENING') return 22;
    return measure === 'OPPFOLGING' ? 24 : 18;
  };
  return [...choices.map((choice) => [choice, weightOf(choice)] as const), [undefined, group === 'GODE_MULIGHETER' ? 100 : 18]];
}

/** What is known of the place when somebody starts there. */
export function placeFacts(measure: MeasureCode, endsOn: LocalDate): PlaceFacts {
  const common = { providerApproved: true, providerIsCloseRelation: false, endsOn } as const;
  switch (measure) {
    case 'ARBEIDSTRENING':
      return { ...common, agreementSigned: true, discussedWithEmployeeRepresentatives: true };
    case 'ARBEIDSMARKEDSOPPLAERING':
      return { ...common, publicOffersConsidered: true };
    case 'INDIVIDUELL_JOBBSTOTTE':
      return {
        ...common,
        inTreatmentForMentalHealthOrSubstanceUse: true,
        consentsToTakePart: true,
        consentsToShareHealthInformation: true,
      };
    default:
      return common;
  }
}
