import { Any } from 'typeorm';
import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import {
  attendanceSpans,
  isLinkActor,
  type AttendanceField,
  type AttendanceHours,
  type AttendanceSpan,
  type RecordedAttendance,
} from '@fotfeste/participation/domain';
import { ParticipationAttendanceRow, ParticipationWeekOpeningRow } from '../rows/attendance.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** The hours of a row as columns: what is unknown is null. */
export type HourColumns = Readonly<Record<AttendanceField, number | null>>;

/** A day or the whole of a week. */
export interface WeekSpan {
  readonly weekFrom: LocalDate;
  /** 0 is the whole week. */
  readonly weekday: number;
}

/** Attendance the actor sees. */
export class AttendanceRepository {
  constructor(private readonly tx: Tx) {}

  ofWeek(participationIds: readonly string[], weekFrom: LocalDate): Promise<readonly ParticipationAttendanceRow[]> {
    return this.tx.manager.find(ParticipationAttendanceRow, {
      where: { participationId: Any(participationIds), weekFrom },
      order: { weekday: 'ASC' },
    });
  }

  of(participationId: string): Promise<readonly ParticipationAttendanceRow[]> {
    return this.tx.manager.find(ParticipationAttendanceRow, { where: { participationId }, order: { weekFrom: 'ASC', weekday: 'ASC' } });
  }

  /** Adds a row for each participation, or nothing where somebody else has just done it. */
  async add(
    participations: readonly Pick<ParticipationRow, 'id' | 'participantId'>[],
    span: WeekSpan,
    hours: (id: string) => Partial<HourColumns>,
  ): Promise<void> {
    const recordedByName = this.tx.actor.name;
    const rows = participations.map(({ id, participantId }) => ({
      ...{ participantId, participationId: id, recordedByName },
      ...span,
      ...hours(id),
    }));
    if (rows.length > 0) await this.tx.manager.insert(ParticipationAttendanceRow, rows);
  }

  async change(id: string, hours: Partial<HourColumns>): Promise<void> {
    await this.tx.manager.update(ParticipationAttendanceRow, { id }, { ...hours, recordedByName: this.tx.actor.name });
  }

  /** Nav's latest opening of each participation's week. */
  async reopened(participationIds: readonly string[], weekFrom: LocalDate): Promise<ReadonlyMap<string, LocalDate>> {
    const rows = await this.tx.manager.find(ParticipationWeekOpeningRow, {
      where: { participationId: Any(participationIds), weekFrom },
      order: { openedAt: 'ASC' },
    });
    return new Map(rows.map(({ participationId, openUntil }) => [participationId, openUntil]));
  }

  /** The same for every week of one participation, by its Monday. */
  async reopenedWeeks(participationId: string): Promise<ReadonlyMap<LocalDate, LocalDate>> {
    const rows = await this.tx.manager.find(ParticipationWeekOpeningRow, { where: { participationId }, order: { openedAt: 'ASC' } });
    return new Map(rows.map(({ weekFrom, openUntil }) => [weekFrom, openUntil]));
  }

  async reopen(
    { id, participantId }: ParticipationRow,
    opening: Pick<ParticipationWeekOpeningRow, 'weekFrom' | 'openUntil' | 'words'>,
  ): Promise<void> {
    const { now, actor } = this.tx;
    const opened = { openedAt: now, openedBy: actor.id, openedByName: actor.name };
    await this.tx.manager.insert(ParticipationWeekOpeningRow, { participantId, participationId: id, ...opening, ...opened });
  }

  /** Who wrote weeks of one participation through a link, by Monday. */
  async cameByLink(participationId: string): Promise<ReadonlyMap<LocalDate, string>> {
    const rows = (await this.of(participationId)).filter(({ changedBy }) => isLinkActor(changedBy));
    return new Map(rows.map(({ weekFrom, recordedByName }) => [weekFrom, recordedByName]));
  }

  /** What is recorded of one participation, as the domain reads it. */
  async recorded(participationId: string): Promise<readonly RecordedAttendance[]> {
    return (await this.of(participationId)).map((row) => ({ monday: row.weekFrom, span: spanOf(row.weekday), hours: hoursOf(row) }));
  }
}

/** The hours in a row. */
export function hoursOf({ plannedHours, presentHours, validAbsenceHours, otherAbsenceHours }: HourColumns): AttendanceHours {
  return given({ plannedHours, presentHours, validAbsenceHours, otherAbsenceHours });
}

/** The span a weekday means; 0 is the whole week. */
export function spanOf(weekday: number): AttendanceSpan {
  return attendanceSpans[weekday] ?? 'week';
}
