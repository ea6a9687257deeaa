import { Injectable } from '@nestjs/common';
import { addDays, given, weekOf, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { mondayOf, ownDaysOf, spanDaysOf, weekClosesOn, weekStateOf } from '@fotfeste/participation/domain';
import type { ParticipationAttendanceRow } from '../rows/attendance.rows';
import { AttendanceListReader, type AttendingParticipant } from './attendance-list.reader';
import { recordAttendance } from './attendance-event';
import { entryView } from './attendance-view';
import { AttendanceRepository, spanOf } from './attendance.repository';
import type { AsLastWeekRequest, AttendanceWeekQuery } from './attendance.dto';
import type { AttendanceRowView, AttendanceWeekView } from './attendance.view';

/** A week of attendance for the provider's whole list. */
@Injectable()
export class AttendanceWeekService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  week(actor: Actor, { week, offering }: AttendanceWeekQuery): Promise<AttendanceWeekView> {
    return this.unitOfWork.read(actor, (tx) => weekView(tx, mondayOf(week), offering));
  }

  /** Plans the week as the one before it, for those who have no planned hours yet. What was attended is never copied. */
  asLastWeek(actor: Actor, { week, weekday, offering }: AsLastWeekRequest): Promise<AttendanceWeekView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const monday = mondayOf(week);
      const people = await openFor(tx, monday, weekday, offering);
      const ids = people.map(({ id }) => id);
      const repository = tx.use(AttendanceRepository);
      const before = await repository.ofWeek(ids, addDays(monday, -7));
      const now = await repository.ofWeek(ids, monday);
      const toPlan = people.flatMap((person) => {
        const planned = before.find((row) => row.participationId === person.id && row.weekday === weekday)?.plannedHours;
        return planned !== null && planned !== undefined ? [{ person, planned }] : [];
      });
      const fresh = toPlan.filter(({ person }) => !now.some((row) => row.participationId === person.id));
      const planned = new Map(fresh.map((each) => [each.person.id, each.planned]));
      await repository.add(
        fresh.map(({ person }) => person),
        { weekFrom: monday, weekday },
        (id) => ({ plannedHours: planned.get(id) ?? null }),
      );
      await planBeside(repository, toPlan, now, weekday);
      for (const { person } of fresh) await recordAttendance(tx, person, monday);
      return weekView(tx, monday, offering);
    });
  }
}

interface ToPlan {
  readonly person: AttendingParticipant;
  readonly planned: number;
}

/** A day beside other days of the week, or a row somebody has written in without planning; never past what is written already. */
async function planBeside(
  repository: AttendanceRepository,
  toPlan: readonly ToPlan[],
  now: readonly ParticipationAttendanceRow[],
  weekday: number,
): Promise<void> {
  for (const { person, planned } of toPlan) {
    const own = now.filter(({ participationId }) => participationId === person.id);
    const row = own.find((each) => each.weekday === weekday);
    const told = (row?.presentHours ?? 0) + (row?.validAbsenceHours ?? 0) + (row?.otherAbsenceHours ?? 0);
    if (row && row.plannedHours === null && told <= planned) await repository.change(row.id, { plannedHours: planned });
    const isBesideDays = !row && own.length > 0 && weekday > 0 && own.every((each) => each.weekday > 0);
    if (isBesideDays)
      await repository.add([person], { weekFrom: own[0]?.weekFrom ?? person.startsOn, weekday }, () => ({ plannedHours: planned }));
  }
}

/** Those whose week is open or ahead and who take part in the span. */
async function openFor(tx: Tx, monday: LocalDate, weekday: number, offering: string | undefined): Promise<readonly AttendingParticipant[]> {
  const people = await tx.use(AttendanceListReader).attending(monday, offering);
  const reopened = await tx.use(AttendanceRepository).reopened(
    people.map(({ id }) => id),
    monday,
  );
  return people.filter((person) => {
    const state = weekStateOf(monday, tx.today, reopened.get(person.id));
    const mayPlan = state === 'open' || state === 'ahead';
    return mayPlan && spanDaysOf(monday, spanOf(weekday), attendingOf(person), tx.today).own > 0;
  });
}

async function weekView(tx: Tx, monday: LocalDate, offering: string | undefined): Promise<AttendanceWeekView> {
  const reader = tx.use(AttendanceListReader);
  const people = await reader.attending(monday, offering);
  const ids = people.map(({ id }) => id);
  const rows = Map.groupBy(await tx.use(AttendanceRepository).ofWeek(ids, monday), ({ participationId }) => participationId);
  const reopened = await tx.use(AttendanceRepository).reopened(ids, monday);
  const names = await tx.use(ParticipantReader).names([...new Set(people.map(({ participantId }) => participantId))]);
  const items = people.flatMap((person) =>
    rowView(person, names.get(person.participantId)?.name ?? '', rows.get(person.id) ?? [], {
      monday,
      today: tx.today,
      reopenedUntil: reopened.get(person.id),
    }),
  );
  return {
    ...{ weekFrom: monday, ...weekOf(monday), closesOn: weekClosesOn(monday) },
    holidays: await reader.holidays(monday),
    items: items.sort(
      (left, right) => inNorwegian.compare(left.name, right.name) || (left.participationId < right.participationId ? -1 : 1),
    ),
  };
}

const inNorwegian = new Intl.Collator('nb');

interface InWeek {
  readonly monday: LocalDate;
  readonly today: LocalDate;
  readonly reopenedUntil: LocalDate | undefined;
}

function rowView(
  person: AttendingParticipant,
  name: string,
  rows: readonly ParticipationAttendanceRow[],
  { monday, today, reopenedUntil }: InWeek,
): readonly AttendanceRowView[] {
  const own = ownDaysOf(monday, attendingOf(person));
  if (!own) return [];
  const { id, participantId, measure, offeringName, status, percent, daysPerWeek } = person;
  return [
    {
      ...{ participationId: id, participantId, name, measure, status, ...own },
      ...given({ offeringName, percent, daysPerWeek, reopenedUntil }),
      state: weekStateOf(monday, today, reopenedUntil),
      entries: rows.map(entryView),
    },
  ];
}

function attendingOf({ status, startsOn, endsOn }: AttendingParticipant) {
  return { status, startsOn, ...given({ endsOn }) };
}
