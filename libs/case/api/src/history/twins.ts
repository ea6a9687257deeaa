/** The table whose twin holds what something was before, by how the event's name begins. */
interface Twin {
  readonly begins: string;
  readonly table: string;
  /** `self`: the row is the person's own, found by the person. */
  readonly row: 'subject' | 'self';
  /** Fields to compare when the event names none; those that are alike are left out. */
  readonly fields?: readonly string[];
}

const twins: readonly Twin[] = [
  { begins: 'participant.contact-', table: 'participant', row: 'self' },
  { begins: 'participant.registration-', table: 'job_seeker_registration', row: 'subject' },
  { begins: 'participant.employment-changed', table: 'employment', row: 'subject' },
  { begins: 'participant.sick-leave-changed', table: 'sick_leave', row: 'subject' },
  { begins: 'participant.education-changed', table: 'participant_education', row: 'subject' },
  { begins: 'participant.benefit-changed', table: 'benefit', row: 'subject' },
  { begins: 'participant.assigned', table: 'responsible_adviser', row: 'self', fields: ['adviserName'] },
  { begins: 'plan.activity-changed', table: 'plan_activity', row: 'subject' },
  { begins: 'plan.sub-goal-changed', table: 'plan_sub_goal', row: 'subject' },
  { begins: 'plan.goal-set', table: 'plan_goal', row: 'self', fields: ['words'] },
  { begins: 'plan.meeting-changed', table: 'plan_meeting', row: 'subject' },
  { begins: 'assistance.needs-assessed', table: 'needs_assessment', row: 'subject' },
  { begins: 'participation.', table: 'participation', row: 'subject', fields: ['status', 'startsOn', 'endsOn'] },
];

/** Where to look for what was before; nothing for events that say it all themselves. */
export function twinOf(eventName: string): Twin | undefined {
  return twins.find(({ begins }) => eventName.startsWith(begins));
}

const columns: Readonly<Record<string, string>> = { from: 'from_date', to: 'to_date' };

/** The column that holds a field: `wishedOccupations` is `wished_occupations`. */
export function columnOf(field: string): string {
  return columns[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
