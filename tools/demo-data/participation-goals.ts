import type { DemoParticipation } from './participation-story';

/** What is to be reached: the measure's goals, or those of the place. */
export function goalsOf({ choice, host }: Pick<DemoParticipation, 'choice' | 'host'>): readonly string[] {
  return choice.goals ?? host?.goals ?? [];
}

/** A goal's id follows from its participation's, so that the reports can name it. */
export function goalId(participationId: string, place: number): string {
  return `${participationId.slice(0, -2)}${(place + 1).toString(16).padStart(2, '0')}`;
}
