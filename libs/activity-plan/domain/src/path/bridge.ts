import { addDays } from '@fotfeste/shared/kernel';
import { outcomeOf, type MeasureCode, type Outcome } from '@fotfeste/eligibility/domain';
import type { Gap } from './gap';
import { dated, type PathCase } from './path-case';

/**
 * Measures that may fill a gap: short, or with intake at any time, and without an employer or a school to be found first.
 * Chosen by the product from the catalogue; what the law says of each for this person stands beside it.
 */
export const bridgingMeasures = [
  'OPPFOLGING',
  'DIGITALT_OPPFOLGINGSTILTAK',
  'JOBBKLUBB',
  'AVKLARING',
  'ARBEIDSTRENING',
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'ARBEIDSFORBEREDENDE_TRENING',
] as const satisfies readonly MeasureCode[];

/** A measure that could fill a gap, with the law's answer for this person. */
export interface Bridge {
  readonly measure: MeasureCode;
  readonly outcome: Outcome;
}

/** Measures that could run in the gap: those the law does not refuse, the surest first; never one that comes right after. */
export function bridgesOver(gap: Gap, { steps, participations, today, factsOf }: PathCase): readonly Bridge[] {
  const next = new Set(
    [...steps, ...dated(participations)].filter(({ from }) => from === addDays(gap.to, 1)).flatMap(({ measure }) => measure ?? []),
  );
  const bridges = bridgingMeasures.flatMap((measure): readonly Bridge[] => {
    if (next.has(measure)) return [];
    const { facts } = factsOf(measure, gap.from);
    const outcome = outcomeOf(measure, { ...facts, endsOn: gap.to }, gap.from, { today });
    return outcome === undefined || outcome === 'not-eligible' ? [] : [{ measure, outcome }];
  });
  return bridges.sort((left, right) => sureness.indexOf(left.outcome) - sureness.indexOf(right.outcome));
}

const sureness: readonly Outcome[] = ['eligible', 'needs-assessment', 'missing-facts'];
