import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const colleague = anActor({ id: 'Z990002', name: 'Per Kollega' });
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
const startsOn = localDate('2026-11-21');

describe('what waits to be read', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const referred = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    await database.asOwner('update person_access set responsible = $2 where participant_id = $1', [id, kari.id]);
    return room.referrals.refer(kari, id, aReferral({ offeringId }));
  };
  const linkEnded = async ({ id, participantId }: ParticipationView, how: string): Promise<void> => {
    await database.asOwner(
      `insert into participation_link (participant_id, participation_id, organisation, contact_id, contact_name, initials, language, asked,
         sent_at, sent_by, sent_by_name, expires_at, closed_at, closed_how, closed_by_name)
       values ($1, $2, $3, uuidv7(), 'Berit Verkstad', 'K.N.', 'nb', '{}', '2026-11-20', 'Z990001', 'Kari Veileder', '2026-12-04', '2026-11-21', $4, 'Berit Verkstad')`,
      [participantId, id, tuva.organisation, how],
    );
  };
  const countOf = async (actor: typeof kari): Promise<number> => (await room.unread.count(actor)).count;

  it('is counted and listed for the responsible adviser alone, the oldest first, until it has been read', async () => {
    const [first, second] = [await referred(), await referred()];
    await room.messages.send(tuva, second.id, { words: 'Kan dere ringe?' });
    database.clock.set('2026-11-21', '12:00:00');
    for (const words of ['Kommer han i dag?', 'Vi venter.']) await room.messages.send(tuva, first.id, { words });
    await linkEnded(first, 'answered');
    await linkEnded(second, 'revoked');
    expect([await countOf(kari), await countOf(colleague)]).toEqual([2, 0]);
    const { items } = await room.unread.list(kari);
    expect(items.map(({ participationId, messages, linkNews, where }) => [participationId, messages, linkNews, where])).toEqual([
      [first.id, 2, 'answered', 'Rypelett Arbeid og Vekst AS'],
      [second.id, 1, undefined, 'Rypelett Arbeid og Vekst AS'],
    ]);
    await room.messages.markRead(colleague, first.id);
    expect(await countOf(kari)).toBe(2);
    await room.messages.markRead(kari, second.id);
    expect(await countOf(kari)).toBe(1);
    await room.messages.send(colleague, first.id, { words: 'Han kommer.' });
    expect((await room.unread.list(kari)).items).toMatchObject([{ participationId: first.id, messages: 0, linkNews: 'answered' }]);
  });

  it('of a link stands at the participation in the person’s list, and nothing does that Nav ended itself', async () => {
    const [answered, shut, revoked] = [await referred(), await referred(), await referred()];
    await linkEnded(answered, 'answered');
    await linkEnded(shut, 'wrong-codes');
    await linkEnded(revoked, 'revoked');
    const newsOf = async ({ id, participantId }: ParticipationView) =>
      (await room.participations.list(kari, participantId)).items.find((each) => each.id === id)?.linkNews;
    expect([await newsOf(answered), await newsOf(shut), await newsOf(revoked)]).toEqual(['answered', 'shut', undefined]);
  });

  it('is counted for each reader at the provider as its list counts it, and for no other provider', async () => {
    const before = (await room.unread.countForProvider(tuva)).count;
    const { id } = await referred();
    expect((await room.unread.countForProvider(tuva)).count).toBe(before + 1);
    expect((await room.unread.countForProvider(tuva)).count).toBe((await room.providerLists.list(tuva, { only: 'unread' })).total);
    expect((await room.unread.countForProvider(stranger)).count).toBe(0);
    await room.provider.markRead(tuva, id);
    expect((await room.unread.countForProvider(tuva)).count).toBe(before);
  });
});
