import { addDays, weekOf, type LocalDate } from '@fotfeste/shared/kernel';
import {
  attendanceFaultOf,
  attendanceFields,
  mondayOf,
  ownDaysOf,
  spanDaysOf,
  weekStateOf,
  type AttendanceHours,
  type WeekAttendance,
} from '@fotfeste/participation/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { daysOf } from './rules';

/** How many weeks back the grid is filled in. */
const weeksBack = 8;

/**
 * What the provider has written in the grid in the last weeks: what the reports told of, and the weeks since. The present week is
 * planned, not over; now and then a week is forgotten. Chance of its own, so that everybody else stays who they are.
 */
export function writeAttendance(life: Life, made: DemoParticipation, id: string, author: DemoUser, told: readonly WeekAttendance[]): void {
  const { today } = life;
  const { startsOn, endsOn, walk } = made;
  if (!startsOn) return;
  const chance = Chance.of(Number.parseInt(id.slice(-8), 16), 1);
  const attending = { status: walk.now, startsOn, ...(endsOn && { endsOn }) };
  const thisWeek = mondayOf(today);
  for (let monday = addDays(thisWeek, -7 * weeksBack); monday <= thisWeek; monday = addDays(monday, 7)) {
    const own = ownDaysOf(monday, attending);
    if (!own) continue;
    const { year, week } = weekOf(monday);
    const reported = told.find((each) => each.year === year && each.week === week);
    const isForgotten = chance.happens(monday < addDays(thisWeek, -7) ? 0.05 : 0.3);
    const hours = reported ? hoursOf(reported) : isForgotten ? undefined : hoursIn(chance, made, own, monday === thisWeek);
    if (hours) writeWeek(life, { made, id, author, chance }, monday, hours);
  }
}

function hoursOf({ plannedHours, presentHours, absence }: WeekAttendance): AttendanceHours {
  const missing = plannedHours - presentHours;
  return {
    ...{ plannedHours, presentHours },
    ...(missing > 0 && (absence === 'other' ? { otherAbsenceHours: missing } : { validAbsenceHours: missing })),
  };
}

/** Hours of a week by the extent, cut to the days inside the participation. */
function hoursIn(
  chance: Chance,
  { percent }: DemoParticipation,
  own: { readonly from: LocalDate; readonly to: LocalDate },
  isPlanAlone: boolean,
): AttendanceHours | undefined {
  const monday = mondayOf(own.from);
  const workdays = [0, 1, 2, 3, 4].filter((each) => own.from <= addDays(monday, each) && addDays(monday, each) <= own.to).length;
  const days = Math.min(daysOf(percent), workdays);
  if (days === 0) return undefined;
  const plannedHours = 7.5 * days;
  if (isPlanAlone) return { plannedHours };
  const missed = chance.happens(0.22) ? chance.between(1, Math.max(1, Math.floor(days))) * 7.5 : 0;
  const absent = Math.min(missed, plannedHours);
  return {
    ...{ plannedHours, presentHours: plannedHours - absent },
    ...(absent > 0 && (chance.happens(0.7) ? { validAbsenceHours: absent } : { otherAbsenceHours: absent })),
  };
}

interface Written {
  readonly made: DemoParticipation;
  readonly id: string;
  readonly author: DemoUser;
  readonly chance: Chance;
}

function writeWeek({ journal, today }: Life, { made, id, author, chance }: Written, monday: LocalDate, hours: AttendanceHours): void {
  const { startsOn, endsOn, walk, offering, choice } = made;
  const attending = { status: walk.now, ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
  const days = spanDaysOf(monday, 'week', attending, today);
  const fault = attendanceFields.map((field) => attendanceFaultOf(hours, field, days)).find((each) => each !== undefined);
  if (fault) throw new Error(`A week of attendance the product would refuse: ${fault} ${JSON.stringify(hours)}`);
  const friday = addDays(monday, 4);
  const on = friday <= today ? friday : today;
  const at = journal.moment(on);
  journal.append('participation_attendance', {
    id: chance.uuid(Date.parse(at)),
    participant_id: journal.participantId,
    participation_id: id,
    week_from: monday,
    weekday: 0,
    planned_hours: hours.plannedHours,
    present_hours: hours.presentHours,
    valid_absence_hours: hours.validAbsenceHours,
    other_absence_hours: hours.otherAbsenceHours,
    recorded_by_name: author.name,
    ...{ version: 1, changed_at: at, changed_by: author.id },
  });
  if (weekStateOf(monday, on) !== 'open') throw new Error(`Attendance written in a week that is not open: ${monday}`);
  journal.append('domain_event', {
    id: chance.uuid(Date.parse(at)),
    ...{ at, actor_id: author.id, actor_name: author.name, name: 'participation.attendance-recorded' },
    ...{ participant_id: journal.participantId, subject_id: id, organisation: offering?.organisation },
    payload: JSON.stringify({ measure: choice.measure, weekFrom: monday }),
  });
}
