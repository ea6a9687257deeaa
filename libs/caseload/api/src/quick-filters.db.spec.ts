import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { PlanActivityRow, PlanGoalRow, taskRows } from '@fotfeste/activity-plan/api';
import { caseCategories, facetOf, type CaseFilter } from '@fotfeste/caseload/domain';
import { aPerson } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { rewriteCases } from './caseload.projection';
import { verifyCaseload } from './caseload-upkeep';
import { CaseloadService } from './caseload.service';

// Today is 2026-11-21
const kari = anActor({ id: 'Z990001' });
const ola = anActor({ id: 'Z990002' });

describe('what the plan, a sick leave and own marks say to the quick filters', () => {
  let database: FreshDatabase;
  let caseload: CaseloadService;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow]);
    caseload = new CaseloadService(database.unitOfWork);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    for (const table of [
      'plan_minutes',
      'plan_meeting',
      'plan_activity',
      'sick_leave',
      'follow_up_task',
      'case_category',
      'draft',
      'caseload_row',
    ])
      await database.asOwner(`delete from ${table}`);
    await database.asOwner('delete from person_access');
    ids.clear();
  });

  /** Somebody whom Kari follows up, about whom the statements tell; `$1` is the person. */
  const someone = async (name: string, ...told: readonly string[]): Promise<void> => {
    const { id } = await aPerson(database, { familyName: name, givenName: 'Ola', responsible: 'Z990001' });
    ids.set(name, id);
    for (const statement of told) await database.asOwner(statement, [id]);
  };
  const rewritten = () => database.unitOfWork.run(kari, (tx) => tx.asSystem(() => rewriteCases(tx, [...ids.values()])));
  /** Whom the filter finds; the number beside it, which own marks have in one's own list alone, says the same. */
  const found = async (filter: CaseFilter, actor = kari): Promise<string> => {
    const { items, total } = await caseload.page(actor, 'office', { filter: [filter], size: 100 });
    const { counts } = await caseload.counts(actor, facetOf(filter) === 'own' ? 'mine' : 'office', {});
    expect([filter, counts.find((each) => each.filter === filter)?.count]).toEqual([filter, total]);
    return items.map(({ name }) => name.split(',')[0]).join();
  };
  const meeting = (on: string, cancelled = false): string =>
    `insert into plan_meeting (participant_id, held_on, starts_at, length_minutes, channel, attendees, minutes_for, cancelled_on, cancel_reason, created_at, created_by, created_by_name)
     values ($1, '${on}', '10:00', 30, 'office', '{participant}', 'nobody', ${cancelled ? `'2026-11-20', 'Syk'` : 'null, null'}, now(), 'Z990001', 'Kari')`;
  const activity = (status: string, to: string, agreed = true): string =>
    `insert into plan_activity (participant_id, kind, title, from_date, to_date, responsible, status, status_since, agreed_on, agreed_by, position, created_at, created_by, created_by_name)
     values ($1, 'training', 'Kurs', '2026-09-01', ${to === '' ? 'null' : `'${to}'`}, 'person', '${status}', '2026-09-01', ${agreed ? `'2026-08-28', 'Kari'` : 'null, null'}, 1, now(), 'Z990001', 'Kari')`;
  const sick = (from: string, to: string): string =>
    `insert into sick_leave (participant_id, percent, from_date, to_date, source, source_date)
     values ($1, 100, '${from}', ${to === '' ? 'null' : `'${to}'`}, 'navs-ytelser', '2026-11-01')`;

  it('find who has a meeting today, whatever else was and is to come, and not one that was called off', async () => {
    await someone('Today', meeting('2026-06-01'), meeting('2026-11-21'), meeting('2026-12-01'));
    await someone('Cancelled', meeting('2026-11-21', true));
    await someone('Tomorrow', meeting('2026-11-22'));
    await rewritten();
    expect(await found('meeting-today')).toBe('Today');
    database.clock.set('2026-11-22');
    expect(await found('meeting-today')).toBe('Tomorrow'); // nothing has happened: the row is the same
    database.clock.set('2026-11-21');
  });

  it('find whose minutes are written and not shared, the next deadline or not', async () => {
    const unshared = `insert into plan_minutes (meeting_id, participant_id, edition, words, written_at, written_by, written_by_name)
      select id, participant_id, 1, 'Vi snakket', '2026-11-19T10:00:00Z', 'Z990001', 'Kari' from plan_meeting where participant_id = $1`;
    const withMinutes = meeting('2026-11-18').replace(`'nobody'`, `'participant'`);
    await someone('Unshared', withMinutes, unshared, activity('in-progress', '2026-11-22'));
    await someone('Unwritten', withMinutes);
    await rewritten();
    expect(await found('minutes-unshared')).toBe('Unshared');
  });

  it('tell who is in an agreed activity from who is not, and find what has run out', async () => {
    await someone('Runs', activity('in-progress', '2026-11-21'));
    await someone('Planned', activity('planned', ''));
    await someone('RanOut', activity('in-progress', '2026-11-20'));
    await someone('Both', activity('in-progress', '2026-11-20'), activity('planned', '2026-12-20'));
    await someone('NotAgreed', activity('in-progress', '2026-12-20', false));
    await someone('Over', activity('done', '2026-12-20'));
    await rewritten();
    expect(await found('in-agreed-activity')).toBe('Both,Planned,Runs');
    expect(await found('no-agreed-activity')).toBe('NotAgreed,Over,RanOut');
    expect(await found('expired-activity')).toBe('Both,RanOut');
    database.clock.set('2026-11-22');
    expect(await found('in-agreed-activity')).toBe('Both,Planned');
    database.clock.set('2026-11-21');
  });

  it('find who is on sick leave today, when one leave adjoins another too', async () => {
    await someone('Open', sick('2026-10-01', ''));
    await someone('Adjoining', sick('2026-10-01', '2026-11-10'), sick('2026-11-11', '2026-11-21'));
    await someone('Well', sick('2026-10-01', '2026-11-20'));
    await rewritten();
    expect(await found('sick-listed')).toBe('Adjoining,Open');
    expect(await verifyCaseload(database.unitOfWork, () => undefined)).toEqual([]);
  });

  it('find own open reminders and own categories, which are nobody else’s', async () => {
    const task = (circle: string, done: boolean): string =>
      `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, done_on, done_by_name, created_at, created_by, created_by_name)
       values ($1, '${circle}', 'Ring', '2026-12-01', 'Z990001', 'Kari', ${done ? `'2026-11-01', 'Kari'` : 'null, null'}, now(), 'Z990001', 'Kari')`;
    const mark = (category: string): string =>
      `insert into case_category (owner_id, participant_id, category) values ('Z990001', $1, '${category}')`;
    await someone('Reminder', task('own', false));
    await someone('Done', task('own', true), mark('circle'));
    await someone('Team', task('team', false), mark('square'));
    await rewritten();
    expect([await found('own-reminder'), await found('own-reminder', ola)]).toEqual(['Reminder', '']);
    const marked = await Promise.all(caseCategories.map((category) => found(`category-${category}`)));
    expect(marked).toEqual(caseCategories.map((category) => (category === 'circle' ? 'Done' : category === 'square' ? 'Team' : '')));
    expect(await found('category-circle', ola)).toBe('');
  });

  it('find about whom a § 14 a decision is being written by whoever follows it, and by nobody who does not see the person', async () => {
    const draft = (kind: string, circle: string): string =>
      `insert into draft (kind, subject, participant_id, circle, author_id, author_name, content, started_at, saved_at)
       values ('${kind}', $1::text, $1::uuid, '${circle}', 'Z990001', 'Kari', '{}', now(), now())`;
    await someone('Written', draft('assistance-decision', 'nav'));
    await someone('Goal', draft('goal', 'Z990001'));
    await someone('Hidden', draft('assistance-decision', 'nav'));
    await database.asOwner(`update person_access set protection = 'protected' where participant_id = $1`, [ids.get('Hidden')]);
    await rewritten();
    const detailed = async (detail: string, actor = kari) =>
      (await caseload.page(actor, 'office', { detail: [detail] })).items.map(({ name }) => name.split(',')[0]).join();
    expect(await detailed('decision-draft:draft')).toBe('Written');
    expect(await detailed('decision-work:missing')).toBe('Goal,Written');
    expect(await detailed('decision-draft:draft', ola)).toBe('Written'); // a colleague reads and takes over the draft itself too
  });
});
