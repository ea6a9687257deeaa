import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem } from '@fotfeste/shared/api';
import { contradictionsIn, type EarlierParticipation, type Facts } from '@fotfeste/eligibility/domain';
import type { WriteEarlierTimeRequest } from './earlier-time.dto';
import { timeAlreadyThere, timeFaults } from './earlier-time.problems';

/** What is known already when somebody writes earlier time down. */
export interface KnownTime {
  readonly born: LocalDate | undefined;
  readonly participations: readonly EarlierParticipation[];
  readonly timeUsed: NonNullable<Facts['timeUsed']>;
  readonly today: LocalDate;
}

/** Throws the problem, at its field, when the time cannot be true or is there already. */
export function checkTime(request: WriteEarlierTimeRequest, known: KnownTime): void {
  const fault = shapeFault(request, known.today) ?? contradiction(request, known);
  if (fault) throw new Problem(invalidRequest, { errors: [fault] });
  const { measure, from, to } = request;
  if (!from || !to) return;
  const isThere = known.participations.some((one) => one.measure === measure && one.from <= from && to <= (one.to ?? known.today));
  if (isThere) throw new Problem(timeAlreadyThere);
}

interface Fault {
  readonly field: string;
  readonly message: LocalizedText;
}

function shapeFault(request: WriteEarlierTimeRequest, today: LocalDate): Fault | undefined {
  const { from, to, months = 0, weeks = 0, days = 0 } = request;
  const hasLength = months + weeks + days > 0;
  if (!from && !to) return hasLength ? undefined : { field: 'from', message: timeFaults.empty };
  if (hasLength) return { field: 'months', message: timeFaults.both };
  if (!from) return { field: 'from', message: timeFaults.fromMissing };
  if (!to) return { field: 'to', message: timeFaults.toMissing };
  if (to < from) return { field: 'to', message: timeFaults.backwards };
  return to > today ? { field: 'to', message: timeFaults.notYet } : undefined;
}

/** The engine's own word on what cannot be true: before birth, or more time than has passed since. */
function contradiction(request: WriteEarlierTimeRequest, { born, timeUsed, today }: KnownTime): Fault | undefined {
  const { measure, from, to, months = 0, weeks = 0, days = 0 } = request;
  const before = timeUsed[measure];
  const sum = {
    months: months + (before?.months ?? 0),
    weeks: weeks + (before?.weeks ?? 0),
    days: days + (before?.days ?? 0),
  };
  const told: Facts = from && to ? { participations: [{ measure, from, to }] } : { timeUsed: { [measure]: sum } };
  const [found] = contradictionsIn({ ...told, ...(born ? { born } : {}) }, today);
  return found && { field: from ? 'from' : 'months', message: found.text };
}
