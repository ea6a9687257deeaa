import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import type { AttendanceField } from '@fotfeste/participation/domain';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import { attendanceTexts } from './attendance.problems';
import type { AttendanceEntryView } from './attendance.view';

const kari = anActor();
const frank = { ...tuva, id: 'T994002', name: 'Frank Ruud' };
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
const startsOn = localDate('2026-11-03');
const week46 = localDate('2026-11-09');
const week47 = localDate('2026-11-16');

describe('attendance', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-11-03');
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    await database.asOwner(`insert into public_holiday (date, code, name, name_en) values ('2026-11-19', 'TEST', 'Prøvedag', 'Test day')`);
  });
  beforeEach(() => {
    database.clock.set('2026-11-03');
  });
  afterAll(() => database.drop());

  const running = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    const read = await room.participations.read(kari, made.id);
    database.clock.set('2026-11-19');
    return read;
  };
  const write = (
    { id }: Pick<ParticipationView, 'id'>,
    field: AttendanceField,
    hours: number | undefined,
    { week = week47, weekday = 0, version = 0, actor = tuva }: Cell = {},
  ): Promise<AttendanceEntryView> =>
    room.attendance.write(actor, id, version, { week, weekday, field, ...(hours !== undefined && { hours }) });
  const rowOf = async ({ id }: ParticipationView, week = week47, actor = tuva) =>
    (await room.attendanceWeeks.week(actor, { week })).items.find(({ participationId }) => participationId === id);

  it('lists everybody who takes part in the week, with its holidays, the day it closes, and only the days inside the participation', async () => {
    const one = await running();
    const week = await room.attendanceWeeks.week(tuva, { week: localDate('2026-11-19') });
    expect(week).toMatchObject({
      weekFrom: '2026-11-16',
      week: 47,
      closesOn: '2026-12-06',
      holidays: [{ on: '2026-11-19', name: 'Prøvedag' }],
    });
    expect(await rowOf(one)).toMatchObject({ name: 'Astrid Prøve', from: '2026-11-16', to: '2026-11-22', state: 'open', entries: [] });
    expect(await rowOf(one, localDate('2026-11-02'))).toMatchObject({ from: '2026-11-03', to: '2026-11-08' });
    expect(await rowOf(one, localDate('2026-10-26'))).toBeUndefined();
    expect((await room.attendanceWeeks.week(tuva, { week: week47, offering: offeringId })).items.length).toBeGreaterThan(0);
  });

  it('is kept cell by cell, can be emptied, and every version stays', async () => {
    const one = await running();
    const planned = await write(one, 'plannedHours', 30);
    expect(planned).toEqual({ weekday: 0, version: 1, plannedHours: 30, recordedByName: 'Tuva Aas' });
    const present = await write(one, 'presentHours', 22.5, { version: 1 });
    const valid = await write(one, 'validAbsenceHours', 7.5, { version: present.version });
    expect(await write(one, 'validAbsenceHours', undefined, { version: valid.version })).toEqual({
      ...{ weekday: 0, version: 4, plannedHours: 30, presentHours: 22.5, recordedByName: 'Tuva Aas' },
    });
    const versions = await database.asOwner('select 1 from participation_attendance_history where participation_id = $1', [one.id]);
    expect(versions).toHaveLength(3);
    const told = await database.asOwner<{ payload: object }>(
      `select payload from domain_event where subject_id = $1 and name = 'participation.attendance-recorded'`,
      [one.id],
    );
    expect(told.map(({ payload }) => payload)).toEqual([{ measure: 'OPPFOLGING', weekFrom: '2026-11-16' }]);
  });

  it('merges what two colleagues write in one row, and refuses the same cell with both versions', async () => {
    const one = await running();
    await write(one, 'plannedHours', 30);
    await write(one, 'presentHours', 20, { version: 1, actor: frank });
    expect(await write(one, 'otherAbsenceHours', 5, { version: 1 })).toMatchObject({ presentHours: 20, otherAbsenceHours: 5, version: 3 });
    const conflict = await refusalOf(write(one, 'presentHours', 25, { version: 1 }));
    expect(conflict.kind).toMatchObject({ code: 'changed-by-other', status: 412 });
    expect(conflict.details.extension).toMatchObject({ theirs: { presentHours: 20 }, yours: { presentHours: 25 }, version: 3 });
    const first = await refusalOf(write(one, 'plannedHours', 10));
    expect(first.details.extension).toMatchObject({ theirs: { plannedHours: 30 } });
  });

  it.each<readonly [string, AttendanceField, number, Cell]>([
    ['400 % attendance', 'presentHours', 120, { version: 1 }],
    ['negative hours', 'presentHours', -1, { version: 1 }],
    ['more than a week has', 'plannedHours', 61, { version: 1 }],
    ['presence and absence beyond the plan', 'otherAbsenceHours', 31, { version: 1 }],
    ['more than a day’s hours', 'plannedHours', 13, { week: week46, weekday: 1 }],
    ['presence on a day that has not come', 'presentHours', 7, { week: localDate('2026-11-16'), weekday: 5 }],
  ])('refuses %s at the cell', async (_case, field, hours, cell) => {
    const one = await running();
    if (cell.weekday === undefined) await write(one, 'plannedHours', 30);
    const refusal = await refusalOf(write(one, field, hours, cell));
    expect(refusal.kind.code).toBe('participation/incomplete');
    expect(refusal.details.errors?.map((error) => error.field)).toEqual(['hours']);
  });

  it('is written as a whole or day by day, never both, and days add up', async () => {
    const one = await running();
    await write(one, 'plannedHours', 7.5, { weekday: 1 });
    await write(one, 'presentHours', 7.5, { weekday: 1, version: 1 });
    await write(one, 'plannedHours', 7.5, { weekday: 2 });
    expect((await refusalOf(write(one, 'plannedHours', 30))).kind.code).toBe('participation/attendance-written-otherwise');
    expect(await room.attendance.read(kari, one.id)).toMatchObject({
      percent: 100,
      items: [{ weekFrom: '2026-11-16', isByDay: true, plannedHours: 15, presentHours: 7.5 }],
    });
    const emptied = await write(one, 'presentHours', undefined, { weekday: 1, version: 2 });
    await write(one, 'plannedHours', undefined, { weekday: 1, version: emptied.version });
    await write(one, 'plannedHours', undefined, { weekday: 2, version: 1 });
    expect(await write(one, 'plannedHours', 30)).toMatchObject({ plannedHours: 30 });
  });

  it('is refused outside the participation, further ahead than one plans, and after the week has closed, saying whom to ask', async () => {
    const one = await running();
    expect((await refusalOf(write(one, 'plannedHours', 7, { week: localDate('2026-10-26') }))).kind.code).toBe(
      'participation/attendance-outside',
    );
    expect((await refusalOf(write(one, 'plannedHours', 7, { week: localDate('2026-11-02'), weekday: 1 }))).kind.code).toBe(
      'participation/attendance-outside',
    );
    const farAhead = await refusalOf(write(one, 'plannedHours', 7, { week: localDate('2027-02-15') }));
    expect(farAhead.kind.code).toBe('participation/week-too-far-ahead');
    expect(farAhead.details.values).toEqual({ last: '08.02.2027' });
    database.clock.set('2026-12-06');
    await write(one, 'plannedHours', 30);
    database.clock.set('2026-12-07');
    const closed = await refusalOf(write(one, 'presentHours', 30, { version: 1 }));
    expect(closed.kind.code).toBe('participation/week-closed');
    expect(closed.details.values).toMatchObject({ closedOn: '06.12.2026', who: expect.stringContaining('Nav') as string });
    expect(await rowOf(one)).toMatchObject({ state: 'closed' });
  });

  it('can be planned for weeks ahead, while presence and absence wait for the days', async () => {
    const one = await running();
    const ahead = localDate('2026-12-07');
    expect(await write(one, 'plannedHours', 30, { week: ahead })).toMatchObject({ plannedHours: 30, version: 1 });
    for (const [field, hours] of [
      ['presentHours', 7.5],
      ['presentHours', 0],
      ['validAbsenceHours', 7.5],
      ['otherAbsenceHours', 7.5],
    ] as const) {
      const refusal = await refusalOf(write(one, field, hours, { week: ahead, version: 1 }));
      expect(refusal.details.errors).toEqual([{ field: 'hours', message: attendanceTexts['hours-ahead'] }]);
    }
    expect(await rowOf(one, ahead)).toMatchObject({ state: 'ahead', entries: [{ plannedHours: 30 }] });
    await room.attendanceWeeks.asLastWeek(tuva, { week: addDays(ahead, 7), weekday: 0, offering: offeringId });
    expect(await rowOf(one, addDays(ahead, 7))).toMatchObject({ entries: [{ weekday: 0, plannedHours: 30 }] });
    database.clock.set('2026-12-09');
    const tooMany = await refusalOf(write(one, 'presentHours', 37, { week: ahead, version: 1 }));
    expect(tooMany.details.errors).toEqual([{ field: 'hours', message: attendanceTexts['more-than-has-come'] }]);
    expect(await write(one, 'presentHours', 22.5, { week: ahead, version: 1 })).toMatchObject({ plannedHours: 30, presentHours: 22.5 });
  });

  it('planned ahead is no attendance yet: it counts in no share', async () => {
    const one = await running();
    await write(one, 'plannedHours', 30, { week: week46 });
    await write(one, 'presentHours', 30, { week: week46, version: 1 });
    await write(one, 'plannedHours', 30, { week: localDate('2026-12-07') });
    expect((await room.attendance.read(kari, one.id)).percent).toBe(100);
  });

  it('of a closed week can be written again when Nav has opened it, until it closes once more', async () => {
    const one = await running();
    expect((await refusalOf(room.attendance.reopen(kari, one.id, { week: week47, words: 'Mangler torsdag' }))).kind.code).toBe(
      'participation/week-not-closed',
    );
    database.clock.set('2026-12-10');
    await room.attendance.reopen(kari, one.id, { week: week47, words: 'Mangler torsdag' });
    expect(await rowOf(one)).toMatchObject({ state: 'open', reopenedUntil: '2026-12-17' });
    expect(await write(one, 'plannedHours', 30)).toMatchObject({ version: 1 });
    database.clock.set('2026-12-18');
    const closed = await refusalOf(write(one, 'presentHours', 30, { version: 1 }));
    expect(closed.details.values).toMatchObject({ closedOn: '17.12.2026' });
    const other = await refusalOf(room.attendance.reopen(kari, one.id, { week: localDate('2026-10-26'), words: 'Feil uke' }));
    expect(other.kind.code).toBe('participation/attendance-outside');
  });

  it('of somebody the provider no longer sees is opened for nobody', async () => {
    const one = await running();
    const { version } = await room.participations.read(kari, one.id);
    await room.participations.step(kari, one.id, version, {
      step: 'end',
      lastDay: localDate('2026-11-18'),
      reason: 'got-job',
      attainment: 'reached',
    });
    database.clock.set('2027-03-01');
    const refusal = await refusalOf(room.attendance.reopen(kari, one.id, { week: week47, words: 'Mangler torsdag' }));
    expect(refusal.kind.code).toBe('participation/provider-access-over');
  });

  it('can be planned as last week, and what was attended is never copied', async () => {
    const [one, two, three] = [await running(), await running(), await running()];
    for (const each of [one, two]) {
      await write(each, 'plannedHours', 30, { week: week46 });
      await write(each, 'presentHours', 25, { week: week46, version: 1 });
    }
    await write(two, 'plannedHours', 20);
    const { items } = await room.attendanceWeeks.asLastWeek(tuva, { week: week47, weekday: 0, offering: offeringId });
    const entries = (of: ParticipationView) => items.find(({ participationId }) => participationId === of.id)?.entries;
    expect(entries(one)).toEqual([{ weekday: 0, version: 1, plannedHours: 30, recordedByName: 'Tuva Aas' }]);
    expect(entries(two)).toMatchObject([{ plannedHours: 20, version: 1 }]);
    expect(entries(three)).toEqual([]);
  });

  it('is no business of another provider, and opening a week is Nav’s alone', async () => {
    const one = await running();
    await write(one, 'plannedHours', 30);
    for (const attempt of [
      write(one, 'presentHours', 7, { actor: stranger, version: 1 }),
      room.attendance.read(stranger, one.id),
      room.attendance.reopen(stranger, one.id, { week: week47, words: 'Slipp meg inn' }),
    ])
      expect((await refusalOf(attempt)).kind.code).toBe('not-found');
    expect((await room.attendanceWeeks.week(stranger, { week: week47 })).items).toEqual([]);
    const rows = (actor: typeof kari): Promise<readonly unknown[]> =>
      database.unitOfWork.read(actor, (tx) => tx.query('select 1 from participation_attendance where participation_id = $1', [one.id]));
    expect([(await rows(stranger)).length, (await rows(tuva)).length]).toEqual([0, 1]);
    const opening = database.unitOfWork.run(tuva, (tx) =>
      tx.query(
        `insert into participation_week_opening (participant_id, participation_id, week_from, open_until, words, opened_at, opened_by, opened_by_name)
         values ($1, $2, $3, $4, 'Åpnet selv', $5, 'x', 'x')`,
        [one.participantId, one.id, week47, addDays(week47, 60), tx.now],
      ),
    );
    await expect(opening).rejects.toThrow('row-level security');
  });
});

interface Cell {
  readonly week?: LocalDate;
  readonly weekday?: number;
  readonly version?: number;
  readonly actor?: typeof tuva;
}
