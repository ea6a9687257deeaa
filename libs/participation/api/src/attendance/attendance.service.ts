import { Injectable } from '@nestjs/common';
import { addDays, given, latest, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { mergedByField, Problem, rowAtVersion, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import {
  attendanceFaultOf,
  attendanceFields,
  attendanceTerms,
  lastPlannedWeek,
  mondayOf,
  spanDaysOf,
  weekClosesOn,
  weekStateOf,
  type AttendanceField,
  type AttendanceHours,
} from '@fotfeste/participation/domain';
import { asRead } from '../as-read';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { isShared } from '../projection/provider-window';
import type { ParticipationAttendanceRow } from '../rows/attendance.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { recordAttendance } from './attendance-event';
import { attendanceView, entryView } from './attendance-view';
import { AttendanceRepository, hoursOf, spanOf, type HourColumns } from './attendance.repository';
import type { AttendanceCellRequest, OpenWeekRequest } from './attendance.dto';
import {
  attendanceTexts,
  outsideParticipation,
  providerAccessOver,
  weekClosed,
  weekNotClosed,
  weekTooFarAhead,
  writtenOtherwise,
} from './attendance.problems';
import type { AttendanceEntryView, AttendanceView } from './attendance.view';

/** Attendance of one participation: the provider writes it cell by cell, both sides read it, and Nav opens what has closed. */
@Injectable()
export class AttendanceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(actor: Actor, participationId: string): Promise<AttendanceView> {
    return this.unitOfWork.read(actor, async (tx) => viewOf(tx, await tx.use(ParticipationRepository).require(participationId)));
  }

  /** @param version The version of the row the user saw; 0 when there was none. */
  write(actor: Actor, participationId: string, version: number, request: AttendanceCellRequest): Promise<AttendanceEntryView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const monday = mondayOf(request.week);
      const days = spanDaysOf(monday, spanOf(request.weekday), daysOf(row), tx.today);
      if (days.own === 0) throw new Problem(outsideParticipation);
      await refuseUnlessOpen(tx, row, monday);
      const entries = await tx.use(AttendanceRepository).ofWeek([row.id], monday);
      const entry = entries.find(({ weekday }) => weekday === request.weekday);
      refuseOtherWay(entries, request.weekday);
      const fields = await merged(tx, entry, version, { [request.field]: request.hours ?? null });
      const fault = attendanceFaultOf({ ...(entry && hoursOf(entry)), ...asWritten(fields) }, request.field, days);
      if (fault) throw new Problem(incomplete, { errors: [{ field: 'hours', message: attendanceTexts[fault] }] });
      return entryView(await this.keep(tx, row, { weekFrom: monday, weekday: request.weekday }, entry, fields));
    });
  }

  /** Opens a closed week for the provider for some days. */
  reopen(actor: Actor, participationId: string, { week, words }: OpenWeekRequest): Promise<AttendanceView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const weekFrom = mondayOf(week);
      const reopened = await tx.use(AttendanceRepository).reopened([row.id], weekFrom);
      if (weekStateOf(weekFrom, tx.today, reopened.get(row.id)) !== 'closed') throw new Problem(weekNotClosed);
      if (spanDaysOf(weekFrom, 'week', daysOf(row), tx.today).own === 0) throw new Problem(outsideParticipation);
      if (!(await isShared(tx, row))) throw new Problem(providerAccessOver);
      const openUntil = addDays(tx.today, attendanceTerms.reopenedDays);
      await tx.use(AttendanceRepository).reopen(row, { weekFrom, openUntil, words: words.trim() });
      const { measure } = await tx.use(ParticipationRepository).change(row.id, { newsForProviderAt: tx.now });
      const { participantId, id: subjectId, organisation } = row;
      await tx.record({
        name: 'participation.week-opened',
        ...{ participantId, subjectId },
        ...(organisation && { organisation }),
        payload: { measure, weekFrom, openUntil },
      });
      return viewOf(tx, row);
    });
  }

  private async keep(
    tx: Tx,
    row: ParticipationRow,
    span: { readonly weekFrom: LocalDate; readonly weekday: number },
    entry: ParticipationAttendanceRow | undefined,
    fields: Partial<HourColumns>,
  ): Promise<ParticipationAttendanceRow> {
    const repository = tx.use(AttendanceRepository);
    if (entry && Object.keys(fields).length > 0) await repository.change(entry.id, fields);
    if (!entry) await repository.add([row], span, () => fields);
    const written = await repository.ofWeek([row.id], span.weekFrom);
    if (!entry && written.length === 1) await recordAttendance(tx, row, span.weekFrom);
    return written.find(({ weekday }) => weekday === span.weekday) as ParticipationAttendanceRow;
  }
}

