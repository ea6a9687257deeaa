/** What can be written with a draft. The text of each kind belongs to the room that consumes it. */
export const draftKinds = [
  'registration',
  'contact',
  'needs-assessment',
  'assistance-decision',
  'decision-comment',
  'decision-complaint',
  'own-opinion',
  'assessment',
  'judgement',
  'goal',
  'plan-activity',
  'plan-path',
  'participant-answer',
  'meeting',
  'minutes',
  'contact-note',
  'support-note',
  'control-note',
  'office-handover',
  'referral',
  'hosted-referral',
  'participation-change',
  'participation-end',
  'interim-report',
  'final-report',
  'proposal',
  'message',
  'measure-offering',
  'vocational-profile',
  'employer-contact',
  'job-placement',
] as const;
export type DraftKind = (typeof draftKinds)[number];

/**
 * Who follows a draft: `author` alone and those it is shared with, or the whole `team`:
 * for Nav everybody who may see the person, for a provider everybody in the same organisation.
 */
export type DraftCircle = 'author' | 'team';

/** How a kind of draft is kept. */
export interface DraftKindDefinition {
  readonly circle: DraftCircle;
  /** Days after the last save until the draft is removed; absent when it is never removed by itself. */
  readonly keepDays?: number;
  /** Days without a word after which the page reminds of a draft that is never removed by itself. */
  readonly remindAfterDays?: number;
}

/** A draft that rests so long may have been forgotten. The product's own choice. */
const restedDays = 30;

/** Days before removal in which the page warns. */
export const draftWarningDays = 3;

/**
 * Length of life per kind. Referral: 14 days, as unfinished referrals live in Nav's own system (nav-systems.md 2.2).
 * Assessments, § 14 a decisions and minutes are never removed without a person deciding it.
 */
export const draftKindDefinitions: Readonly<Record<DraftKind, DraftKindDefinition>> = {
  registration: { circle: 'author', keepDays: 14 },
  contact: { circle: 'author', keepDays: 14 },
  'needs-assessment': { circle: 'team', remindAfterDays: restedDays },
  'assistance-decision': { circle: 'team', remindAfterDays: restedDays },
  'decision-comment': { circle: 'author', keepDays: 30 },
  'decision-complaint': { circle: 'author', keepDays: 30 },
  'own-opinion': { circle: 'author', keepDays: 30 },
  assessment: { circle: 'author', keepDays: 30 },
  judgement: { circle: 'team', keepDays: 90 },
  goal: { circle: 'author', keepDays: 30 },
  'plan-activity': { circle: 'author', keepDays: 30 },
  'plan-path': { circle: 'author', keepDays: 30 },
  'participant-answer': { circle: 'author', keepDays: 14 },
  meeting: { circle: 'author', keepDays: 90 },
  minutes: { circle: 'author', remindAfterDays: restedDays },
  'contact-note': { circle: 'author', keepDays: 30 },
  'support-note': { circle: 'author', keepDays: 30 },
  'control-note': { circle: 'author', keepDays: 30 },
  'office-handover': { circle: 'author', keepDays: 30 },
  referral: { circle: 'team', keepDays: 14 },
  'hosted-referral': { circle: 'team', keepDays: 14 },
  'participation-change': { circle: 'author', keepDays: 30 },
  'participation-end': { circle: 'author', keepDays: 30 },
  'interim-report': { circle: 'team', keepDays: 90 },
  'final-report': { circle: 'team', keepDays: 90 },
  proposal: { circle: 'author', keepDays: 30 },
  message: { circle: 'author', keepDays: 30 },
  'measure-offering': { circle: 'author', keepDays: 90 },
  'vocational-profile': { circle: 'author', keepDays: 90 },
  'employer-contact': { circle: 'author', keepDays: 30 },
  'job-placement': { circle: 'author', keepDays: 30 },
};
