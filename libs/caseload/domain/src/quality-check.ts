import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { assistanceGroups } from '@fotfeste/eligibility/domain/names';
import type { CaseFilter } from './case-filter';
import { writtenDetail } from './detail-choice';

/** What can be missing or contradictory in a case, in the order of how much it hinders. */
export const qualityChecks = [
  'runs-past-end',
  'past-longest',
  'start-passed',
  'without-end',
  'decision-without-goal',
  'never-talked',
  'without-goal',
  'interpreter-without-language',
  'unassigned',
] as const;
export type QualityCheck = (typeof qualityChecks)[number];

/** The people a check finds, as a list of people is asked for them: so the number and the list never disagree. */
export interface QualitySelection {
  readonly filters: readonly CaseFilter[];
  readonly details: readonly string[];
}

/** Whom a check finds on a day. */
export function selectionOfCheck(check: QualityCheck, today: LocalDate): QualitySelection {
  const yesterday = addDays(today, -1);
  switch (check) {
    case 'runs-past-end':
      return { filters: ['in-measure'], details: [writtenDetail({ code: 'ends', to: yesterday })] };
    case 'past-longest':
      return { filters: ['in-measure'], details: [writtenDetail({ code: 'longest-until', to: yesterday })] };
    case 'start-passed':
      return { filters: ['waiting-for-start'], details: [writtenDetail({ code: 'starts', to: yesterday })] };
    case 'without-end':
      return { filters: ['in-measure'], details: [writtenDetail({ code: 'ends', isMissing: true })] };
    case 'decision-without-goal':
      return { filters: [...assistanceGroups], details: [writtenDetail({ code: 'main-goal', isMissing: true })] };
    case 'never-talked':
      // Quiet for as long as the office allows, or in a measure that somebody must have talked about
      return { filters: ['long-quiet', 'in-measure'], details: [writtenDetail({ code: 'last-contact', isMissing: true })] };
    case 'without-goal':
      return { filters: [], details: [writtenDetail({ code: 'goal', isMissing: true })] };
    case 'interpreter-without-language':
      return {
        filters: [],
        details: [writtenDetail({ code: 'interpreter', value: 'spoken' }), writtenDetail({ code: 'language', isMissing: true })],
      };
    case 'unassigned':
      return { filters: ['unassigned'], details: [] };
  }
}
