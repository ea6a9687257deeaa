/** The table that holds what an event is about, and whose twin holds what it was before, by how the event's name begins. */
export interface Twin {
  readonly begins: string;
  readonly table: string;
  /** `self`: the row is the person's own, found by the person. */
  readonly row: 'subject' | 'self';
  /** The field that names the row in people's own words. */
  readonly named?: string;
  /** Fields that tell which row it is, beside what an event changed. */
  readonly told?: readonly string[];
  /** Fields to compare when the event names none; those that are alike are left out. */
  readonly fields?: readonly string[];
  /** Lists whose items have an `id`, each told by itself. */
  readonly lists?: Readonly<Record<string, ListedItems>>;
  /** Rows that never change, and so have no twin. */
  readonly isUnchanging?: true;
}

/** How one item of a list is told: the word for it, the parts that say which it is, and all that may change in it. A part within a part is named `whole.part`. */
interface ListedItems {
  readonly one: string;
  readonly told: readonly string[];
  readonly compared: readonly string[];
}

const period = ['from', 'to'] as const;
const path: Omit<Twin, 'begins'> = {
  ...({ table: 'plan_path', row: 'subject', named: 'name' } as const),
  lists: {
    steps: {
      one: 'step',
      told: ['measure', 'outside.kind', ...period],
      compared: ['measure', 'outside.kind', ...period, 'intent', 'purpose', 'waitsFor'],
    },
  },
};
const task = { table: 'follow_up_task', row: 'subject', named: 'title' } as const;
const judgement = { table: 'judgement', row: 'subject', named: 'questionText', told: ['answer', 'measure'], isUnchanging: true } as const;

/** The first that fits counts. */
const twins: readonly Twin[] = [
  { begins: 'participant.contact-', table: 'participant', row: 'self' },
  {
    begins: 'participant.care-',
    table: 'carer_situation',
    row: 'self',
    fields: ['childYears', 'soleCarer', 'source'],
    told: ['childYears', 'soleCarer', 'source'],
  },
  { begins: 'participant.registration-', table: 'job_seeker_registration', row: 'subject' },
  { begins: 'participant.employment-', table: 'employment', row: 'subject', named: 'employerName', told: ['percent', ...period, 'source'] },
  { begins: 'participant.sick-leave-', table: 'sick_leave', row: 'subject', told: ['percent', ...period, 'source'] },
  {
    begins: 'participant.education-',
    table: 'participant_education',
    row: 'subject',
    named: 'title',
    told: ['state', ...period, 'source'],
  },
  { begins: 'participant.certificate-', table: 'participant_certificate', row: 'subject', named: 'title', told: [...period, 'source'] },
  { begins: 'participant.benefit-', table: 'benefit', row: 'subject', told: ['type', 'percent', ...period, 'source'] },
  { begins: 'participant.assigned', table: 'responsible_adviser', row: 'self', fields: ['adviserName'] },
  { begins: 'plan.activity-', table: 'plan_activity', row: 'subject', named: 'title', told: ['measure', ...period] },
  { begins: 'plan.agreement-lapsed', table: 'plan_activity', row: 'subject', named: 'title' },
  { begins: 'plan.sub-goal-', table: 'plan_sub_goal', row: 'subject', named: 'title', told: ['dueOn'] },
  { begins: 'plan.goal-set', table: 'plan_goal', row: 'self', fields: ['words'], told: ['words'] },
  { begins: 'plan.path-step-', table: 'plan_path', row: 'subject', named: 'name' },
  { begins: 'plan.path-written', ...path, fields: ['name', 'steps'], told: ['steps'] },
  { begins: 'plan.path-changed', ...path, fields: ['name', 'steps'] },
  { begins: 'plan.path-', ...path },
  { begins: 'plan.task-changed', ...task, fields: ['title', 'dueOn', 'responsibleName'] },
  { begins: 'plan.task-', ...task, told: ['dueOn', 'responsibleName'] },
  { begins: 'plan.meeting-changed', table: 'plan_meeting', row: 'subject' },
  { begins: 'plan.meeting-cancelled', table: 'plan_meeting', row: 'subject', told: ['startsAt', 'cancelReason'] },
  { begins: 'plan.meeting-set', table: 'plan_meeting', row: 'subject', told: ['startsAt', 'channel', 'place', 'agenda'] },
  { begins: 'plan.contact-', table: 'plan_contact', row: 'subject', told: ['waitsFor', 'awaits', 'waitsUntil'] },
  { begins: 'assistance.needs-assessed', table: 'needs_assessment', row: 'subject' },
  { begins: 'eligibility.judgement-', ...judgement },
  { begins: 'document.', table: 'document', row: 'subject', named: 'title' },
  { begins: 'participation.', table: 'participation', row: 'subject', fields: ['status', 'startsOn', 'endsOn'] },
];

/** Where to look for what it is about and was before; nothing for events that say it all themselves. */
export function twinOf(eventName: string): Twin | undefined {
  return twins.find(({ begins }) => eventName.startsWith(begins));
}

const periods: Readonly<Record<string, string>> = { from: 'from_date', to: 'to_date' };

/** The column that holds a field: `wishedOccupations` is `wished_occupations`. */
export function columnOf(field: string): string {
  return periods[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
