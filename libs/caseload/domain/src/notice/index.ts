/** What the bell tells of: the receiver got it to do, or it was done to what they wrote, or to whom they follow up; `exported` is written in the database, by what reads everything out. What providers write, and what is said about a § 14 a text, is counted with it where it is kept. */
export const noticeKinds = [
  'assigned',
  'taken-over',
  'exported',
  'deadline-handed-over',
  'step-impossible',
  'plan-answered',
  'decision-approved',
  'review-asked',
  'review-given',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What the bell can ring for: the day, once each morning, and every kind of notice. */
export const ringKinds = ['day', ...noticeKinds] as const;
export type RingKind = (typeof ringKinds)[number];

/**
 * Whom a notice goes to: whoever the event names, whoever follows the person up, whoever wrote the decision, or, when neither they nor a lead gave
 * the person away, whoever followed the person up until now and the leads of the office.
 */
export type NoticeReceiver = 'named' | 'responsible' | 'author' | 'taken-from';

/** A notice that an event becomes. */
export interface NoticeOfEvent {
  readonly kind: NoticeKind;
  readonly to: NoticeReceiver;
}

/** Which event becomes which notices. */
export const noticesOfEvents: Readonly<Record<string, readonly NoticeOfEvent[]>> = {
  'participant.assigned': [
    { kind: 'assigned', to: 'named' },
    { kind: 'taken-over', to: 'taken-from' },
  ],
  'caseload.deadline-handed-over': [{ kind: 'deadline-handed-over', to: 'named' }],
  'plan.path-step-impossible': [{ kind: 'step-impossible', to: 'responsible' }],
  'plan.answer-written': [{ kind: 'plan-answered', to: 'responsible' }],
  'assistance.decision-made': [{ kind: 'decision-approved', to: 'author' }],
};

/** How long a notice stands in the list. Unit: days. The product's own choice. */
export const noticeDays = 30;
