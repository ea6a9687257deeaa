import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { localDate } from '@fotfeste/shared/kernel';
import { DraftRow, DraftService } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { assistanceRows } from '../rows';
import { aSubmission, refusalOf, services } from '../testing';
import { NeedOpinionService } from './need-opinion.service';

const kari = anActor();
const stranger = anActor({ id: 'Z990004', offices: ['0301'] });

describe('what the profiling and the person say of the need', () => {
  let database: FreshDatabase;
  let service: NeedOpinionService;
  let drafts: DraftService;
  let id: string;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
    drafts = new DraftService(database.unitOfWork);
    service = new NeedOpinionService(database.unitOfWork, drafts);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    ({ id } = await aPerson(database));
  });
  afterAll(() => database.drop());

  const profiled = (value: string, on: string): Promise<unknown> =>
    database.asOwner(
      `insert into need_opinion (participant_id, kind, value, said_on, recorded_by, recorded_by_name, recorded_at)
       values ($1, 'profiling', $2, $3, 'system', 'Arbeidssøkerregisteret', now())`,
      [id, value, on],
    );

  it('is not known before anybody has said it', async () => {
    expect(await service.read(kari, id)).toEqual({ earlier: [] });
  });

  it('stands side by side, the newest of each, with what the person said before', async () => {
    await profiled('OPPGITT_HINDRINGER', '2026-03-01');
    await profiled('ANTATT_GODE_MULIGHETER', '2026-10-01');
    const key = { kind: 'own-opinion', subject: id } as const;
    await drafts.save(kari, key, { content: { words: 'Har' }, participantId: id });
    await service.say(kari, id, { opinion: 'unsure', saidOn: localDate('2026-10-02') });
    expect((await drafts.find(kari, key)).draft).toBeUndefined();
    const said = await service.say(kari, id, { opinion: 'needs-guidance', saidOn: localDate('2026-11-20'), words: ' Har søkt lenge. ' });
    expect(said).toEqual({
      profiling: { result: 'ANTATT_GODE_MULIGHETER', on: '2026-10-01' },
      own: { opinion: 'needs-guidance', saidOn: '2026-11-20', words: 'Har søkt lenge.', recordedByName: 'Kari Veileder' },
      earlier: [{ opinion: 'unsure', saidOn: '2026-10-02', words: '', recordedByName: 'Kari Veileder' }],
    });
    const events = await database.asOwner('select payload from domain_event where participant_id = $1 order by id', [id]);
    expect(JSON.stringify(events)).not.toContain('søkt');
  });

  it('cannot be said after today, is never changed, and stays with those who see the person', async () => {
    const refusal = await refusalOf(service.say(kari, id, { opinion: 'unsure', saidOn: localDate('2026-11-22') }));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['saidOn']);
    await service.say(kari, id, { opinion: 'unsure', saidOn: localDate('2026-11-21') });
    await expect(database.unitOfWork.run(kari, (tx) => tx.query('update need_opinion set words = $1', ['x']))).rejects.toThrow(
      /permission denied/,
    );
    expect(await service.read(stranger, id)).toEqual({ earlier: [] });
    await expect(profiled('manages-alone', '2026-01-01')).rejects.toThrow(/need_opinion_value/);
  });

  it('goes into the snapshot of a decision that rests on the person’s own answers', async () => {
    await profiled('ANTATT_GODE_MULIGHETER', '2026-10-01');
    await service.say(kari, id, { opinion: 'needs-guidance', saidOn: localDate('2026-11-20') });
    const { submission } = services(database);
    const decided = await submission.submit(kari, id, aSubmission({ sources: [{ kind: 'self-assessment' }] }));
    expect(decided.usedFacts).toEqual([
      { kind: 'profiling', code: 'ANTATT_GODE_MULIGHETER', origin: 'arbeidssokerregisteret', dated: '2026-10-01' },
      { kind: 'own-opinion', code: 'needs-guidance', origin: 'deltaker', dated: '2026-11-20' },
    ]);
  });
});
