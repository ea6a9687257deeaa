import type { Actor } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, type FieldError } from '@fotfeste/shared/api';

const text = { nb: 'Velg et av kontorene dine', nn: 'Vel eitt av kontora dine', en: 'Choose one of your offices' } as const;

/** An office that is not one of the actor's. None named means all of them. */
export function officeFaults({ offices }: Actor, office: string | undefined): readonly FieldError[] {
  return office === undefined || offices.includes(office) ? [] : [{ field: 'office', message: text }];
}

/** Numbers of an office whose people the actor does not see would all be zero, and untrue. */
export function refuseOtherOffices(actor: Actor, office: string | undefined): void {
  refuse(officeFaults(actor, office));
}

export function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}
