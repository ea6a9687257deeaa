import { given } from '@fotfeste/shared/kernel';
import type { ProposalValues } from '@fotfeste/participation/domain';

/** What is proposed, field by field, without what was left out. */
export function valuesIn(values: ProposalValues) {
  const { startsOn, endsOn, lastDay, validFrom, percent, daysPerWeek, reason, reasonWords, hasAttended, hasCompleted } = values;
  return given({ startsOn, endsOn, lastDay, validFrom, percent, daysPerWeek, reason, reasonWords, hasAttended, hasCompleted });
}
