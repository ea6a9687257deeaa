import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import {
  placesUsed,
  providerWindow,
  reasonsFor,
  statusDefinitions,
  type ParticipationStatus,
  type PlaceUsers,
} from '@fotfeste/participation/domain';
import { adviserSteps } from '../life/step.dto';
import { coordinatorSteps } from '../application/application.dto';
import { rebuildProviderLists } from './provider-list-upkeep';
import { anEligiblePerson, aReferral, roomIn, roomRows, silje, tuva, type ParticipationRoom } from '../testing';

const kari = anActor();
const start = localDate('2026-11-21');
const measure = 'OPPFOLGING';

/** Chance that is the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Known {
  readonly id: string;
  readonly offeringId: string;
  readonly status: ParticipationStatus;
  readonly statusFrom: LocalDate;
  readonly sharedOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly startsOn: LocalDate | null;
}

describe.each([1, 2])('capacity, access and the provider’s list after a random walk (%i)', (seed) => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offerings: readonly string[];
  const people: string[] = [];
  beforeAll(async () => {
    database = await freshDatabase(roomRows, start);
    room = roomIn(database);
    offerings = [
      await anOffering(database, { measure, name: 'Liten', places: 2 }),
      await anOffering(database, { measure, name: 'Stor', places: 6, endsOn: '2027-06-30' }),
    ];
    for (let made = 0; made < 5; made += 1) people.push((await anEligiblePerson(database, room, { startsOn: start })).id);
  }, 60_000);
  afterAll(() => database.drop());

  it('equal what the participations say, whatever was done in whatever order', async () => {
    const next = chance(seed);
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
    let today = start;
    const done: string[] = [];
    for (let turn = 0; turn < 70; turn += 1) {
      const all = await participations(database);
      const one = pick(all);
      const act = next();
      const deed =
        act < 0.25 || !one ? () => refer() : act < 0.6 ? () => adviserStep(one) : act < 0.8 ? () => decide(one) : () => later(one);
      try {
        await deed();
        done.push('done');
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        done.push('refused');
      }
      if (turn % 7 === 0) await holds(database);
    }
    await holds(database);
    expect(done.filter((each) => each === 'done').length).toBeGreaterThan(20);
    expect(done.filter((each) => each === 'refused').length).toBeGreaterThan(5);

    function refer(): Promise<unknown> {
      const step = pick(['enrol', 'enrol', 'queue', 'share'] as const) ?? 'enrol';
      const overrides = [{ rule: `B.26:${measure}+${measure}`, reason: 'Flere på én gang i denne prøven.' }];
      const request = aReferral({ offeringId: pick(offerings), step, overrides, ...(next() < 0.5 && { startsOn: addDays(today, 2) }) });
      return room.referrals.refer(kari, pick(people) ?? '', request);
    }

    function adviserStep({ id }: Known): Promise<unknown> {
      return room.participations.read(kari, id).then(({ version }) =>
        room.participations.step(kari, id, version, {
          step: pick(adviserSteps) ?? 'start',
          lastDay: addDays(today, Math.floor(next() * 20) - 10),
          ...(next() < 0.8 && { reason: pick(reasonsFor('adviser')) ?? 'other', reasonWords: 'Tilfeldig' }),
          ...(next() < 0.7 && { isInformed: true, consultedOn: today, consultationWords: 'Enige' }),
        }),
      );
    }

    function decide({ id }: Known): Promise<unknown> {
      return room.participations.read(kari, id).then(({ version }) =>
        room.applications.decide(silje, {
          step: pick(coordinatorSteps) ?? 'place',
          applications: [{ participationId: id, version }],
          reason: 'requirements-not-met',
        }),
      );
    }

    async function later({ id }: Known): Promise<unknown> {
      if (next() < 0.5) return room.provider.setStartDate(tuva, id, { startsOn: addDays(today, Math.floor(next() * 6) - 2) });
      today = addDays(today, 1 + Math.floor(next() * 5));
      database.clock.set(today);
      return room.calendar.run();
    }
  }, 120_000);
});

function participations(database: FreshDatabase): Promise<readonly Known[]> {
  return database.asOwner<Known>(
    `select id, offering_id as "offeringId", status, status_from::text as "statusFrom", shared_on::text as "sharedOn",
            ends_on::text as "endsOn", starts_on::text as "startsOn" from participation order by id`,
  );
}

function usedBy({ status }: Known): readonly PlaceUsers[] {
  const { uses: use } = statusDefinitions[status];
  return use ? [{ use, count: 1, share: 1 }] : [];
}

/** The counts and the windows, counted and computed anew from the participations. */
async function holds(database: FreshDatabase): Promise<void> {
  const all = await participations(database);
  const counts = await database.asOwner<{ id: string; taken: number; granted: number; waiting: number; occupied: number }>(
    'select offering_id as id, taken, granted, waiting, coalesce(occupied, taken + granted)::float as occupied from offering_capacity order by 1',
  );
  for (const { id, ...counted } of counts)
    expect(counted).toEqual(placesUsed(all.filter(({ offeringId }) => offeringId === id).flatMap(usedBy)));
  const windows = await database.asOwner<{ id: string; from: string; to: string | null }>(
    'select participation_id as id, from_date::text as from, to_date::text as to from provider_access order by 1',
  );
  const expected = all.flatMap(({ id, status, statusFrom, sharedOn, endsOn, startsOn }) => {
    const window = providerWindow({
      ...{ status, statusFrom },
      sharedOn: sharedOn ?? undefined,
      endsOn: endsOn ?? undefined,
      finalReport: startsOn ? 'awaited' : 'none',
    });
    return window ? [{ id, from: window.from, to: window.to ?? null }] : [];
  });
  expect(windows).toEqual(expected);
  const listed = (): Promise<readonly unknown[]> =>
    database.asOwner('select to_jsonb(r) as row from provider_list_row r order by participation_id');
  const kept = await listed();
  expect(kept).toHaveLength(windows.length);
  await rebuildProviderLists(database.unitOfWork);
  expect(await listed()).toEqual(kept);
}
