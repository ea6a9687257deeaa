import { localDate, type Actor } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { PlanActivityRow, PlanGoalRow } from '@fotfeste/activity-plan/api';
import { assistanceRows } from '@fotfeste/assistance/api';
import { DraftRow } from '@fotfeste/draft/api';
import { ContactService, participantRows, Then } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { HeaderService } from '../header/header.service';
import { OverviewService } from '../overview/overview.service';
import { TimelineService } from '../timeline/timeline.service';

const kari = anActor();
const plain = { interpreter: 'none', contactChannel: 'digital' } as const;
const [first, second, third] = [localDate('2026-03-02'), localDate('2026-06-01'), localDate('2026-11-21')];

describe('a case as it stood', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([...participantRows, ...assistanceRows, PlanActivityRow, PlanGoalRow, DraftRow]);
  });
  afterAll(() => database.drop());
  afterEach(() => {
    database.clock.set(third);
  });

  const then = (): Then => new Then(database.unitOfWork);
  const header = (participantId: string, asOf?: string, actor: Actor = kari): Promise<unknown> =>
    new HeaderService(then()).header(actor, { participantId, asOf: asOf ? localDate(asOf) : undefined });
  const overview = (participantId: string, asOf?: string): Promise<unknown> =>
    new OverviewService(then()).overview(kari, { participantId, asOf: asOf ? localDate(asOf) : undefined });
  const timeline = async (participantId: string, asOf?: string): Promise<readonly string[]> => {
    const { items } = await new TimelineService(then()).timeline(kari, { participantId, asOf: asOf ? localDate(asOf) : undefined });
    return items.map(({ kind, from, to, code, status }) => [kind, from, to, code ?? status].filter(Boolean).join(' '));
  };

  /** A statement at noon of a day, with that moment in the stamps of every version it makes. */
  const on = async (day: string, sql: string, parameters: readonly unknown[]): Promise<void> => {
    database.clock.set(day);
    await database.unitOfWork.run(kari, (tx) => tx.asSystem(() => tx.query(sql, parameters)));
    database.clock.set(third);
  };
  /** Somebody who was written down on the first day. */
  const aPersonKnownSince = async (day: string): Promise<string> => {
    const { id } = await aPerson(database);
    for (const table of ['participant', 'follow_up_period', 'job_seeker_registration']) {
      await database.asOwner(`alter table ${table} disable trigger keep_history`);
      await database.asOwner(`update ${table} set changed_at = $2 where participant_id = $1`, [id, `${day}T08:00:00Z`]);
      await database.asOwner(`alter table ${table} enable trigger keep_history`);
    }
    return id;
  };

  it('has the header of that day: what was changed later is as it was before', async () => {
    const id = await aPersonKnownSince(first);
    database.clock.set(second);
    await new ContactService(database.unitOfWork).change(kari, id, 1, { ...plain, interpreter: 'spoken', spokenLanguage: 'pl' });
    database.clock.set(third);
    expect(await header(id)).toMatchObject({ interpreter: 'spoken', spokenLanguage: 'pl' });
    expect(await header(id, '2026-05-31')).toMatchObject({ interpreter: 'none', name: 'Astrid Prøve' });
    expect(await header(id, second)).toMatchObject({ interpreter: 'spoken' });
    expect(await header(id)).toMatchObject({ interpreter: 'spoken', spokenLanguage: 'pl' });
  });

  it('counts the age on that day, and names the office of that day’s follow-up', async () => {
    const id = await aPersonKnownSince(first);
    await on(second, `update follow_up_period set to_date = '2026-05-31', end_reason = 'OTHER' where participant_id = $1`, [id]);
    await on(
      second,
      `insert into follow_up_period (participant_id, office, from_date, start_reason) values ($1, '0106', '2026-06-01', 'JOB_SEEKER')`,
      [id],
    );
    expect(await header(id, '2026-03-14')).toMatchObject({ age: 35, office: '0105', followedUpFrom: '2026-01-05' });
    expect(await header(id, '2026-06-02')).toMatchObject({ age: 36, office: '0106', followedUpFrom: '2026-06-01' });
  });

  it('goes by when it was recorded, not by the days it was true: what was written down later is not there', async () => {
    const id = await aPersonKnownSince(first);
    await on(
      second,
      `insert into benefit (participant_id, type, from_date, source, source_date) values ($1, 'AAP', '2025-01-01', 'navs-ytelser', '2026-06-01')`,
      [id],
    );
    expect(await overview(id, '2026-05-31')).not.toHaveProperty('benefits');
    expect(await overview(id, second)).toMatchObject({ benefits: [{ type: 'AAP', from: '2025-01-01' }] });
    expect(await timeline(id, '2026-05-31')).not.toContain('benefit 2025-01-01 AAP');
    expect(await timeline(id, second)).toContain('benefit 2025-01-01 AAP');
  });

  it('still has what was removed later', async () => {
    const id = await aPersonKnownSince(first);
    await on(
      first,
      `insert into employment (participant_id, employer_name, from_date, source, source_date) values ($1, 'Kafé Å', '2024-01-01', 'deltaker', '2026-03-02')`,
      [id],
    );
    await on(second, 'delete from employment where participant_id = $1', [id]);
    expect(await timeline(id)).not.toContain('employment 2024-01-01');
    expect(await timeline(id, '2026-05-31')).toContain('employment 2024-01-01');
  });

  it('has the goal, the decision and the measures of that day', async () => {
    const id = await aPersonKnownSince(first);
    await on(
      first,
      `insert into plan_goal (participant_id, words, said_on, written_by, written_by_name) values ($1, 'Bli kokk', '2026-03-02', 'Z1', 'Kari')`,
      [id],
    );
    await on(second, `update plan_goal set words = 'Jobbe i barnehage' where participant_id = $1`, [id]);
    await on(
      first,
      `insert into participation (participant_id, measure, route, ending, status, status_from, starts_on, ends_on, created_at, created_by, created_by_name)
       values ($1, 'ARBEIDSTRENING', 'nav', 'open', 'participating', '2026-03-02', '2026-03-02', '2026-09-01', '2026-03-02', 'Z1', 'Kari')`,
      [id],
    );
    await on(
      second,
      `update participation set status = 'ended', status_from = '2026-06-01', ends_on = '2026-05-31' where participant_id = $1`,
      [id],
    );
    await on(first, decided, [id, `${first}T11:00:00Z`]);
    await on(
      second,
      `update assistance_decision set status = 'replaced', replaced_at = $2, in_force = tstzrange(decided_at, $2) where participant_id = $1`,
      [id, `${second}T11:00:00Z`],
    );
    expect(await overview(id, '2026-05-31')).toMatchObject({
      goal: { words: 'Bli kokk' },
      decision: { group: 'GODE_MULIGHETER', decidedOn: first },
      participations: [{ status: 'participating', to: '2026-09-01' }],
      deadlines: [],
    });
    expect(await timeline(id, '2026-05-31')).toEqual([
      ...['decision 2026-03-02 GODE_MULIGHETER', 'participation 2026-03-02 2026-09-01 participating'],
      ...['follow-up 2026-01-05 JOB_SEEKER', 'registration 2026-01-05'],
    ]);
    expect(await overview(id)).toMatchObject({ goal: { words: 'Jobbe i barnehage' }, participations: [{ status: 'ended' }] });
    expect(await overview(id)).not.toHaveProperty('decision');
    expect(await timeline(id)).toContain('decision 2026-03-02 2026-06-01 GODE_MULIGHETER');
  });

  it('holds meetings that were not called off, and the points of a sick leave', async () => {
    const id = await aPersonKnownSince(first);
    const meeting = `insert into plan_meeting (participant_id, held_on, starts_at, length_minutes, channel, attendees, minutes_for, created_at, created_by, created_by_name)
       values ($1, $2, '10:00', 60, $3, '{participant}', 'nobody', now(), 'Z1', 'Kari')`;
    await on(first, meeting, [id, '2026-06-10', 'video']);
    await on(first, meeting, [id, '2026-07-10', 'office']);
    await on(
      second,
      `update plan_meeting set cancelled_on = '2026-06-01', cancel_reason = 'Syk' where participant_id = $1 and channel = 'office'`,
      [id],
    );
    await on(
      first,
      `insert into sick_leave (participant_id, percent, from_date, to_date, source, source_date) values ($1, 50, '2026-02-01', '2026-04-05', 'veileder', '2026-03-02')`,
      [id],
    );
    expect(await timeline(id)).toEqual([
      ...['meeting 2026-06-10 2026-06-10 video', 'sick-leave-mark 2026-03-29 2026-03-29 weeks-8', 'sick-leave 2026-02-01 2026-04-05'],
      ...['follow-up 2026-01-05 JOB_SEEKER', 'registration 2026-01-05'],
    ]);
    expect(await timeline(id, '2026-05-31')).toContain('meeting 2026-07-10 2026-07-10 office');
  });

  it('is the case of today when the day is today', async () => {
    const id = await aPersonKnownSince(first);
    expect(await timeline(id, third)).toEqual(await timeline(id));
  });

  it.each([
    ['a day that has not come', '2026-11-22', 'case/not-yet'],
    ['a day before anything was written down', '2026-03-01', 'case/not-known-then'],
  ])('is refused for %s', async (_case, asOf, code) => {
    const id = await aPersonKnownSince(first);
    await expect(header(id, asOf)).rejects.toMatchObject({ kind: { code } });
    await expect(timeline(id, asOf)).rejects.toMatchObject({ kind: { code } });
  });

  it('is for those who may see the person now, whoever might see them then', async () => {
    const id = await aPersonKnownSince(first);
    await database.asOwner(`update person_access set protection = 'protected' where participant_id = $1`, [id]);
    await expect(header(id, second)).rejects.toMatchObject({ kind: { status: 404 } });
    expect(await header(id, second, { ...kari, clearances: ['protection-7'] })).toMatchObject({ protection: 'protected' });
  });

  it('cannot be written to', async () => {
    const id = await aPersonKnownSince(first);
    const write = database.unitOfWork.readAsOf(kari, second, (tx) =>
      tx.query('update participant set email = $2 where id = $1', [id, 'a@b.no']),
    );
    await expect(write).rejects.toThrow(/read-only|cannot update view|permission denied/);
  });

  it('leaves the next question on the same connection in the present', async () => {
    const id = await aPersonKnownSince(first);
    for (let round = 0; round < 6; round += 1) {
      expect(await header(id, second)).toMatchObject({ office: '0105' });
      expect(await timeline(id)).toHaveLength(2);
    }
  });
});

const decided = `insert into assistance_decision (participant_id, status, assistance_group, main_goal, possibilities, kind_of_work, assistance_need,
    work_capacity, kind_of_assistance, sources, office, author_id, author_name, writers, decided_at, in_force)
  values ($1, 'decided', 'GODE_MULIGHETER', 'SKAFFE_ARBEID', 'x', 'x', 'x', 'x', 'x', '["PARTICIPANT"]', '0105', 'Z1', 'Kari', '{Z1}', $2, tstzrange($2, null))`;
