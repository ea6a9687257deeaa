import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anEligiblePerson, answerAll, aReferral, roomIn, roomRows, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const today = localDate('2026-11-21');

describe('a single place at an employer', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let place: ParticipationView;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    const { id } = await anEligiblePerson(database, room, { measure: 'ARBEIDSTRENING', startsOn: today });
    await answerAll(room, kari, id, 'ARBEIDSTRENING', today);
    place = await room.referrals.refer(
      kari,
      id,
      aReferral({
        measure: 'ARBEIDSTRENING',
        route: 'employer',
        hostOrganisation: '312345678',
        hostName: 'Rud Lager AS',
        workplace: 'Terminalen i Sarpsborg',
        startsOn: today,
        endsOn: localDate('2027-03-31'),
        agreement: { goal: 'Prøve lagerarbeid', content: 'Plukk og pakk', hoursPerWeek: 30 },
      }),
    );
  });
  afterAll(() => database.drop());

  it('names host and workplace, and tells which parts of the agreement are missing', () => {
    expect(place).toMatchObject({
      status: 'awaiting-start',
      route: 'employer',
      host: { name: 'Rud Lager AS', organisation: '312345678', workplace: 'Terminalen i Sarpsborg' },
      agreement: { version: 1, goal: 'Prøve lagerarbeid', missingParts: ['navContact', 'hostContact'], isSigned: false },
    });
  });

  it('does not start until what the law asks for is in place, and says what that is', async () => {
    const { items } = await room.agreements.startNeeds(kari, place.id);
    expect(items.map(({ id }) => id)).toEqual(['ATR-07', 'ATR-08', 'GEN-18']);
    const refusal = await refusalOf(room.participations.step(kari, place.id, place.version, { step: 'start' }));
    expect(refusal.kind.code).toBe('participation/start-facts-missing');
    expect(refusal.kind.detail?.nb).toContain('Deltaker, arbeidsgiver og Nav har underskrevet avtale');
  });

  it('takes no signature of tomorrow', async () => {
    const refusal = await refusalOf(room.agreements.record(kari, place.id, 1, { hostSignedOn: localDate('2026-11-22') }));
    expect(refusal.details.errors).toEqual([{ field: 'hostSignedOn', message: expect.anything() as unknown }]);
  });

  it('keeps what two people record at the same time, unless both changed the same', async () => {
    const first = await room.agreements.record(kari, place.id, 1, { navContact: 'Kari Veileder', hostContact: 'Ole Rud' });
    expect(first.agreement).toMatchObject({ version: 2, missingParts: [] });
    const merged = await room.agreements.record(kari, place.id, 1, { discussedOn: today });
    expect(merged.agreement).toMatchObject({ navContact: 'Kari Veileder', discussedOn: '2026-11-21' });
    const conflict = await refusalOf(room.agreements.record(kari, place.id, 1, { hostContact: 'Grete Rud' }));
    expect(conflict.kind).toMatchObject({ code: 'changed-by-other', status: 412 });
    expect(conflict.details.extension).toMatchObject({ theirs: { hostContact: 'Ole Rud' }, yours: { hostContact: 'Grete Rud' } });
  });

  it('starts when all three have signed and the place has been talked over', async () => {
    const signed = await room.agreements.record(kari, place.id, 3, {
      participantSignedOn: today,
      hostSignedOn: today,
      navSignedOn: today,
    });
    expect(signed.agreement?.isSigned).toBe(true);
    expect((await room.agreements.startNeeds(kari, place.id)).items).toEqual([]);
    const started = await room.participations.step(kari, place.id, place.version, { step: 'start' });
    expect(started).toMatchObject({ status: 'participating', statusFrom: '2026-11-21', nextReviewOn: '2027-02-21' });
  });

  it('is looked at by Nav every third month', async () => {
    database.clock.set('2027-02-20');
    const reviewed = await room.reviews.record(kari, place.id, {
      reviewedOn: localDate('2027-02-20'),
      conclusion: 'continue',
      words: 'Går fremover, trenger tid på truck.',
    });
    expect(reviewed.reviews).toHaveLength(1);
    expect(reviewed.nextReviewOn).toBeUndefined();
    database.clock.set('2026-11-21');
  });

  it('is no business of a provider', async () => {
    const [access] = await database.asOwner('select 1 from provider_access where participation_id = $1', [place.id]);
    expect(access).toBeUndefined();
  });
});
