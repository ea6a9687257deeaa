import { addDays, localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '../staff/staff-member.row';
import { ListAccessService } from './list-access.service';

const lead = anActor({ id: 'Z990101', name: 'Lena Leder', role: 'team-lead' });
const stranger = anActor({ id: 'Z990301', name: 'Siri Oslo', offices: ['0312'] });
const kari = anActor({ id: 'Z990001', name: 'Kari Veileder' });
const today = localDate('2026-11-21');

describe('a list that a lead opens to a colleague', () => {
  let database: FreshDatabase;
  let service: ListAccessService;
  beforeAll(async () => {
    database = await freshDatabase([StaffMemberRow]);
    service = new ListAccessService(database.unitOfWork);
    for (const { id, name, role, offices } of [lead, stranger, kari])
      await database.asOwner('insert into staff_member (id, name, role, offices) values ($1, $2, $3, $4)', [id, name, role, offices]);
    await database.asOwner(
      `insert into person_access (participant_id, office, office_lock, protection, shielded, responsible) values
        ('00000000-0000-7000-8000-000000000001', '0105', null, 'none', false, 'Z990001'),
        ('00000000-0000-7000-8000-000000000002', '0105', null, 'none', false, null),
        ('00000000-0000-7000-8000-000000000003', '0105', null, 'protected', false, 'Z990001'),
        ('00000000-0000-7000-8000-000000000004', '0105', null, 'none', true, 'Z990001'),
        ('00000000-0000-7000-8000-000000000005', '0105', '0105', 'none', false, 'Z990001'),
        ('00000000-0000-7000-8000-000000000006', '0106', null, 'none', false, 'Z990001')`,
    );
  });
  afterAll(() => database.drop());

  const seen = async (actor = stranger): Promise<readonly string[]> =>
    database.unitOfWork.read(actor, async (tx) =>
      (await tx.query<{ id: string }>('select right(participant_id::text, 1) as id from person_access order by 1')).map(({ id }) => id),
    );
  const wish = { colleagueId: stranger.id, office: '0105', reason: 'Vikar for Kari i tre uker', from: today, to: addDays(today, 20) };
  const faultsOf = async (change: Partial<typeof wish & { responsible: string }>, actor = lead): Promise<readonly string[]> => {
    const thrown: unknown = await service.give(actor, { ...wish, ...change }).catch((error: unknown) => error);
    return thrown instanceof Problem ? (thrown.details.errors ?? []).map(({ field }) => field) : ['given'];
  };

  it('shows the people of that adviser at that office, never the protected, the shielded and the locked, until it ends', async () => {
    expect(await seen()).toEqual([]);
    const { items } = await service.give(lead, { ...wish, responsible: kari.id });
    expect(items).toMatchObject([{ colleagueName: 'Siri Oslo', office: '0105', responsibleName: 'Kari Veileder', to: '2026-12-11' }]);
    expect(await seen()).toEqual(['1']);
    expect(await seen({ ...stranger, clearances: ['protection-7', 'shielded', 'kvp'] })).toEqual(['1']);
    expect((await service.own(stranger)).items).toHaveLength(1);
    database.clock.set('2026-12-11');
    expect(await seen()).toEqual(['1']);
    database.clock.set('2026-12-12');
    expect(await seen()).toEqual([]);
    expect((await service.own(stranger)).items).toEqual([]);
    database.clock.set('2026-11-21');
    expect(await service.end(lead, items[0]?.id ?? '')).toEqual({ items: [] });
    expect(await seen()).toEqual([]);
  });

  it('may be everybody at the office, and begins on its first day', async () => {
    const { items } = await service.give(lead, { ...wish, from: addDays(today, 1) });
    expect(await seen()).toEqual([]);
    database.clock.set('2026-11-22');
    expect(await seen()).toEqual(['1', '2']);
    await service.end(lead, items[0]?.id ?? '');
    database.clock.set('2026-11-21');
  });

  it.each([
    ['another office than the lead’s', { office: '0106' }, ['office']],
    ['somebody nobody knows', { colleagueId: 'Z999999' }, ['colleagueId']],
    ['the lead themselves', { colleagueId: lead.id }, ['colleagueId']],
    ['a colleague of the office', { colleagueId: kari.id }, ['colleagueId']],
    ['the list of somebody elsewhere', { responsible: stranger.id }, ['responsible']],
    ['days that have passed', { from: addDays(today, -1) }, ['from']],
    ['an end before the beginning', { to: addDays(today, -1) }, ['to']],
    ['more than 92 days', { to: addDays(today, 93) }, ['to']],
  ])('is refused for %s, at the field', async (_what, change, fields) => {
    expect(await faultsOf(change)).toEqual(fields);
  });

  it('is for leads alone, by the database too', async () => {
    const attempt = database.unitOfWork.run(kari, (tx) =>
      tx.query(
        `insert into list_access (actor_id, actor_name, office, reason, from_date, to_date, granted_at, granted_by, granted_by_name)
         values ('Z990301', 'Siri', '0105', 'Jeg gir den selv', $1, $1, now(), $2, 'Kari')`,
        [today, kari.id],
      ),
    );
    await expect(attempt).rejects.toThrow(/row-level security/);
  });
});
