import type { Actor } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, type FieldError, type ProblemKind } from '@fotfeste/shared/api';

/** Said in the place of a whole page too, where there is no field to mark. */
const otherOffice: ProblemKind = {
  code: 'caseload/other-office',
  status: 400,
  title: { nb: 'Kontoret er ikke et av dine', nn: 'Kontoret er ikkje eitt av dine', en: 'The office is not one of yours' },
  detail: {
    nb: 'Du ser bare tall for kontorene du arbeider ved. Velg et av dem.',
    nn: 'Du ser berre tal for kontora du arbeider ved. Vel eitt av dei.',
    en: 'You see numbers only of the offices you work at. Choose one of them.',
  },
};

const text = { nb: 'Velg et av kontorene dine', nn: 'Vel eitt av kontora dine', en: 'Choose one of your offices' } as const;

/** An office that is not one of the actor's. None named means all of them. */
export function officeFaults({ offices }: Actor, office: string | undefined): readonly FieldError[] {
  return office === undefined || offices.includes(office) ? [] : [{ field: 'office', message: text }];
}

/** Numbers of an office whose people the actor does not see would all be zero, and untrue. */
export function refuseOtherOffices(actor: Actor, office: string | undefined): void {
  const errors = officeFaults(actor, office);
  if (errors.length > 0) throw new Problem(otherOffice, { errors });
}

export function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}
