/** From when a time runs: the end of the participation, the end of the last follow-up, or a day in the row itself. */
export type RetentionStart =
  { readonly from: 'participation-ended' } | { readonly from: 'follow-up-ended' } | { readonly from: 'row'; readonly column: string };

/** How long a group of rows is kept. */
export interface RetentionRule {
  readonly group: string;
  /** In the order they can be deleted; a twin with earlier versions goes with its table. */
  readonly tables: readonly string[];
  readonly start: RetentionStart;
  readonly years: number;
  readonly basis: string;
  /** Whether somebody who may decide has confirmed the years. */
  readonly confidence: 'confirmed' | 'unconfirmed';
}

/**
 * What is deleted when its time is over. Decisions, letters, referrals, reports, assessments and the plan are archived (arkivlova) and stand in no
 * rule. No source sets any of these years: they are the product's proposal, so nothing is deleted until somebody names the group.
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    ...{ group: 'messages', start: { from: 'participation-ended' }, years: 5, confidence: 'unconfirmed' },
    tables: ['participation_attachment', 'participation_message', 'participation_message_seen', 'participation_meeting'],
    basis: 'personvernforordningen art. 5 nr. 1 e',
  },
  {
    ...{ group: 'attendance', start: { from: 'participation-ended' }, years: 5, confidence: 'unconfirmed' },
    tables: ['participation_week_opening', 'participation_attendance'],
    basis: 'personvernforordningen art. 5 nr. 1 e; bokføringsloven § 13',
  },
  {
    ...{ group: 'job-support', start: { from: 'participation-ended' }, years: 3, confidence: 'unconfirmed' },
    tables: ['job_support_contact', 'job_support_job', 'job_support_profile'],
    basis: 'personvernforordningen art. 5 nr. 1 e',
  },
  {
    ...{ group: 'support-notes', start: { from: 'follow-up-ended' }, years: 5, confidence: 'unconfirmed' },
    tables: ['support_note'],
    basis: 'personvernforordningen art. 5 nr. 1 e',
  },
  {
    ...{ group: 'notices', start: { from: 'row', column: 'told_at' }, years: 1, confidence: 'unconfirmed' },
    tables: ['notice'],
    basis: 'personvernforordningen art. 5 nr. 1 e',
  },
  {
    ...{ group: 'let-in', start: { from: 'row', column: 'until' }, years: 5, confidence: 'unconfirmed' },
    tables: ['access_grant'],
    basis: 'personvernforordningen art. 32',
  },
];
