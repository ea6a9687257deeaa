import { addDays, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import type { FieldError } from '@fotfeste/shared/api';
import type { StaffMemberView } from '../staff/staff.view';
import { absenceFaults as faults } from './absence.problems';
import type { AbsenceView } from './absence.view';

/** The longest an absence lasts, as the database says again: who is away longer hands the cases over. Unit: days after the first. */
const mostDays = 92;

/** An absence to be registered, and what is known about those it names. */
export interface WantedAbsence {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly adviser: StaffMemberView | undefined;
  readonly substitute: StaffMemberView | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly known: readonly AbsenceView[];
}

/** What stands in the way, at which field. */
export function faultsOf(wanted: WantedAbsence): readonly FieldError[] {
  const substitute = substituteFault(wanted);
  const [from, to] = [firstDayFault(wanted), lastDayFault(wanted)];
  return [
    ...(wanted.adviser && follows(wanted.adviser) ? [] : [{ field: 'adviserId', message: faults.adviser }]),
    ...(substitute ? [{ field: 'substituteId', message: substitute }] : []),
    ...(from ? [{ field: 'from', message: from }] : []),
    ...(to ? [{ field: 'to', message: to }] : []),
  ];
}

function substituteFault({ actor, adviser, substitute, from, to, known }: WantedAbsence): FieldError['message'] | undefined {
  if (adviser && substitute?.id === adviser.id) return faults.same;
  if (substitute?.id === actor.id) return faults.self;
  if (!substitute || !follows(substitute)) return faults.substitute;
  if (adviser && !adviser.offices.some((office) => substitute.offices.includes(office))) return faults.substitute;
  return isAway(substitute.id, { from, to }, known) ? faults.away : undefined;
}

function firstDayFault({ today, adviser, from, to, known }: WantedAbsence): FieldError['message'] | undefined {
  if (from < today) return faults.from;
  return adviser && isAway(adviser.id, { from, to }, known) ? faults.overlap : undefined;
}

function lastDayFault({ from, to }: WantedAbsence): FieldError['message'] | undefined {
  return to < from || to > addDays(from, mostDays) ? faults.to : undefined;
}

function isAway(id: string, days: { readonly from: LocalDate; readonly to: LocalDate }, known: readonly AbsenceView[]): boolean {
  return known.some(({ adviserId, from, to }) => adviserId === id && from <= days.to && days.from <= to);
}

function follows({ role }: StaffMemberView): boolean {
  return role === 'adviser' || role === 'team-lead';
}
