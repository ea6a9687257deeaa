import { completedYears } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity, type AssistanceGroup, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationRoute, Purpose } from '@fotfeste/participation/domain';
import { choices } from './choices';
import type { Life, Need } from './life';
import type { ToldFact } from './told-facts';

/** A measure the demo uses, and what is written when it is chosen. */
export interface Choice {
  readonly measure: MeasureCode;
  /** Where it is carried out; an offering says itself how people come in. */
  readonly at: 'offering' | Extract<ParticipationRoute, 'employer' | 'school' | 'nav' | 'municipality'>;
  readonly purpose: Purpose;
  readonly reason: string;
  /** What was considered beside it: another measure, or what is no measure. */
  readonly instead: string;
  /** The host's own where they are left out. */
  readonly goals?: readonly string[];
  /** Usual length in days; lasting ones have no end. */
  readonly days: readonly [least: number, most: number] | 'lasting';
  /** How much of full time is agreed, in percent; each fifth is a day. */
  readonly percents: readonly (20 | 40 | 60 | 80 | 100)[];
  /** What people told for it, beside what registers, agreements and decisions say. */
  readonly told?: readonly ToldFact[];
  /** Whether the host employs the person. */
  readonly isHired?: boolean;
  readonly ages?: readonly [least: number, most: number];
  readonly likely: Readonly<Partial<Record<AssistanceGroup, number>>>;
}

/** How likely nothing more is, beside what there is to choose from. */
const noMore: Readonly<Record<AssistanceGroup, number>> = {
  GODE_MULIGHETER: 100,
  TRENGER_VEILEDNING: 8,
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: 8,
  JOBBE_DELVIS: 24,
  LITEN_MULIGHET_TIL_A_JOBBE: 60,
};

/** How likely each measure is for this person. Who has a job keeps it without a measure. */
export function likelyFor(life: Life, { group, benefit }: Need): readonly (readonly [choice: Choice | undefined, weight: number])[] {
  const age = completedYears(life.person.born, life.today);
  const weightOf = ({ likely, ages: [least, most] = [0, 99], measure, told }: Choice): number => {
    if (life.background.isEmployed || age < least || most < age) return 0;
    if (measure === 'KVALIFISERINGSPROGRAM' && benefit !== 'SOSIALHJELP') return 0;
    if (told?.some(({ fact }) => fact === 'workCapacityAssessed') && !hasReducedWorkCapacity(group)) return 0;
    return likely[group] ?? 0;
  };
  return [...choices.map((choice) => [choice, weightOf(choice)] as const), [undefined, noMore[group]]];
}
