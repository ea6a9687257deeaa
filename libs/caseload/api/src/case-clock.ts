import { addDays, addMonths, latest } from '@fotfeste/shared/kernel';
import { durationOf, isAutomated, measureInForce, type EarlierParticipation } from '@fotfeste/eligibility/domain';
import type { CaseParticipation } from '@fotfeste/caseload/domain';

type Clock = NonNullable<CaseParticipation['clock']>;

/**
 * The days between which the longest duration of a measure runs for a person: from as long before the start as earlier time was used,
 * to the last possible day, or the agreed last day when that has been extended beyond. None for measures without a limit, or without rules.
 */
export function clockOf(participation: CaseParticipation, all: readonly CaseParticipation[]): Clock | undefined {
  const { id, measure, from, to, phase } = participation;
  if (phase !== 'running' || !from || !isAutomated(measure) || !measureInForce(measure, from)) return undefined;
  const participations = all.filter((each) => each.id !== id).flatMap((each) => earlier(each) ?? []);
  const duration = durationOf(measure, { participations }, from);
  if (!duration?.latestEnd) return undefined;
  const { months, weeks, days } = duration.used;
  return { from: addDays(addMonths(from, -months), -(weeks * 7 + days)), to: latest(duration.latestEnd, to ?? duration.latestEnd) };
}

/** A participation that was begun counts; one that only waits does not. */
function earlier({ measure, phase, from, to }: CaseParticipation): EarlierParticipation | undefined {
  if (!from || phase === 'waiting') return undefined;
  return { measure, from, ...(to && { to }) };
}
