import { measureCodes, recordedMainGoals } from '@fotfeste/eligibility/domain/names';
import { benefitTypes, contactChannels, interpreterNeeds, languageNames } from '@fotfeste/participant/domain';
import { participationStatuses, phaseOf } from '@fotfeste/participation/domain';
import { waitingFor } from '@fotfeste/shared/kernel';
import { caseCategories } from './bulk/case-category';
import type { CaseRow } from './case-row';
import { decisionWorks, writingDecision } from './case-sources';
import { citizenshipGroups } from './citizenship-group';
import { caseDeadlineKinds } from './deadline-kinds';

/** What the detail filters are about, in the order they are shown. */
export const detailTopics = ['person', 'follow-up', 'decision', 'measure', 'deadline', 'waiting', 'contact', 'benefit'] as const;
export type DetailTopic = (typeof detailTopics)[number];

/** Ages a list tells apart. Unit: completed years, both included. */
export const ageBands = {
  'under-20': { to: 19 },
  '20-24': { from: 20, to: 24 },
  '25-29': { from: 25, to: 29 },
  '30-39': { from: 30, to: 39 },
  '40-49': { from: 40, to: 49 },
  '50-59': { from: 50, to: 59 },
  '60-66': { from: 60, to: 66 },
  'from-67': { from: 67 },
} as const satisfies Readonly<Record<string, { readonly from?: number; readonly to?: number }>>;
export type AgeBand = keyof typeof ageBands;

/** In the place of a sensitive measure, for those who may not see which it is. */
export const someMeasure = 'TILTAK';

interface AnyDetail {
  readonly code: string;
  readonly topic: DetailTopic;
  /** What of the row it asks about; what is missing is missing there. */
  readonly column: keyof CaseRow;
  /**
   * Whether it can be asked who has nothing there. Never where everybody has something, where another filter of the same thing asks it
   * already, and where it would tell what the reader is not told: `detail-choice.spec.ts` says which.
   */
  readonly missing: 'asked' | 'never';
}
interface ChoiceDetail extends AnyDetail {
  readonly kind: 'choice';
  readonly values: readonly string[];
}
interface DatesDetail extends AnyDetail {
  readonly kind: 'dates';
}

/** Every detail filter of a list of people: the only place that says which there are. */
export const detailFilters = [
  choice('age', 'person', 'born', Object.keys(ageBands) as AgeBand[], 'never'),
  dates('born', 'person', 'born', 'never'),
  choice('citizenship', 'person', 'citizenshipGroup', citizenshipGroups),
  choice('interpreter', 'person', 'interpreter', interpreterNeeds, 'never'),
  choice('language', 'person', 'spokenLanguage', Object.keys(languageNames)),
  choice('channel', 'person', 'contactChannel', contactChannels, 'never'),

  dates('follow-up-from', 'follow-up', 'followUpFrom'),
  dates('follow-up-to', 'follow-up', 'followUpTo'),
  dates('registered', 'follow-up', 'registeredFrom'),
  dates('registration-ended', 'follow-up', 'registeredTo', 'never'),
  dates('assigned', 'follow-up', 'assignedOn'),
  // Each adviser's own marks stand beside the rows: the person is what they hang on
  choice('category', 'follow-up', 'participantId', caseCategories),

  choice('main-goal', 'decision', 'mainGoal', recordedMainGoals),
  dates('decided', 'decision', 'decidedOn'),
  choice('decision-work', 'decision', 'decisionWork', decisionWorks),
  dates('decision-work-since', 'decision', 'decisionWorkSince', 'never'),
  // Drafts stand beside the rows
  choice('decision-draft', 'decision', 'participantId', [writingDecision], 'never'),

  choice('measure', 'measure', 'measure', [...measureCodes, someMeasure]),
  choice(
    'status',
    'measure',
    'participationStatus',
    participationStatuses.filter((status) => status !== 'draft' && ['prepared', 'waiting', 'running'].includes(phaseOf(status))),
    'never',
  ),
  dates('starts', 'measure', 'participationFrom'),
  dates('ends', 'measure', 'participationTo'),
  dates('longest-until', 'measure', 'clockTo', 'never'),
  dates('waiting-since', 'measure', 'waitingSince'),

  choice('deadline', 'deadline', 'deadlineKind', caseDeadlineKinds),
  // Every open deadline, the next or not: they stand beside the row
  choice('has-deadline', 'deadline', 'participantId', caseDeadlineKinds, 'never'),
  choice('deadline-waits-for', 'deadline', 'deadlineWaitsFor', waitingFor, 'never'),
  dates('due', 'deadline', 'deadlineOn', 'never'),
  // Each adviser's own reminders are nobody else's, and stand in no row
  dates('reminder', 'deadline', 'participantId'),
  dates('measure-event', 'deadline', 'measureEventSince', 'never'),

  dates('waits-for-adviser', 'waiting', 'waitsForAdviserSince'),
  dates('waits-for-participant', 'waiting', 'waitsForParticipantSince'),
  dates('waits-for-provider', 'waiting', 'waitsForProviderSince'),

  dates('last-contact', 'contact', 'lastContactOn'),
  dates('quiet', 'contact', 'quietSince'),
  dates('last-activity', 'contact', 'lastActivityOn'),
  dates('goal', 'contact', 'goalOn'),

  choice('benefit', 'benefit', 'benefits', benefitTypes),
  dates('benefit-ends', 'benefit', 'benefits', 'never'),
] as const;

export type DetailFilter = (typeof detailFilters)[number];
export type DetailCode = DetailFilter['code'];

function choice<Code extends string, Column extends keyof CaseRow>(
  code: Code,
  topic: DetailTopic,
  column: Column,
  values: readonly string[],
  missing: AnyDetail['missing'] = 'asked',
): ChoiceDetail & { readonly code: Code; readonly column: Column } {
  return { kind: 'choice', code, topic, column, values, missing };
}

function dates<Code extends string, Column extends keyof CaseRow>(
  code: Code,
  topic: DetailTopic,
  column: Column,
  missing: AnyDetail['missing'] = 'asked',
): DatesDetail & { readonly code: Code; readonly column: Column } {
  return { kind: 'dates', code, topic, column, missing };
}
