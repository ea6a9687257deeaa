import { computed, inject, type Signal } from '@angular/core';
import { Client, Clock } from '@fotfeste/shared/web';
import type { Absence } from '../contract';

/** The absence that runs today of each who is away, by Nav ident; empty until it is read, and while nothing is to be asked. */
export function readAway(isAsked: () => boolean = () => true): Signal<ReadonlyMap<string, Absence>> {
  const today: string = inject(Clock).today();
  const absences = inject(Client).read('GET /absences', () => (isAsked() ? {} : undefined));
  return computed(
    () => new Map((absences.latest()?.items ?? []).filter(({ from }) => from <= today).map((absence) => [absence.adviserId, absence])),
  );
}
