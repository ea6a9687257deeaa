import { type LocalDate, localDate } from '@fotfeste/shared/kernel';
import type { Card, PlanView } from '../card';

/** The day of the specs. */
export const today: LocalDate = localDate('2026-11-21');

/** An ordinary card: planned, begun today, without an agreement. */
export const aCard = (overrides: Partial<Card> = {}): Card => ({
  id: 'a1',
  version: 3,
  kind: 'job-search',
  title: 'Søke to jobber i uken',
  from: today,
  to: localDate('2026-12-18'),
  responsible: 'person',
  satisfies: [],
  status: 'planned',
  statusSince: today,
  createdByName: 'Marit Torp',
  ...overrides,
});

/** A plan with the given cards. */
export const aPlan = (overrides: Partial<PlanView> = {}): PlanView => ({
  activities: [],
  subGoals: [],
  answers: [],
  periods: [],
  ...overrides,
});
