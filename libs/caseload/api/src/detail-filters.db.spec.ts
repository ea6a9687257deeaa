import { addDays, localDate } from '@fotfeste/shared/kernel';
import { minutesDays } from '@fotfeste/activity-plan/domain';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { detailFilters } from '@fotfeste/caseload/domain';
import { aPerson } from '@fotfeste/participant/api/testing';
import { CaseloadService } from './caseload.service';

const today = localDate('2026-11-21');
const kari = anActor({ id: 'Z990001' });

describe('the detail filters of the lists', () => {
  let database: FreshDatabase;
  let caseload: CaseloadService;

  beforeAll(async () => {
    database = await freshDatabase();
    caseload = new CaseloadService(database.unitOfWork);
  });
  afterAll(() => database.drop());
  beforeEach(() => database.asOwner('delete from caseload_row'));

  const person = (columns: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const all: Readonly<Record<string, unknown>> = {
      ...{
        office: '0105',
        protection: 'none',
        shielded: false,
        name: 'X',
        born: '1990-01-01',
        interpreter: 'none',
        contact_channel: 'digital',
      },
      ...columns,
    };
    const names = Object.keys(all);
    return database.asOwner(
      `insert into caseload_row (participant_id, ${names.join(', ')}) values (uuidv7(), ${names.map((_name, place) => `$${String(place + 1)}`).join(', ')})`,
      Object.values(all),
    );
  };
  const found = async (...detail: readonly string[]): Promise<string> => {
    const { items, total } = await caseload.page(kari, 'office', { detail, size: 100 });
    expect(items).toHaveLength(total);
    return items.map(({ name }) => name).join();
  };

  it('can each be asked, by every choice they have', async () => {
    await person({ name: 'A' });
    for (const filter of detailFilters) {
      const values = filter.kind === 'choice' ? filter.values : ['2026-01-01..2026-12-31', '2026-01-01..', '..2026-12-31'];
      for (const value of [...values, ...(filter.missing === 'asked' ? ['missing'] : [])])
        expect(['', 'A']).toContain(await found(`${filter.code}:${value}`));
      expect(await found(...values.slice(0, 40).map((value) => `${filter.code}:${value}`))).toBeDefined();
    }
  });

  it('find who has nothing in a column', async () => {
    await person({ name: 'A' });
    for (const { code, missing } of detailFilters)
      if (missing === 'asked') expect([code, await found(`${code}:missing`)]).toEqual([code, 'A']);
  });

  it('mean "or" within one and "and" between several', async () => {
    await person({ name: 'A', main_goal: 'SKAFFE_ARBEID', interpreter: 'sign' });
    await person({ name: 'B', main_goal: 'BEHOLDE_ARBEID' });
    await person({ name: 'C' });
    expect(await found('main-goal:SKAFFE_ARBEID')).toBe('A');
    expect(await found('main-goal:SKAFFE_ARBEID', 'main-goal:BEHOLDE_ARBEID')).toBe('A,B');
    expect(await found('main-goal:missing', 'main-goal:BEHOLDE_ARBEID')).toBe('B,C');
    expect(await found('main-goal:SKAFFE_ARBEID', 'main-goal:BEHOLDE_ARBEID', 'interpreter:none')).toBe('B');
  });

  it('take both ends of a span along', async () => {
    for (const [name, deadline_on] of [
      ['A', '2026-11-30'],
      ['B', '2026-12-01'],
      ['C', '2026-12-31'],
      ['D', '2027-01-01'],
    ])
      await person({ name, deadline_on, deadline_kind: 'plan.task', deadline_waits_for: 'adviser' });
    await person({ name: 'E' });
    expect(await found('due:2026-12-01..2026-12-31')).toBe('B,C');
    expect(await found('due:..2026-11-30')).toBe('A');
    expect(await found('due:2026-12-31..')).toBe('C,D');
  });

  it('count somebody in the next band from the birthday', async () => {
    await person({ name: 'A', born: '2006-11-22' }); // turns 20 tomorrow
    await person({ name: 'B', born: '2006-11-21' }); // turned 20 today
    await person({ name: 'C', born: '2001-11-22' });
    await person({ name: 'D', born: '2001-11-21' });
    expect(await found('age:under-20')).toBe('A');
    expect(await found('age:20-24')).toBe('B,C');
    expect(await found('age:25-29')).toBe('D');
  });

  it('ask which benefit is paid on the day of the question', async () => {
    const benefits = (...all: readonly object[]): string => JSON.stringify(all);
    await person({ name: 'A', benefits: benefits({ type: 'AAP', from: '2026-01-01' }) });
    await person({
      name: 'B',
      benefits: benefits(
        { type: 'AAP', from: '2025-01-01', to: '2026-11-20' },
        { type: 'DAGPENGER', from: '2026-11-21', to: '2027-01-31' },
      ),
    });
    await person({ name: 'C', benefits: benefits({ type: 'AAP', from: '2026-11-22' }) });
    expect(await found('benefit:AAP')).toBe('A');
    expect(await found('benefit:DAGPENGER')).toBe('B');
    expect(await found('benefit:missing')).toBe('C');
    expect(await found('benefit-ends:2027-01-01..2027-01-31')).toBe('B');
  });

  it('find everybody who has a deadline of a kind, the next one or not', async () => {
    const next = { deadline_on: '2026-11-25', deadline_kind: 'plan.task', deadline_waits_for: 'adviser' };
    for (const name of ['A', 'B', 'C']) await person({ name, ...next });
    await database.asOwner(
      `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office, responsible)
       select participant_id, kind, participant_id, '2026-11-25', '2026-11-25', 'adviser', office, responsible
       from caseload_row join (values ('A', 'plan.task'), ('B', 'plan.task'), ('B', 'plan.minutes-unshared')) due (name, kind) using (name)`,
    );
    expect(await found('deadline:plan.minutes-unshared')).toBe('');
    expect(await found('has-deadline:plan.minutes-unshared')).toBe('B');
    expect(await found('has-deadline:plan.task')).toBe('A,B');
    expect(await found('has-deadline:plan.task', 'has-deadline:plan.minutes-unshared')).toBe('A,B');
    expect(await found('has-deadline:plan.minutes-missing')).toBe('');
    // Of a meeting yesterday, and of one today that is not over
    const days = [addDays(today, minutesDays.write - 1), addDays(today, minutesDays.write)];
    await database.asOwner(
      `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office, responsible)
       select participant_id, 'plan.minutes-missing', participant_id, day, day, 'adviser', office, responsible
       from caseload_row join (values ('A', $1::date), ('B', $2::date)) due (name, day) using (name)`,
      days,
    );
    expect(await found('has-deadline:plan.minutes-missing')).toBe('A');
    await database.asOwner('delete from caseload_deadline');
  });

  it('find whom one has reminded oneself of, by the day, and nobody whom only a colleague has', async () => {
    const { id } = await aPerson(database, { familyName: 'Aas', givenName: 'Ida', office: '0105' });
    await person({ name: 'B' });
    await database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, name, born, interpreter, contact_channel)
      values ($1, '0105', 'none', false, 'A', '1990-01-01', 'none', 'digital') on conflict (participant_id) do update set name = 'A'`,
      [id],
    );
    await database.asOwner(
      `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, created_at, created_by, created_by_name)
       values ($1, 'own', 'Ring', '2026-11-24', 'Z990001', 'K', now(), 'Z990001', 'K')`,
      [id],
    );
    expect(await found('reminder:2026-11-24..2026-11-24')).toBe('A');
    expect(await found('reminder:2026-11-25..')).toBe('');
    expect(await found('reminder:missing')).toBe('B');
    const { total } = await caseload.page(anActor({ id: 'Z990002' }), 'office', { detail: ['reminder:2026-11-24..'] });
    expect(total).toBe(0);
    await database.asOwner(`update follow_up_task set done_on = '2026-11-21', done_by_name = 'K'`);
    expect(await found('reminder:2026-11-24..')).toBe('');
  });

  it('show, sort and find minutes of a meeting to come by one and the same day', async () => {
    const due = { deadline_waits_for: 'adviser' };
    await person({ name: 'A', ...due, deadline_on: '2026-12-02', deadline_kind: 'plan.minutes-missing' });
    await person({ name: 'B', ...due, deadline_on: '2026-12-01', deadline_kind: 'plan.task' });
    const { items } = await caseload.page(kari, 'office', { sort: 'deadline', direction: 'asc' });
    expect(items.map(({ deadline }) => [deadline?.kind, deadline?.dueOn])).toEqual([
      ['plan.task', '2026-12-01'],
      ['plan.minutes-missing', '2026-12-02'],
    ]);
    expect(await found('due:2026-12-02..2026-12-02', 'deadline:plan.minutes-missing')).toBe('A');
  });

  it('ask whom the next deadline waits for on the day, and who waits for the provider alone', async () => {
    const waits = { deadline_on: '2026-11-01', deadline_kind: 'participation.final-report', deadline_waits_for: 'provider' };
    await person({ name: 'A', ...waits, provider_only_from: '2026-11-01', provider_only_until: '2026-11-22' });
    await person({
      name: 'B',
      ...waits,
      deadline_adviser_from: '2026-11-21',
      provider_only_from: '2026-11-01',
      provider_only_until: '2026-11-21',
    });
    expect(await found('deadline-waits-for:provider')).toBe('A');
    expect(await found('deadline-waits-for:adviser')).toBe('B');
    expect(await found('waits-for-provider:2026-10-01..2026-11-01')).toBe('A');
    expect(await found('waits-for-provider:missing')).toBe('B');
  });

  it('narrow the counts beside the quick filters, and neither the size of the view nor how many are hidden', async () => {
    await person({ name: 'A', responsible: 'Z990001', main_goal: 'SKAFFE_ARBEID', protection: 'protected' });
    for (let index = 0; index < 12; index++) await person({ name: 'H', responsible: 'Z990009', protection: 'protected' });
    await person({ name: 'B', main_goal: 'SKAFFE_ARBEID' });
    await person({ name: 'C' });
    const asked = { detail: ['main-goal:SKAFFE_ARBEID'] } as const;
    const { people, counts, hidden } = await caseload.counts(kari, 'office', asked);
    expect({ people, hidden, unassigned: counts.find(({ filter }) => filter === 'unassigned')?.count }).toEqual({
      people: 2,
      hidden: { count: 13 },
      unassigned: 1,
    });
    for (const narrowed of [{ adviser: 'Z990009' }, { adviser: 'Z990001' }, { office: '0105' }, { ...asked, adviser: 'Z990001' }])
      expect((await caseload.counts(kari, 'office', narrowed)).hidden).toEqual({ count: 13 });
  });
});
