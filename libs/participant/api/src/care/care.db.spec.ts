import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { CareService } from './care.service';

const kari = anActor();
const twoAlone = { childYears: [2018, 2015], soleCarer: true, source: 'deltaker' } as const;

describe('the children in somebody’s care', () => {
  let database: FreshDatabase;
  let cares: CareService;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    cares = new CareService(database.unitOfWork);
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
    return thrown;
  };

  it('are unknown until somebody has told, which is not the same as none', async () => {
    const { id } = await aPerson(database);
    expect(await cares.care(kari, id)).toEqual({ childYears: [], version: 0 });
    const none = await cares.tell(kari, id, 0, { childYears: [], source: 'deltaker' });
    expect(none).toMatchObject({ childYears: [], told: { source: 'deltaker', date: '2026-11-21' }, version: 1 });
  });

  it('are kept with who told it, who wrote it down and when, and what was told before', async () => {
    const { id } = await aPerson(database);
    const told = await cares.tell(kari, id, 0, twoAlone);
    expect(told).toEqual({
      ...{ childYears: [2015, 2018], soleCarer: true, version: 1 },
      ...{ told: { source: 'deltaker', date: '2026-11-21' }, recordedByName: kari.name },
    });
    database.clock.set('2026-12-01');
    const after = await cares.tell(kari, id, 1, { childYears: [2015, 2018, 2026], soleCarer: false, source: 'folkeregisteret' });
    expect(after).toMatchObject({ soleCarer: false, told: { source: 'folkeregisteret', date: '2026-12-01' }, version: 2 });
    const before = await database.asOwner('select child_years, sole_carer, source from carer_situation_history where participant_id = $1', [
      id,
    ]);
    expect(before).toEqual([{ child_years: [2015, 2018], sole_carer: true, source: 'deltaker' }]);
    const events = await database.asOwner(`select payload from domain_event where participant_id = $1 and name = 'participant.care-told'`, [
      id,
    ]);
    expect(events).toEqual([{ payload: {} }, { payload: {} }]);
  });

  it('that cannot be are refused with the year at the field, and nothing is written', async () => {
    const { id } = await aPerson(database);
    const wrong = await problemOf(cares.tell(kari, id, 0, { ...twoAlone, childYears: [2031, 2001] }));
    expect(wrong.kind.status).toBe(400);
    expect(wrong.details.errors?.map(({ field, message }) => [field, message.nb])).toEqual([
      ['childYears', '2031 er ikke kommet ennå. Skriv året barnet er født'],
      ['childYears', 'Et barn født i 2001 er over 18 år. Før bare opp barn under 18'],
    ]);
    expect((await cares.care(kari, id)).version).toBe(0);
  });

  it('told by two colleagues at once are not written over: the second sees what the first wrote', async () => {
    const { id } = await aPerson(database);
    await cares.tell(kari, id, 0, twoAlone);
    const late = await problemOf(cares.tell(kari, id, 0, { childYears: [], source: 'veileder' }));
    expect(late.kind.status).toBe(412);
    expect(late.details.extension).toMatchObject({ theirs: { childYears: [2015, 2018] }, version: 1 });
  });

  it('of somebody of another office are not to be found', async () => {
    const { id } = await aPerson(database, { office: '0312' });
    expect((await problemOf(cares.care(kari, id))).kind.status).toBe(404);
    await expect(cares.tell(kari, id, 0, twoAlone)).rejects.toThrow(Problem);
  });
});
