import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { localDate } from '@fotfeste/shared/kernel';
import { DraftRow, DraftService } from '@fotfeste/draft/api';
import { participantRows, Then } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { AssistanceReader } from '../assistance.reader';
import { assistanceRows } from '../rows';
import { refusalOf } from '../testing';
import { EarlierNeeds } from './earlier-needs.service';
import type { NeedsRequest } from './needs.dto';
import { NeedsService } from './needs.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });

const needs = (overrides: Partial<NeedsRequest> = {}): NeedsRequest => ({
  barriers: ['health'],
  barrierWords: 'Rygg',
  resources: ['motivation'],
  resourceWords: '',
  capacityWords: '',
  capacitySources: [],
  ...overrides,
});
const capacity = {
  capacityAssessedOn: localDate('2026-11-02'),
  capacityAssessedBy: 'Kari Veileder',
  capacityReduced: true,
  capacityWords: 'Kan stå i to timer.',
  capacitySources: [{ kind: 'medical-statement', dated: localDate('2026-10-20') }],
} as const satisfies Partial<NeedsRequest>;

describe('needs assessments', () => {
  let database: FreshDatabase;
  let service: NeedsService;
  let drafts: DraftService;
  let id: string;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
    drafts = new DraftService(database.unitOfWork);
    service = new NeedsService(database.unitOfWork, drafts);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    ({ id } = await aPerson(database));
  });
  afterAll(() => database.drop());

  it('begin empty, are written, and come back as they were', async () => {
    expect(await service.read(kari, id)).toMatchObject({ version: 0, barriers: [], capacitySources: [] });
    const written = await service.write(kari, id, needs(capacity), 0);
    expect(written).toMatchObject(needs(capacity));
    expect(written.version).toBe(1);
    expect(await service.read(ola, id)).toEqual(written);
    const events = await database.asOwner<{ payload: unknown }>(`select payload from domain_event where participant_id = $1`, [id]);
    expect(JSON.stringify(events)).not.toContain('Rygg');
  });

  it('are shown as they stood when an earlier day ended', async () => {
    await service.write(kari, id, needs({ barriers: ['health', 'motivation'] }), 0);
    database.clock.set('2026-12-01');
    await service.write(kari, id, needs({ barrierWords: 'Skulder' }), 1);
    database.clock.set('2027-01-05');
    const on = (day: string) => new EarlierNeeds(new Then(database.unitOfWork)).read(kari, { participantId: id, asOf: localDate(day) });
    expect(await on('2026-11-30')).toMatchObject({
      version: 1,
      barriers: ['health', 'motivation'],
      barrierWords: 'Rygg',
      formerBarriers: [],
    });
    expect(await on('2026-12-01')).toMatchObject({
      ...{ version: 2, barriers: ['health'], barrierWords: 'Skulder' },
      formerBarriers: [{ code: 'motivation', until: '2026-12-01' }],
    });
  });

  it('use up the draft when they are saved, and keep it when they are refused', async () => {
    const key = { kind: 'needs-assessment', subject: id } as const;
    await drafts.save(kari, key, { content: { barrierWords: 'Rygg' }, participantId: id });
    await refusalOf(service.write(kari, id, needs({ capacityReduced: true }), 0));
    expect((await drafts.find(kari, key)).draft).toBeDefined();
    await service.write(kari, id, needs(), 0);
    expect((await drafts.find(kari, key)).draft).toBeUndefined();
  });

  it('tell other rooms what the work-capacity assessment concluded', async () => {
    const conclusion = (): Promise<unknown> => database.unitOfWork.read(kari, (tx) => tx.use(AssistanceReader).workCapacity(id));
    expect(await conclusion()).toBeUndefined();
    await service.write(kari, id, needs(), 0);
    expect(await conclusion()).toBeUndefined();
    await service.write(kari, id, needs(capacity), 1);
    expect(await conclusion()).toEqual({ isReduced: true, assessedOn: '2026-11-02' });
  });

  it('hold a whole work-capacity assessment or none', async () => {
    const refusal = await refusalOf(service.write(kari, id, needs({ ...capacity, capacitySources: [] }), 0));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['capacitySources']);
    expect(await service.read(kari, id)).toMatchObject({ version: 0 });
  });

  it('keep both when two people change different fields', async () => {
    await service.write(kari, id, needs(), 0);
    await service.write(ola, id, needs({ resourceWords: 'Har førerkort' }), 1);
    const merged = await service.write(kari, id, needs({ barrierWords: 'Rygg og knær' }), 1);
    expect(merged).toMatchObject({ resourceWords: 'Har førerkort', barrierWords: 'Rygg og knær', version: 3 });
  });

  it('say who said that something hinders or helps: as it is told, else as it was, else the adviser of today', async () => {
    database.clock.set('2026-11-02');
    const saidOn = localDate('2026-10-30');
    await service.write(kari, id, needs({ barrierOrigins: [{ code: 'health', saidBy: 'person', saidOn }] }), 0);
    database.clock.set('2026-11-21');
    const after = await service.write(ola, id, needs({ barriers: ['housing', 'health'] }), 1);
    expect(after.barrierOrigins).toEqual([
      { code: 'housing', saidBy: 'adviser', saidOn: '2026-11-21' },
      { code: 'health', saidBy: 'person', saidOn: '2026-10-30' },
    ]);
    expect(after.resourceOrigins).toEqual([{ code: 'motivation', saidBy: 'adviser', saidOn: '2026-11-02' }]);
    const ahead = needs({ barrierOrigins: [{ code: 'health', saidBy: 'person', saidOn: localDate('2026-11-22') }] });
    const refusal = await refusalOf(service.write(kari, id, ahead, 2));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['barrierOrigins']);
  });

  it('remember what was ticked before, with the day it was taken away', async () => {
    database.clock.set('2026-10-01');
    await service.write(kari, id, needs({ barriers: ['health', 'housing'] }), 0);
    database.clock.set('2026-11-21');
    const after = await service.write(kari, id, needs({ resources: [], opennessWords: 'Vil fortelle selv' }), 1);
    expect(after).toMatchObject({
      barriers: ['health'],
      opennessWords: 'Vil fortelle selv',
      formerBarriers: [{ code: 'housing', until: '2026-11-21' }],
      formerResources: [{ code: 'motivation', until: '2026-11-21' }],
    });
    expect(await service.read(ola, id)).toEqual(after);
  });

  it('show both versions when two people change the same field', async () => {
    await service.write(kari, id, needs(), 0);
    await service.write(ola, id, needs({ barrierWords: 'Nakke' }), 1);
    const refusal = await refusalOf(service.write(kari, id, needs({ barrierWords: 'Skulder' }), 1));
    expect([refusal.kind.status, refusal.details.extension]).toEqual([
      412,
      { theirs: { barrierWords: 'Nakke' }, yours: { barrierWords: 'Skulder' }, version: 2 },
    ]);
  });

  it('written for the first time by two people at once are merged too', async () => {
    await service.write(ola, id, needs({ barrierWords: '', resourceWords: 'Truckbevis' }), 0);
    const merged = await service.write(kari, id, needs(), 0);
    expect(merged).toMatchObject({ barrierWords: 'Rygg', resourceWords: 'Truckbevis' });
  });
});
