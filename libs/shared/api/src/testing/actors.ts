import type { Actor } from '@fotfeste/shared/kernel';

/** An adviser at Nav Sarpsborg (0105), or whoever the overrides say. */
export function anActor(overrides: Partial<Actor> = {}): Actor {
  return { id: 'Z990001', name: 'Kari Veileder', role: 'adviser', offices: ['0105'], clearances: [], secondControl: false, ...overrides };
}
