import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { PlanActivityRow, PlanGoalRow, taskRows } from '@fotfeste/activity-plan/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { rewriteCases } from '../caseload.projection';
import { NoticeService } from '../notice/notice.service';
import { QueueService } from '../queue/queue.service';
import { DayService } from './day.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });

describe('the day', () => {
  let database: FreshDatabase;
  let days: DayService;
  let notices: NoticeService;
  let mine: string;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow, StaffMemberRow]);
    notices = new NoticeService(database.unitOfWork);
    days = new DayService(database.unitOfWork, new QueueService(database.unitOfWork), notices);
    mine = (await aPerson(database, { responsible: kari.id, givenName: 'Mona', familyName: 'Dahl' })).id;
    await database.unitOfWork.run(kari, (tx) => tx.asSystem(() => rewriteCases(tx, [mine])));
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    for (const table of ['caseload_deadline', 'plan_meeting', 'notice_setting']) await database.asOwner(`delete from ${table}`);
  });
  afterAll(() => database.drop());

  const due = (kind: string, on: string): Promise<unknown> =>
    database.asOwner(
      `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office, responsible, holder)
       values ($1, $2, uuidv7(), $3, $3, 'adviser', '0105', $4, $4)`,
      [mine, kind, on, kari.id],
    );
  const meets = (on: string, at: string, cancelledOn: string | null = null): Promise<unknown> =>
    database.asOwner(
      `insert into plan_meeting (participant_id, held_on, starts_at, length_minutes, channel, attendees, minutes_for, cancelled_on, cancel_reason,
         created_at, created_by, created_by_name)
       values ($1, $2, $3, 30, 'video', '{participant}', 'nobody', $4::date, case when $4::date is not null then 'Syk' end, now(), 'Z', 'Z')`,
      [mine, on, at, cancelledOn],
    );
  const kindsOf = async (): Promise<readonly (readonly string[])[]> => {
    const { today, overdue } = await days.day(kari);
    return [today, overdue].map(({ items }) => items.map(({ kind }) => kind));
  };

  it('has the meetings of today in their order, and none that is called off, another day’s or a colleague’s', async () => {
    await meets('2026-11-21', '13:00');
    await meets('2026-11-21', '09:15');
    await meets('2026-11-21', '10:00', '2026-11-20');
    await meets('2026-11-22', '10:00');
    expect((await days.day(kari)).meetings).toEqual([
      { participantId: mine, name: 'Dahl, Mona', startsAt: '09:15', lengthMinutes: 30, channel: 'video' },
      { participantId: mine, name: 'Dahl, Mona', startsAt: '13:00', lengthMinutes: 30, channel: 'video' },
    ]);
    expect((await days.day(ola)).meetings).toEqual([]);
  });

  it('has the own reminders of today and before, and none that is done, of the team, to come or a colleague’s', async () => {
    const task = (title: string, on: string, { circle = 'own', by = kari.id, isDone = false } = {}): Promise<unknown> =>
      database.asOwner(
        `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, done_on, done_by_name, created_at, created_by, created_by_name)
         values ($1, $2, $3, $4, $5, 'Veileder', case when $6 then date '2026-11-20' end, case when $6 then 'Veileder' end, now(), $5, 'Veileder')`,
        [mine, circle, title, on, by, isDone],
      );
    await task('Ring i dag', '2026-11-21');
    await task('Skulle ha ringt', '2026-11-12');
    await task('Ring i morgen', '2026-11-22');
    await task('Har ringt', '2026-11-20', { isDone: true });
    await task('Teamet ringer', '2026-11-20', { circle: 'team' });
    await task('Ola ringer', '2026-11-20', { by: ola.id });
    const told = async (actor = kari) => (await days.day(actor)).reminders.map(({ title, dueOn, name }) => [title, dueOn, name]);
    expect(await told()).toEqual([
      ['Skulle ha ringt', '2026-11-12', 'Dahl, Mona'],
      ['Ring i dag', '2026-11-21', 'Dahl, Mona'],
    ]);
    expect(await told(ola)).toEqual([['Ola ringer', '2026-11-20', 'Dahl, Mona']]);
    await database.asOwner('delete from follow_up_task');
  });

  it('has what is due today and what is over, without the kinds one has left out', async () => {
    await due('plan.task', '2026-11-21');
    await due('participation.review', '2026-11-10');
    await due('plan.activity-end', '2026-11-22');
    expect(await kindsOf()).toEqual([['plan.task'], ['participation.review']]);
    await notices.silence(kari, { silent: [], silentDeadlines: ['plan.task'] });
    expect(await kindsOf()).toEqual([[], ['participation.review']]);
    await notices.silence(kari, { silent: ['assigned'] });
    expect(await notices.setting(kari)).toEqual({ silent: ['assigned'], silentDeadlines: ['plan.task'] });
  });

  it('rings once each morning when there is anything in it, until it is seen', async () => {
    expect(await notices.count(kari)).toEqual({ count: 0 });
    await due('plan.task', '2026-11-21');
    expect(await notices.count(kari)).toEqual({ count: 1 });
    expect(await days.see(kari)).toEqual({ count: 0 });
    database.clock.set('2026-11-22');
    expect(await notices.count(kari)).toEqual({ count: 1 });
    await notices.silence(kari, { silent: [], silentDeadlines: ['plan.task'] });
    expect(await notices.count(kari)).toEqual({ count: 0 });
    await meets('2026-11-22', '10:00');
    expect(await notices.count(kari)).toEqual({ count: 1 });
    await notices.silence(kari, { silent: ['day'] });
    expect(await notices.count(kari)).toEqual({ count: 0 });
    expect(await notices.count(ola)).toEqual({ count: 0 });
  });
});
