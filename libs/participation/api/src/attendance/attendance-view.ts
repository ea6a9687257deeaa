import { given, weekOf, type LocalDate } from '@fotfeste/shared/kernel';
import {
  attendancePercent,
  attendedWeeks,
  isToldInFull,
  weekClosesOn,
  weekStateOf,
  type AttendedWeek,
  type RecordedAttendance,
} from '@fotfeste/participation/domain';
import type { ParticipationAttendanceRow } from '../rows/attendance.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { hoursOf } from './attendance.repository';
import type { AttendanceEntryView, AttendanceView, AttendedWeekView } from './attendance.view';

/** A cell row in a view. */
export function entryView(row: ParticipationAttendanceRow): AttendanceEntryView {
  const { weekday, version, recordedByName } = row;
  return { weekday, version, recordedByName, ...given(hoursOf(row)) };
}

/** What else is known of weeks, by Monday. */
interface WeekMarks {
  /** Last day of Nav's opening. */
  readonly reopened: ReadonlyMap<LocalDate, LocalDate>;
  /** Who wrote through a link. */
  readonly byLink: ReadonlyMap<LocalDate, string>;
}

/** Everything recorded of one participation, the latest week first. */
export function attendanceView(
  { id: participationId, participantId }: ParticipationRow,
  recorded: readonly RecordedAttendance[],
  marks: WeekMarks,
  today: LocalDate,
): AttendanceView {
  const inFull = attendedWeeks(recorded.filter(({ hours }) => isToldInFull(hours)));
  const percent = attendancePercent(
    inFull.map(({ monday, hours: { plannedHours = 0, presentHours = 0 } }) => ({
      ...weekOf(monday),
      plannedHours,
      presentHours,
      absence: 'none',
    })),
  );
  const items = attendedWeeks(recorded).map((week) => weekView(week, marks, today));
  return { participationId, participantId, items: items.reverse(), ...given({ percent }) };
}

function weekView({ monday, hours, byDay }: AttendedWeek, { reopened, byLink }: WeekMarks, today: LocalDate): AttendedWeekView {
  const reopenedUntil = reopened.get(monday);
  return {
    ...{ weekFrom: monday, ...weekOf(monday), closesOn: weekClosesOn(monday), isByDay: byDay },
    state: weekStateOf(monday, today, reopenedUntil),
    ...given({ ...hours, reopenedUntil, cameByLinkFrom: byLink.get(monday) }),
  };
}
