/** What an activity in the plan can be. `measure` is a card that a participation makes; people write all the others. */
export const activityKinds = [
  'measure',
  'job-application',
  'job-search',
  'own-activity',
  'employment',
  'training',
  'treatment',
  'meeting',
  'conversation',
  'task',
  'low-threshold',
  'volunteering',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Kinds that people write themselves. */
export type WrittenKind = Exclude<ActivityKind, 'measure'>;
export const writtenKinds = activityKinds.filter((kind): kind is WrittenKind => kind !== 'measure');

/** Who carries the activity through. */
export const responsibles = ['person', 'adviser', 'provider'] as const;
export type Responsible = (typeof responsibles)[number];

/** Duties and rights that an activity can answer to: the activity requirement of a benefit, or the youth guarantee. */
export const requirements = ['job-seeker', 'aap', 'sick-pay', 'social-assistance', 'youth-guarantee'] as const;
export type Requirement = (typeof requirements)[number];

/** Whether the kind is a label only: that somebody is treated may stand in the plan, what for never. */
export function isLabelOnly(kind: ActivityKind): boolean {
  return kind === 'treatment';
}

/** How far an application for a job has come (nav-systems.md 1.6, job-search labels): sent, called to an interview, rejected, offered the job. */
export const applicationStages = ['sent', 'interview', 'rejected', 'offer'] as const;
export type ApplicationStage = (typeof applicationStages)[number];

/** Whether the kind can have a stage: an application for one job, not job seeking at large. */
export function hasApplicationStage(kind: ActivityKind): boolean {
  return kind === 'job-application';
}
