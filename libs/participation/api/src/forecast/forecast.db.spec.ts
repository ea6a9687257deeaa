import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { sensitiveMeasures } from '@fotfeste/participation/domain';
import { type ApplicationService } from '../application/application.service';
import { roomIn, roomRows, rypelett, silje } from '../testing';
import { ForecastService } from './forecast.service';

/** What a participation in an offering is like, as far as places go. */
interface Taking {
  readonly status: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly waitingSince?: string;
  readonly placedOn?: string;
  readonly percent?: number;
  readonly step?: string;
}

describe('the forecast of places', () => {
  let database: FreshDatabase;
  let forecasts: ForecastService;
  let applications: ApplicationService;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    forecasts = new ForecastService(database.unitOfWork);
    ({ applications } = roomIn(database));
  });
  afterAll(() => database.drop());

  const county = anActor({ role: 'county', offices: [] });

  /** Puts somebody into the offering, as the owner. */
  async function put(
    offering: string,
    { status, startsOn, endsOn, waitingSince, placedOn, percent, step = 'start' }: Taking,
  ): Promise<string> {
    const [person] = await database.asOwner<{ id: string }>(
      'insert into person_access (participant_id, office) values (uuidv7(), $1) returning participant_id as id',
      ['0105'],
    );
    const [row] = await database.asOwner<{ id: string }>(
      `insert into participation (participant_id, measure, route, ending, offering_id, organisation, coordinator_unit, status, status_from, starts_on, ends_on,
         waiting_since, placed_at, created_at, created_by, created_by_name)
       values ($1, 'ARBEIDSFORBEREDENDE_TRENING', 'offering-direct', 'open', $2, $3, '0287', $4, coalesce($6::date, $5::date, '2026-11-01'), $5, $6, $7,
         $8::date, '2026-01-01', 'Z1', 'Kari') returning id`,
      [person?.id, offering, rypelett, status, startsOn ?? null, endsOn ?? null, waitingSince ?? null, placedOn ?? null],
    );
    const id = row?.id ?? '';
    await database.asOwner(
      `insert into participation_status (participant_id, participation_id, status, valid_from, step, recorded_at, recorded_by, recorded_by_name, applied_at)
       values ($1, $2, $3, '2026-11-01', $4, now(), 'Z1', 'Kari', now())`,
      [person?.id, id, status, step],
    );
    if (percent)
      await database.asOwner(
        `insert into participation_extent (participant_id, participation_id, valid_from, percent) values ($1, $2, '2026-01-01', $3)`,
        [...[person?.id, id], percent],
      );
    if (waitingSince)
      await database.asOwner(
        `insert into coordinator_access (participation_id, participant_id, unit, from_date) values ($1, $2, '0287', '2026-01-01')`,
        [...[id, person?.id]],
      );
    return id;
  }

  it('says the same to everybody, whoever may see those who are in it', async () => {
    const offering = await anOffering(database, { places: 2 });
    await put(offering, { status: 'participating', startsOn: '2026-06-01', endsOn: '2026-12-06' });
    await put(offering, { status: 'awaiting-start', startsOn: '2026-12-01', endsOn: '2027-01-31' });
    await put(offering, { status: 'waiting-list', waitingSince: '2026-11-10' });
    const told = await forecasts.one(county, offering);
    expect(told.start).toEqual({
      kind: 'span',
      from: '2027-02-01',
      to: '2027-02-01',
      before: 1,
      ends: 2,
      endsBy: '2027-02-01',
      ground: 'planned',
    });
    expect(told.weeks.slice(0, 4).map(({ free }) => free)).toEqual([-1, -1, -1, 0]);
    expect(told.weeks[0]?.guess).toBeUndefined();
    expect(JSON.stringify(told)).not.toContain('Kari');
    expect((await forecasts.starts(anActor(), [offering, '00000000-0000-7000-8000-000000000001'])).items).toEqual([
      { offeringId: offering, start: told.start },
    ]);
  });

  it.each(sensitiveMeasures)('tells of %s what is free today, and never when anybody ends: an end changes no answer', async (measure) => {
    const offering = await anOffering(database, { places: 2, measure });
    const asked = async (): Promise<readonly unknown[]> => [
      await forecasts.one(county, offering),
      await forecasts.starts(anActor(), [offering]),
      await forecasts.measures(anActor(), [measure]),
    ];
    await put(offering, { status: 'participating', startsOn: '2026-06-01', endsOn: '2027-03-07' });
    const ending = await put(offering, { status: 'participating', startsOn: '2026-06-01', endsOn: '2026-12-06' });
    const told = await asked();
    expect(told[0]).toMatchObject({ start: { kind: 'not-known', reason: 'not-told', before: 0 }, weeks: [] });
    expect(JSON.stringify(told)).not.toMatch(/2026-12|2027-03/);
    for (const endsOn of ['2027-01-31', null]) {
      await database.asOwner('update participation set ends_on = $1 where id = $2', [endsOn, ending]);
      expect(await asked()).toEqual(told);
    }
    await database.asOwner(`update participation set status = 'ended', ends_on = '2026-11-01' where id = $1`, [ending]);
    expect(await forecasts.one(county, offering)).toMatchObject({ start: { kind: 'span', ends: 0 }, weeks: [] });
  });

  it('counts part time by extent only where the agreement says so', async () => {
    const offering = await anOffering(database, { places: 1 });
    await put(offering, { status: 'participating', startsOn: '2026-06-01', endsOn: '2027-06-30', percent: 40 });
    expect((await forecasts.one(anActor(), offering)).weeks[0]?.free).toBe(0);
    await database.asOwner('update agreement set counts_by_extent = true where id = (select agreement_id from offering where id = $1)', [
      offering,
    ]);
    expect(await forecasts.one(anActor(), offering)).toMatchObject({
      countsByExtent: true,
      weeks: expect.arrayContaining([{ from: '2026-11-21', free: 0.6, ended: 0 }]) as unknown,
    });
  });

  it('guesses at early ends, and knows how long it usually takes, from ten and up', async () => {
    const offering = await anOffering(database, { places: 3 });
    const over = { status: 'ended', startsOn: '2026-01-05', endsOn: '2026-03-29', placedOn: '2025-12-29' } as const;
    for (let number = 0; number < 9; number += 1) await put(offering, { ...over, step: number < 4 ? 'end' : 'end-date-passed' });
    const few = await forecasts.one(anActor(), offering);
    expect([few.endedLately, few.endedEarly]).toEqual([undefined, undefined]);
    expect((await forecasts.one(anActor(), offering)).usualToDays).toBeUndefined();
    await put(offering, { ...over, step: 'end' });
    await put(offering, { status: 'participating', startsOn: '2026-06-01', endsOn: '2027-06-30' });
    const told = await forecasts.one(anActor(), offering);
    expect(told).toMatchObject({ endedLately: 10, usualFromDays: 7, usualToDays: 7 });
    expect(told.weeks.at(-1)?.guess).toBeGreaterThan(0.5);
    expect(told.endedEarly).toBeUndefined();
    for (let number = 0; number < 10; number += 1) await put(offering, { ...over, step: number < 5 ? 'end' : 'end-date-passed' });
    expect(await forecasts.one(anActor(), offering)).toMatchObject({ endedLately: 20, endedEarly: 10 });
  });

  it('tells each of those who wait by who is before them', async () => {
    const offering = await anOffering(database, { places: 1 });
    await put(offering, { status: 'participating', startsOn: '2026-06-01', endsOn: '2026-12-06' });
    const second = await put(offering, { status: 'waiting-list', waitingSince: '2026-11-12' });
    const first = await put(offering, { status: 'waiting-list', waitingSince: '2026-11-02' });
    const { items } = await applications.list(silje, { offering });
    const startOf = (id: string) => items.find(({ participationId }) => participationId === id)?.probableStart;
    expect(startOf(first)).toMatchObject({ kind: 'span', from: '2026-12-14', endsBy: '2026-12-07', before: 0 }); // a week later, as the ten above took
    expect(startOf(second)).toMatchObject({ kind: 'not-known', before: 1 });
  });

  describe('of a course', () => {
    const begins = {
      intake: 'FELLES',
      startsOn: '2026-12-18',
      endsOn: '2027-06-30',
      places: 1,
      measure: 'ARBEIDSMARKEDSOPPLAERING',
    } as const;

    it('is the very day of the common start', async () => {
      const course = await anOffering(database, { ...begins, name: 'Kontor og regnskap Moss' });
      const applicant = await put(course, { status: 'waiting-list', waitingSince: '2026-11-02' });
      const { items } = await applications.list(silje, { offering: course });
      expect(items.find(({ participationId }) => participationId === applicant)?.probableStart).toMatchObject({ on: '2026-12-18' });
    });

    it('tells the next common start with room when this one is full: the same course under the same agreement', async () => {
      const [course, spring, other] = [
        await anOffering(database, { ...begins, name: 'Sveising' }),
        await anOffering(database, { ...begins, name: 'Sveising', startsOn: '2027-02-01' }),
        await anOffering(database, { ...begins, name: 'Lager', startsOn: '2027-01-11' }),
      ];
      await put(course, { status: 'awaiting-start', startsOn: '2026-12-18' });
      const full = { kind: 'not-known', reason: 'full', before: 0 };
      expect((await forecasts.one(anActor(), course)).start).toEqual(full);
      await database.asOwner('update offering set agreement_id = (select agreement_id from offering where id = $1) where id = any ($2)', [
        course,
        [spring, other],
      ]);
      expect((await forecasts.one(anActor(), course)).start).toEqual({ ...full, next: '2027-02-01' });
      const waits = await put(course, { status: 'waiting-list', waitingSince: '2026-11-02' });
      const { items } = await applications.list(silje, { offering: course });
      expect(items.find(({ participationId }) => participationId === waits)?.probableStart).toEqual({ ...full, next: '2027-02-01' });
      await put(spring, { status: 'awaiting-start', startsOn: '2027-02-01' });
      expect((await forecasts.starts(anActor(), [course])).items).toEqual([{ offeringId: course, start: { ...full, before: 1 } }]);
    });
  });

  it('of a measure is that of the offering that comes first, and says how many are known', async () => {
    const club = { measure: 'JOBBKLUBB', places: 1 } as const;
    const busy = await anOffering(database, { ...club, name: 'Jobbklubb Moss' });
    await put(busy, { status: 'participating', startsOn: '2026-10-01', endsOn: '2027-01-31' });
    const endless = await anOffering(database, { ...club, name: 'Jobbklubb Halden' });
    await put(endless, { status: 'participating', startsOn: '2026-10-01' });
    const paused = await anOffering(database, { ...club, name: 'Jobbklubb Rakkestad', open: false });
    const told = await forecasts.measures(county, ['JOBBKLUBB', 'MENTOR']);
    expect(told.items).toEqual([
      {
        ...{ measure: 'JOBBKLUBB', open: 2, known: 1, offeringId: busy, offeringName: 'Jobbklubb Moss' },
        soonest: expect.objectContaining({ from: '2027-02-01', ends: 1 }) as unknown,
      },
      { measure: 'MENTOR', open: 0, known: 0 },
    ]);
    expect(JSON.stringify(told)).not.toContain(paused);
    await put(busy, { status: 'waiting-list', waitingSince: '2026-11-02' });
    expect((await forecasts.measures(county, ['JOBBKLUBB'])).items).toMatchObject([{ open: 2, known: 0, soonest: { kind: 'not-known' } }]);
  });

  it('does not exist for an offering that does not', async () => {
    const none = forecasts.one(anActor(), '00000000-0000-7000-8000-000000000001');
    await expect(none).rejects.toMatchObject({ kind: { status: 404 } });
  });
});
