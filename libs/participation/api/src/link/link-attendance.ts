import { given } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import { attendanceFaultOf, attendanceFields, spanDaysOf, type AttendanceHours } from '@fotfeste/participation/domain';
import { recordAttendance } from '../attendance/attendance-event';
import { attendanceTexts } from '../attendance/attendance.problems';
import { AttendanceRepository, type HourColumns } from '../attendance/attendance.repository';
import { incomplete } from '../participation.problems';
import type { ParticipationRow } from '../rows/participation.row';
import type { LinkWeekRequest } from './link-door.dto';

/** Writes weeks as a whole. They are asked about, so each is open, and nobody has written it day by day. */
export async function writeWeeks(tx: Tx, row: ParticipationRow, weeks: readonly LinkWeekRequest[]): Promise<void> {
  const errors = weeks.flatMap((week) => faultsOf(tx, row, week));
  if (errors.length > 0) throw new Problem(incomplete, { errors });
  const repository = tx.use(AttendanceRepository);
  for (const week of weeks) {
    const [entry] = await repository.ofWeek([row.id], week.weekFrom);
    if (entry) await repository.change(entry.id, columnsOf(week));
    else await repository.add([row], { weekFrom: week.weekFrom, weekday: 0 }, () => columnsOf(week));
    await recordAttendance(tx, row, week.weekFrom);
  }
}

function faultsOf(tx: Tx, { status, startsOn, endsOn }: ParticipationRow, week: LinkWeekRequest) {
  const days = spanDaysOf(week.weekFrom, 'week', { status, ...given({ startsOn, endsOn }) }, tx.today);
  const hours: AttendanceHours = Object.fromEntries(attendanceFields.map((field) => [field, week[field]]));
  for (const field of attendanceFields) {
    const fault = attendanceFaultOf(hours, field, days);
    if (fault) return [{ field: `attendance.${week.weekFrom}.${field}`, message: attendanceTexts[fault] }];
  }
  return [];
}

function columnsOf(week: LinkWeekRequest): HourColumns {
  const { plannedHours, presentHours, validAbsenceHours, otherAbsenceHours } = week;
  return { plannedHours, presentHours, validAbsenceHours: validAbsenceHours ?? null, otherAbsenceHours: otherAbsenceHours ?? null };
}