async function viewOf(tx: Tx, row: ParticipationRow): Promise<AttendanceView> {
  const repository = tx.use(AttendanceRepository);
  const marks = { reopened: await repository.reopenedWeeks(row.id), byLink: await repository.cameByLink(row.id) };
  return attendanceView(row, await repository.recorded(row.id), marks, tx.today);
}

/** A week that has not begun can be planned. A closed week names the last day and whom at Nav to ask. */
async function refuseUnlessOpen(tx: Tx, row: ParticipationRow, monday: LocalDate): Promise<void> {
  const reopened = (await tx.use(AttendanceRepository).reopened([row.id], monday)).get(row.id);
  const state = weekStateOf(monday, tx.today, reopened);
  if (state === 'open' || state === 'ahead') return;
  if (state === 'far-ahead') throw new Problem(weekTooFarAhead, { values: { last: asRead(lastPlannedWeek(tx.today)) } });
  const closedOn = latest(weekClosesOn(monday), reopened ?? monday);
  const { adviserName, officeName } = await tx.use(ParticipantReader).navContact(row.participantId);
  const who = [adviserName, officeName].filter((name) => name !== undefined).join(', ') || 'Nav';
  throw new Problem(weekClosed, { values: { closedOn: asRead(closedOn), who }, extension: { closedOn, who } });
}

/** A week is written as a whole or day by day. A row that has been emptied stands in nobody's way. */
function refuseOtherWay(entries: readonly ParticipationAttendanceRow[], weekday: number): void {
  const isWritten = (row: ParticipationAttendanceRow): boolean => attendanceFields.some((field) => row[field] !== null);
  const others = entries.filter((row) => (row.weekday === 0) !== (weekday === 0));
  if (others.some(isWritten)) throw new Problem(writtenOtherwise);
}

/** What a colleague wrote in another cell of the row stays; the same cell written by both is refused with both. */
async function merged(
  tx: Tx,
  entry: ParticipationAttendanceRow | undefined,
  version: number,
  wanted: Partial<HourColumns>,
): Promise<Partial<HourColumns>> {
  if (!entry || entry.version === version) return wanted;
  const before = version === 0 ? undefined : await rowAtVersion<Record<string, unknown>>(tx, 'participation_attendance', entry.id, version);
  const seen = Object.fromEntries(attendanceFields.map((field) => [field, before?.[columnOf[field]] ?? null]));
  const now = Object.fromEntries(attendanceFields.map((field) => [field, entry[field]]));
  return mergedByField<Record<string, unknown>>({ current: { ...now, version: entry.version }, seen, wanted: { ...wanted } });
}

const columnOf: Readonly<Record<AttendanceField, string>> = {
  plannedHours: 'planned_hours',
  presentHours: 'present_hours',
  validAbsenceHours: 'valid_absence_hours',
  otherAbsenceHours: 'other_absence_hours',
};

/** The written fields as the domain reads them: emptied is unknown. */
function asWritten(fields: Partial<HourColumns>): AttendanceHours {
  return Object.fromEntries(Object.entries(fields).map(([field, hours]) => [field, hours ?? undefined]));
}

function daysOf({ status, startsOn, endsOn }: ParticipationRow) {
  return { status, ...given({ startsOn, endsOn }) };
}
