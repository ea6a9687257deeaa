import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { assistanceRows } from '@fotfeste/assistance/api';
import { aDecision } from '@fotfeste/assistance/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import type { EarlierParticipation } from '@fotfeste/eligibility/domain';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { eligibilityRows } from '../rows';
import { eligibilityServices } from '../testing';
import type { WriteEarlierTimeRequest } from './earlier-time.dto';

const kari = anActor();
const measure = 'ARBEIDSTRENING';
const day = localDate;
const half = { measure, from: day('2024-01-01'), to: day('2024-06-30'), source: 'arena' } as const;

describe('time in measures from before the product', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof eligibilityServices>;
  let inProduct: readonly EarlierParticipation[];
  let id: string;
  beforeAll(async () => {
    database = await freshDatabase([...eligibilityRows, ...assistanceRows, ...participantRows, DraftRow]);
    room = eligibilityServices(database);
    room.sources.register({
      about: () =>
        Promise.resolve({
          facts: { participations: inProduct },
          provenance: { participations: { source: 'deltakelser', date: day('2026-11-20') } },
        }),
    });
  });
  beforeEach(async () => {
    inProduct = [];
    ({ id } = await aPerson(database));
    await aDecision(database, kari, id, { group: 'TRENGER_VEILEDNING' });
  });
  afterAll(() => database.drop());

  type Changes = { readonly [Name in keyof WriteEarlierTimeRequest]?: WriteEarlierTimeRequest[Name] | undefined };
  /** Half a year in 2024, with changes; `undefined` leaves a field out. */
  const write = (changes: Changes) => {
    const request = Object.entries({ ...half, ...changes }).filter(([, value]) => value !== undefined);
    return room.earlierTime.write(kari, id, Object.fromEntries(request) as unknown as WriteEarlierTimeRequest);
  };
  const undated = (changes: Partial<WriteEarlierTimeRequest>) =>
    room.earlierTime.write(kari, id, { measure, source: 'participant', ...changes });
  const answer = async (startsOn = '2027-01-04') => (await room.possibilities.one(kari, id, measure, day(startsOn))).result;
  interface Refused {
    readonly kind: { readonly code: string };
    readonly details: { readonly errors?: readonly { readonly field: string }[] };
  }
  /** The field that is wrong, or the code of the problem. */
  const faultOf = async (asked: Promise<unknown>): Promise<string> => {
    try {
      await asked;
      return 'nothing wrong';
    } catch (error) {
      const { kind, details } = error as Refused;
      return details.errors?.map(({ field }) => field).join() ?? kind.code;
    }
  };

  it('counts at once, with dates and without, and says where it is from', async () => {
    expect((await answer()).duration).toMatchObject({ used: { months: 0 }, left: { months: 12 } });
    const { items } = await write({ words: ' Arena, sak 12 ' });
    expect(items).toMatchObject([{ measure, from: '2024-01-01', to: '2024-06-30', written: { source: 'arena', words: 'Arena, sak 12' } }]);
    await undated({ months: 2, weeks: 1 });
    expect((await answer()).duration).toMatchObject({
      used: { months: 8, days: 7 },
      separateCourses: [{ from: '2024-01-01', to: '2024-06-30' }],
    });
    const { provenance } = await database.unitOfWork.read(kari, (tx) =>
      room.facts.about(tx, { participantId: id, startsOn: day('2027-01-04'), measure }),
    );
    expect(provenance).toMatchObject({
      participations: { source: 'deltakelser-og-skrevet-inn' },
      timeUsed: { source: 'skrevet-inn' },
    });
  });

  it('is merged with participations in the product before it is counted', async () => {
    inProduct = [{ measure, from: day('2024-04-01'), to: day('2024-09-30') }];
    await write({});
    expect((await answer()).duration).toMatchObject({ used: { months: 9, days: 0 } });
  });

  it('is left out with a reason, whoever knows of it, and counted again', async () => {
    inProduct = [{ measure, from: day('2022-01-01'), to: day('2022-04-30') }];
    await write({});
    await undated({ months: 3 });
    const used = async (): Promise<number | undefined> => (await answer()).duration?.used.months;
    expect(await used()).toBe(13);
    const decide = (from: string | undefined, counts: boolean) =>
      room.earlierTime.decide(kari, id, { measure, ...(from && { from: day(from) }), counts, reason: 'Et annet løp, før skaden' });

    await decide('2022-01-01', false);
    expect(await used()).toBe(9);
    const { items } = await decide('2024-01-01', false);
    expect(items.map(({ decision }) => decision)).toMatchObject([
      { counts: false, reason: 'Et annet løp, før skaden', authorName: kari.name },
      { counts: false },
      undefined,
    ]);
    expect(await used()).toBe(3);
    await decide(undefined, false);
    expect(await used()).toBe(0);
    await decide('2022-01-01', true);
    expect((await answer()).duration).toMatchObject({ used: { months: 4 }, separateCourses: [] });
  });

  it.each<[string, Changes, string]>([
    ['neither days nor length', { from: undefined, to: undefined }, 'from'],
    ['both days and length', { months: 3 }, 'months'],
    ['no first day', { from: undefined }, 'from'],
    ['no last day', { to: undefined }, 'to'],
    ['a last day before the first', { to: day('2023-12-31') }, 'to'],
    ['a last day after today', { to: day('2099-01-01') }, 'to'],
    ['a first day before birth', { from: day('1950-01-01') }, 'from'],
    ['more time than has been lived', { from: undefined, to: undefined, months: 600 }, 'months'],
  ])('is refused with %s', async (_story, changes, field) => {
    expect(await faultOf(write(changes))).toBe(field);
  });

  it('is refused when it is there already', async () => {
    inProduct = [{ measure, from: day('2024-01-01'), to: day('2024-12-31') }];
    expect(await faultOf(write({}))).toBe('eligibility/time-already-there');
    expect(await faultOf(write({ measure: 'OPPFOLGING' }))).toBe('nothing wrong');
    expect(await faultOf(write({ measure: 'OPPFOLGING' }))).toBe('eligibility/time-already-there');
  });

  it('is not decided about without a reason, when nobody knows of it, or while it runs', async () => {
    inProduct = [{ measure, from: day('2026-01-01') }];
    await write({});
    const decide = (from: string, reason = 'Derfor') =>
      faultOf(room.earlierTime.decide(kari, id, { measure, from: day(from), counts: false, reason }));
    expect(await decide('2024-01-01', '  ')).toBe('reason');
    expect(await decide('2024-01-02')).toBe('eligibility/no-such-time');
    expect(await decide('2026-01-01')).toBe('eligibility/time-still-runs');
  });

  it('is never changed, and no provider or other office sees it', async () => {
    await write({});
    const provider = anActor({ id: 'T1', role: 'provider-adviser', offices: [], organisation: '312000001' });
    const stranger = anActor({ id: 'Z990009', offices: ['0301'] });
    for (const table of ['earlier_time', 'counted_time']) {
      for (const actor of [provider, stranger])
        expect(await database.unitOfWork.read(actor, (tx) => tx.query(`select 1 from ${table}`))).toEqual([]);
      await expect(database.unitOfWork.run(kari, (tx) => tx.query(`delete from ${table}`))).rejects.toThrow(/permission denied/);
    }
  });
});
