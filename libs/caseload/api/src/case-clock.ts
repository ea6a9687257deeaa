import { addDays, addMonths, latest } from '@fotfeste/shared/kernel';
import { durationOf, isAutomated, measureInForce, type EarlierParticipation } from '@fotfeste/eligibility/domain';
import type { TimeFacts } from '@fotfeste/eligibility/api';
import type { CaseParticipation } from '@fotfeste/caseload/domain';

type Clock = NonNullable<CaseParticipation['clock']>;

/**
 * The days between which the longest duration of a measure runs for a person: from as long before the start as earlier time was used,
 * to the last possible day, or the agreed last day when that has been extended beyond. None for measures without a limit, or without
 * rules. `timeFacts` adds what is written down by hand to what the product knows.
 */
export function clockOf(
  participation: CaseParticipation,
  all: readonly CaseParticipation[],
  timeFacts: TimeFacts = (participations) => ({ participations }),
): Clock | undefined {
  const { id, measure, from, to, phase } = participation;
  if (phase !== 'running' || !from || !isAutomated(measure) || !measureInForce(measure, from)) return undefined;
  const participations = all.filter((each) => each.id !== id).flatMap((each) => earlier(each) ?? []);
  const duration = durationOf(measure, timeFacts(participations), from);
  if (!duration) return undefined;
  const { months, weeks, days } = duration.used;
  // Nothing was left when it began: the clock had run out the day before
  const runsOut = duration.latestEnd ?? addDays(from, -1);
  return { from: addDays(addMonths(from, -months), -(weeks * 7 + days)), to: latest(runsOut, to ?? runsOut) };
}

/** A participation that was begun counts; one that only waits does not. */
function earlier({ measure, phase, from, to }: CaseParticipation): EarlierParticipation | undefined {
  if (!from || phase === 'waiting') return undefined;
  return { measure, from, ...(to && { to }) };
}
