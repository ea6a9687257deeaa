import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, rypelett, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import { providerSorts } from './provider.dto';

const kari = anActor();
const today = localDate('2026-11-21');
const copies = 60;

describe('the provider’s list over many pages', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let one: ParticipationView;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    const { id } = await anEligiblePerson(database, room, { startsOn: today });
    one = await room.referrals.refer(kari, id, aReferral({ offeringId }));
    await database.asOwner(
      `insert into provider_list_row
       select (jsonb_populate_record(r, jsonb_build_object('participation_id', uuidv7(), 'name', (array['Åse', 'Ærlig', 'Bo', 'Øystein'])[1 + n % 4] || ' ' || n / 8,
         'status', (array['awaiting-start', 'participating', 'ended'])[1 + n % 3], 'is_taken_in', n % 2 = 0,
         'contact_name', (array[null, 'Tuva Aas', 'Iver Moe', 'Åge Li'])[1 + n % 4], 'contact_id', (array[null, 'T994101', 'T994102', 'T994103'])[1 + n % 4],
         'starts_on', case when n % 5 > 0 then date '2026-11-01' + n % 7 end, 'due_on', case when n % 3 > 0 then date '2026-11-11' + n % 20 end,
         'urgent_from', case when n % 3 > 0 then date '2026-11-11' + n % 20 end))).*
       from provider_list_row r, generate_series(1, $1) n`,
      [copies],
    );
  });
  beforeEach(() => {
    database.clock.set(today);
  });
  afterAll(() => database.drop());

  it.each(providerSorts.flatMap((sort) => (['ascending', 'descending'] as const).map((direction) => ({ sort, direction }))))(
    'shows everybody once by $sort, $direction, and the same pages on the way back',
    async (order) => {
      const pages: string[][] = [];
      let page = await room.providerLists.list(tuva, order);
      const positions: number[] = [];
      for (;;) {
        pages.push(page.items.map(({ participationId }) => participationId));
        positions.push(page.position);
        if (!page.next) break;
        page = await room.providerLists.list(tuva, { ...order, after: page.next });
      }
      expect(positions).toEqual([1, 26, 51]);
      expect(new Set(pages.flat()).size).toBe(copies + 1);
      expect(page.total).toBe(copies + 1);
      const back: string[][] = [pages[2] ?? []];
      while (page.previous) {
        page = await room.providerLists.list(tuva, { ...order, before: page.previous });
        back.unshift(page.items.map(({ participationId }) => participationId));
      }
      expect(back).toEqual(pages);
      expect([page.position, page.previous, page.next !== undefined]).toEqual([1, undefined, true]);
    },
  );

  it('puts what is past its day first, then what is to be done now by its day, then what is under way, and what is over last', async () => {
    const { items } = await room.providerLists.list(tuva, { sort: 'due' });
    const rest = await room.providerLists.list(tuva, { sort: 'due', after: items.at(-1)?.participationId ?? '' });
    const rank = ({ due, group }: (typeof items)[number]): number =>
      due && due.dueOn < today ? 0 : 1 + ['now', 'under-way', 'over'].indexOf(group);
    const ranks = [...items, ...rest.items].map(rank);
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBeGreaterThan(2);
    const late = items.filter(({ due }) => due && due.dueOn < today).map(({ due }) => due?.dueOn ?? '');
    expect(late).toEqual([...late].sort());
  });

  it('sorts names as Norwegian does, and those without an adviser last both ways', async () => {
    const initials = (await room.providerLists.list(tuva, { sort: 'name' })).items.map(({ name }) => name?.slice(0, 2));
    expect(initials).not.toContain('Øy');
    for (const direction of ['ascending', 'descending'] as const) {
      let page = await room.providerLists.list(tuva, { sort: 'adviser', direction });
      expect(page.items[0]?.contactName).toBe(direction === 'ascending' ? 'Iver Moe' : 'Åge Li');
      while (page.next) page = await room.providerLists.list(tuva, { sort: 'adviser', direction, after: page.next });
      expect(page.items.at(-1)?.contactName).toBeUndefined();
    }
  });

  it('leaves out those who have left when asked to, in the page and in every count', async () => {
    const all = await room.providerLists.list(tuva, {});
    const ended = (await room.providerLists.counts(tuva, {})).statuses.find(({ code }) => code === 'ended')?.count ?? 0;
    expect(ended).toBeGreaterThan(0);
    const { total } = await room.providerLists.list(tuva, { ended: 'hidden' });
    const { statuses, advisers } = await room.providerLists.counts(tuva, { ended: 'hidden' });
    expect(total).toBe(all.total - ended);
    expect(statuses.map(({ code }) => code).sort()).toEqual(['awaiting-start', 'participating']);
    expect(advisers.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('begins again when the place it is asked for has left the list, and shows other providers nothing', async () => {
    const gone = '00000000-0000-7000-8000-000000000009';
    expect(await room.providerLists.list(tuva, { after: gone })).toMatchObject({ position: 1, total: copies + 1 });
    const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
    expect(await room.providerLists.list(stranger, { after: one.id })).toMatchObject({ items: [], position: 0, total: 0 });
    const nosy = { ...stranger, organisation: rypelett, role: 'county' as const };
    expect((await room.providerLists.list(nosy, {})).total).toBe(0);
  });

  it('lets a reader mark only what the reader sees', async () => {
    const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
    const mark = (actor: typeof tuva): Promise<unknown> =>
      database.unitOfWork.run(actor, (tx) =>
        tx.query('insert into participation_seen (participation_id, actor_id, participant_id, seen_at) values ($1, $2, $3, now())', [
          one.id,
          actor.id,
          one.participantId,
        ]),
      );
    await expect(mark(stranger)).rejects.toThrow('row-level security');
    await mark(tuva);
    const marks = (actor: typeof tuva): Promise<readonly unknown[]> =>
      database.unitOfWork.read(actor, (tx) => tx.query('select 1 from participation_seen'));
    expect([(await marks(tuva)).length, (await marks({ ...tuva, id: 'T994102' })).length]).toEqual([1, 0]);
  });
});
