import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { holds } from '@fotfeste/access/domain';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { NoteService } from './note.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola' });
const provider = anActor({ id: 'T1', role: 'provider-coordinator', offices: [], organisation: '308053067' });
const coordinator = anActor({ id: 'Z990009', role: 'measure-coordinator' });

describe('notes for colleagues', () => {
  let database: FreshDatabase;
  let notes: NoteService;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    notes = new NoteService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  const codeOf = (deed: Promise<unknown>): Promise<unknown> =>
    deed.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.kind.code : error),
    );

  it('on support and on control stand apart, and tell their words to no event', async () => {
    const { id } = await aPerson(database);
    await notes.write(kari, id, 'support', { words: ' Foretrekker SMS. ' });
    await notes.write(kari, id, 'control', { words: 'Møtte ikke 12. november.' });
    expect((await notes.list(ola, id, 'support')).items).toMatchObject([{ words: 'Foretrekker SMS.', isOwn: false, isChanged: false }]);
    expect((await notes.list(kari, id, 'control')).items).toMatchObject([{ words: 'Møtte ikke 12. november.', isOwn: true }]);
    const events = await database.asOwner('select name, payload from domain_event where participant_id = $1 order by id', [id]);
    expect(events).toEqual([
      { name: 'participant.support-note-written', payload: {} },
      { name: 'participant.control-note-written', payload: {} },
    ]);
  });

  it('are changed by their writer alone, at the version that was seen, and what stood there is kept', async () => {
    const { id } = await aPerson(database);
    const [note] = (await notes.write(kari, id, 'support', { words: 'Ring mandag' })).items;
    const seen = { kind: 'support', id: note?.id ?? '', version: note?.version ?? 0 } as const;
    expect(await codeOf(notes.change(ola, id, seen, { words: 'Nei' }))).toBe('participant/not-own-note');
    expect(await codeOf(notes.change(kari, id, { ...seen, version: 9 }, { words: 'Nei' }))).toBe('changed-by-other');
    expect(await codeOf(notes.change(kari, id, { ...seen, kind: 'control' }, { words: 'Nei' }))).toBe('not-found');
    const changed = await notes.change(kari, id, seen, { words: 'Ring tirsdag' });
    expect(changed.items).toMatchObject([{ words: 'Ring tirsdag', isChanged: true, version: 2 }]);
    expect(await database.asOwner('select words from support_note_history where participant_id = $1', [id])).toEqual([
      { words: 'Ring mandag' },
    ]);
  });

  it('are not there for another office, a measure coordinator or a provider who sees the person', async () => {
    const { id } = await aPerson(database);
    await notes.write(kari, id, 'control', { words: 'Kontrollert' });
    await database.asOwner(
      `insert into provider_access (participant_id, organisation, participation_id, from_date) values ($1, '308053067', uuidv7(), '2026-01-01')`,
      [id],
    );
    for (const actor of [provider, coordinator, anActor({ offices: ['0312'] })]) {
      expect((await notes.list(actor, id, 'control')).items).toEqual([]);
    }
    expect(await codeOf(notes.write(anActor({ offices: ['0312'] }), id, 'support', { words: 'Hei' }))).toBe('not-found');
    expect(holds('measure-coordinator', 'control-note:read') || holds('provider-coordinator', 'support-note:read')).toBe(false);
  });
});
