import type { OverviewView } from './overview-view';

type Activity = OverviewView['activities'][number];

/** What should have happened to an activity on a day that has passed. */
const lateFor: Readonly<Record<string, 'start' | 'end' | 'answer'>> = {
  'activity-start': 'start',
  'activity-end': 'end',
  'task-done': 'end',
  'proposal-answer': 'answer',
};

/** An activity with what of it is late. */
export interface StandingActivity {
  readonly activity: Activity;
  /** Absent when nothing is late. */
  readonly late?: { readonly what: 'start' | 'end' | 'answer'; readonly on: string };
}

/** What is late first, the longest first, by the deadlines beside it; the rest in the order of the plan. */
export function standingActivities(
  { activities, deadlines }: Pick<OverviewView, 'activities' | 'deadlines'>,
  today: string,
): readonly StandingActivity[] {
  const standing = activities.map((activity): StandingActivity => {
    const passed = deadlines.find(({ subjectId, dueOn }) => subjectId === activity.id && dueOn < today);
    const what = passed && lateFor[passed.kind.replace(/^plan\./, '')];
    return { activity, ...(passed && what && { late: { what, on: passed.dueOn } }) };
  });
  const late = standing.filter((each) => each.late).sort((left, right) => ((left.late?.on ?? '') < (right.late?.on ?? '') ? -1 : 1));
  return [...late, ...standing.filter((each) => !each.late)];
}
