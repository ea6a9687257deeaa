import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { subGoalFaultsOf, type SubGoalKind } from '@fotfeste/activity-plan/domain';
import { Chance } from './chance';
import type { Life } from './life';

/** Something small on the way, as people write it; `days` after the goal was said. */
interface Small {
  readonly kind: SubGoalKind;
  readonly title: string;
  readonly days: number;
  readonly fits?: (life: Life) => boolean;
}

const underTheGoal: readonly Small[] = [
  { kind: 'sub-goal', title: 'Ha en oppdatert CV', days: 21 },
  { kind: 'task', title: 'Skrive ned tre arbeidsplasser jeg kan tenke meg', days: 14 },
  { kind: 'sub-goal', title: 'Møte fast to dager i uken i en måned', days: 60 },
  { kind: 'task', title: 'Bestille time hos fastlegen for legeerklæring', days: 28 },
  { kind: 'sub-goal', title: 'Bestå norskprøve B1', days: 150, fits: ({ background }) => background.isLearningNorwegian },
  { kind: 'sub-goal', title: 'Ta det grunnleggende trafikkurset', days: 120 },
];

/** Days after which nothing stands open any more: somebody has ticked it off. */
const forgottenDays = 40;

/** A few sub-goals and tasks under the goal of some, told beside the story; those whose day is over are mostly done. */
export function writeSubGoals(life: Life, saidOn: LocalDate): void {
  const { adviser, today } = life;
  const chance = Chance.named(`sub-goals ${life.journal.participantId}`);
  const journal = life.journal.aside(chance);
  if (!adviser || !chance.happens(0.4)) return;
  const fitting = underTheGoal.filter(({ fits }) => fits?.(life) ?? true);
  for (const { kind, title, days } of chance.some(fitting, chance.between(2, 3))) {
    const dueOn = addDays(saidOn, days);
    const faults = subGoalFaultsOf({ title, dueOn }, today);
    if (faults.length > 0) throw new Error(`A sub-goal the product would refuse: ${faults.join()}`);
    const id = journal.id(journal.moment(saidOn));
    const isDone = dueOn < addDays(today, -forgottenDays) || (dueOn < today && chance.happens(0.6));
    const written = {
      ...{ id, participant_id: journal.participantId, kind, title, due_on: dueOn },
      ...{ created_at: journal.moment(saidOn), created_by: adviser.id, created_by_name: adviser.name },
    };
    const done = { deed: { by: adviser, on: dueOn }, row: { ...written, done_on: dueOn, done_by_name: adviser.name } };
    journal.writeVersions('plan_sub_goal', [{ deed: { by: adviser, on: saidOn }, row: written }, ...(isDone ? [done] : [])]);
    journal.record({ by: adviser, on: saidOn }, { name: 'plan.sub-goal-added', subjectId: id });
    if (isDone) journal.record({ by: adviser, on: dueOn }, { name: 'plan.sub-goal-done', subjectId: id });
  }
}
