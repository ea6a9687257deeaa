import type { Purpose } from './purpose';
import { phaseOf, type ParticipationStatus } from './status';

/** Whether the purpose of a participation was reached. `unknown` is an answer: nobody can say. */
export const attainments = ['reached', 'partly', 'not-reached', 'unknown'] as const;
export type Attainment = (typeof attainments)[number];

/** What decides whether it can be said. */
export interface Attainable {
  readonly status: ParticipationStatus;
  readonly purpose?: Purpose | null | undefined;
}

/** Whether it can be said of a participation that is over how far the purpose was reached: it needs a purpose that was said. */
export function canSayAttainment({ status, purpose }: Attainable): boolean {
  return Boolean(purpose) && phaseOf(status) === 'over';
}

/** What can be wrong with what is said. */
export const attainmentFaults = [
  'attainment-missing',
  'attainment-without-purpose',
  'attainment-ahead',
  'attainment-words-missing',
] as const;
export type AttainmentFault = (typeof attainmentFaults)[number];

/**
 * Everything that is wrong: a purpose that was named is judged when the participation is over; one that was only partly reached, or not, is told
 * in words; one nobody named, or that is still worked for, cannot be judged.
 */
export function attainmentFaultsOf(
  said: { readonly attainment?: Attainment | null | undefined; readonly attainmentWords?: string | undefined },
  { purpose, isOver }: { readonly purpose?: Purpose | null | undefined; readonly isOver: boolean },
): readonly AttainmentFault[] {
  const { attainment, attainmentWords } = said;
  if (!attainment) return purpose && isOver ? ['attainment-missing'] : [];
  const wrong: Readonly<Record<AttainmentFault, boolean>> = {
    'attainment-missing': false,
    'attainment-without-purpose': !purpose,
    'attainment-ahead': !isOver,
    'attainment-words-missing': (attainment === 'partly' || attainment === 'not-reached') && !attainmentWords?.trim(),
  };
  return attainmentFaults.filter((fault) => wrong[fault]);
}
