import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { assistanceRows } from '../rows';
import { aPermanentSubmission, aSubmission, services } from '../testing';
import { WaitingService } from './waiting.service';

const kari = anActor();
const bente = anActor({ id: 'Z990003', name: 'Bente Beslutter', secondControl: true });

describe('the list of those who wait for a § 14 a decision', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof services>;
  let waiting: WaitingService;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
    room = services(database);
    waiting = new WaitingService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  it('tells what each one waits for, in the own office only', async () => {
    const names = ['Ubegynt', 'Skrevet', 'Sendt', 'Returnert', 'Ferdig', 'Gammel'] as const;
    const people = Object.fromEntries(
      await Promise.all(names.map(async (givenName) => [givenName, (await aPerson(database, { givenName, familyName: '' })).id] as const)),
    ) as Record<(typeof names)[number], string>;
    await aPerson(database, { givenName: 'Fremmed', office: '0301' });
    await aPerson(database, { givenName: 'Avsluttet', followedUpFrom: undefined });

    await room.drafts.save(kari, { kind: 'assistance-decision', subject: people.Skrevet }, { content: {}, participantId: people.Skrevet });
    await room.submission.submit(bente, people.Sendt, aPermanentSubmission());
    const sent = await room.submission.submit(kari, people.Returnert, aPermanentSubmission());
    await room.decisions.return(bente, sent.id, sent.version, 'Mer om målet');
    await room.submission.submit(kari, people.Ferdig, aSubmission());
    await room.submission.submit(kari, people.Gammel, aSubmission());
    await database.asOwner(`update follow_up_period set from_date = '2026-12-01' where participant_id = $1`, [people.Gammel]);
    database.clock.set('2026-12-02');

    const list = await waiting.list(bente, {});
    expect(list.items.map(({ name, waitsFor, isForMe }) => [name, waitsFor, isForMe])).toEqual([
      ['Sendt', 'second-control', false],
      ['Returnert', 'correction', false],
      ['Skrevet', 'writing', false],
      ['Ubegynt', 'decision', false],
      ['Gammel', 'decision', false],
    ]);
    expect(list.count).toBe(5);
    const other = await waiting.list({ ...bente, id: 'Z990009' }, {});
    expect(other.items.filter(({ isForMe }) => isForMe).map(({ name }) => name)).toEqual(['Sendt']);
  });

  it('can be only about those one is responsible for', async () => {
    const { id } = await aPerson(database, { responsible: 'Z990077' });
    const own = await waiting.list(anActor({ id: 'Z990077' }), { of: 'mine' });
    expect(own.items.map(({ participantId }) => participantId)).toEqual([id]);
  });
});
