import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { DocumentService } from '@fotfeste/document/api';
import { holds } from '@fotfeste/access/domain';
import type { ReferralRequest } from '../referral/referral.dto';
import { anEligiblePerson, aReferral, roomIn, roomRows, silje, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const lead = anActor({ id: 'Z994101', name: 'Grete Leder', role: 'team-lead' });
const startsOn = localDate('2027-01-11');
const measure = 'ARBEIDSMARKEDSOPPLAERING';
const training = { trade: 'travel-transport', leadsTo: ['licence'], licences: ['C', 'CE'] } as const;

describe('a single place in training', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
  });
  afterAll(() => database.drop());

  const aPlace = (rest: Partial<ReferralRequest> = {}): ReferralRequest =>
    aReferral({ measure, route: 'school', hostName: 'Fagskolen på Rud', startsOn, ...rest });
  const referred = async (rest: Partial<ReferralRequest> = { priceOre: 12_500_50 }): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    return room.referrals.refer(kari, id, aPlace(rest));
  };
  const answered = ({ id, version }: ParticipationView, answer: 'approved' | 'refused', words?: string): Promise<ParticipationView> =>
    room.singlePlaces.answer(lead, id, version, { answer, ...(words !== undefined && { words }) });
  const fieldsOf = async (work: Promise<unknown>): Promise<readonly string[]> =>
    (await refusalOf(work)).details.errors?.map(({ field }) => field) ?? [];
  const letterOf = async ({ participantId }: ParticipationView) => {
    const documents = new DocumentService(database.unitOfWork);
    const [newest] = (await documents.list(kari, participantId)).items;
    const { blocks } = await documents.read(kari, newest?.id ?? '');
    return blocks.flatMap(({ facts = [] }) => facts.map(({ name, value }) => `${name}: ${value}`));
  };

  it('keeps its price to the øre and its categories, and waits for approval with a note that it does', async () => {
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    const referral = aPlace({ priceOre: 12_500_50, training });
    const { notes } = await room.referrals.rehearse(kari, id, referral);
    expect(notes.map(({ kind }) => kind)).toContain('price-waits');
    const made = await room.referrals.refer(kari, id, referral);
    expect(made).toMatchObject({
      status: 'awaiting-start',
      singlePlace: { standing: 'waiting', priceOre: 12_500_50, isOwnPrice: true, training },
    });
    expect(await letterOf(made)).toContain('Opplæring: reiseliv, servering og transport, førerkort C CE');
  });

  it('can be given without a price, with a note that none is written', async () => {
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    const { notes } = await room.referrals.rehearse(kari, id, aPlace());
    expect(notes.map(({ kind }) => kind)).toContain('price-missing');
    expect((await room.referrals.refer(kari, id, aPlace())).singlePlace).toEqual({ standing: 'none', isOwnPrice: false });
  });

  it.each([
    ['a price below zero', { priceOre: -1 }, ['priceOre']],
    ['an absurd price', { priceOre: 1_000_000_01 }, ['priceOre']],
    ['a licence without a class', { training: { leadsTo: ['licence'], licences: [] } }, ['training.licences']],
    ['a price of a measure that has none', { priceOre: 1, measure: 'ARBEIDSTRENING', route: 'employer' }, ['priceOre']],
  ] as const)('is not given with %s', async (_case, rest, fields) => {
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    expect(await fieldsOf(room.referrals.refer(kari, id, aPlace(rest)))).toEqual(fields);
    expect((await room.participations.list(kari, id)).items).toEqual([]);
  });

  it('stands in the list of those who approve until it is answered, and the letter then says what Nav pays', async () => {
    const made = await referred();
    const listed = async (by = lead) =>
      (await room.singlePlaces.waiting(by)).items.filter(({ participationId }) => participationId === made.id);
    expect(await listed()).toMatchObject([{ priceOre: 12_500_50, hostName: 'Fagskolen på Rud', writtenByName: 'Kari Veileder' }]);
    expect(await listed({ ...lead, id: kari.id })).toEqual([]);
    expect(await listed({ ...lead, offices: ['0288'] })).toEqual([]);
    const approved = await answered(made, 'approved');
    expect(approved.singlePlace).toMatchObject({ standing: 'approved', answeredByName: 'Grete Leder', isOwnPrice: false });
    expect(await listed()).toEqual([]);
    expect(await letterOf(made)).toContain('Nav betaler: 12\u00a0500,50 kroner');
    expect((await refusalOf(answered(approved, 'refused', 'For dyrt'))).kind.code).toBe('participation/no-price-waiting');
  });

  it('is approved by a team lead alone, never by whoever wrote the price, and never as somebody else saw it', async () => {
    const made = await referred();
    expect(
      (['adviser', 'team-lead', 'measure-coordinator', 'county'] as const).filter((role) => holds(role, 'participation:approve-price')),
    ).toEqual(['team-lead']);
    const own = room.singlePlaces.answer({ ...lead, id: kari.id }, made.id, made.version, { answer: 'approved' });
    expect((await refusalOf(own)).kind.code).toBe('participation/own-price');
    const elsewhere = room.singlePlaces.answer({ ...lead, offices: ['0288'] }, made.id, made.version, { answer: 'approved' });
    expect((await refusalOf(elsewhere)).kind.status).toBe(404);
    expect((await refusalOf(room.singlePlaces.answer(silje, made.id, made.version, { answer: 'approved' }))).kind.status).toBe(404);
    const changed = await room.singlePlaces.write(kari, made.id, made.version, { priceOre: 90_000_00 });
    expect((await refusalOf(answered(made, 'approved'))).kind.status).toBe(412);
    expect(changed.singlePlace).toMatchObject({ standing: 'waiting', priceOre: 90_000_00 });
  });

  it('is refused with a reason, and waits again when another price is written', async () => {
    const made = await referred();
    expect(await fieldsOf(answered(made, 'refused', ' '))).toEqual(['words']);
    const refused = await answered(made, 'refused', 'Be om et tilbud til.');
    expect(refused.singlePlace).toMatchObject({ standing: 'refused', answerWords: 'Be om et tilbud til.' });
    const { notes } = await room.participations.rehearse(kari, made.id, refused.version, { step: 'not-applicable', reason: 'got-job' });
    expect(notes.map(({ kind }) => kind)).not.toContain('price-refused');
    const again = await room.singlePlaces.write(kari, made.id, refused.version, { priceOre: 9_000_00 });
    expect(again.singlePlace).toMatchObject({ standing: 'waiting', priceOre: 9_000_00 });
    expect(again.singlePlace).not.toHaveProperty('answerWords');
  });

  it('waits anew when the price is changed after it was approved, and what was approved still stands', async () => {
    const approved = await answered(await referred(), 'approved');
    const raised = await room.singlePlaces.write(kari, approved.id, approved.version, { priceOre: 15_000_00 });
    expect(raised.singlePlace).toMatchObject({ standing: 'waiting', priceOre: 15_000_00, approvedOre: 12_500_50 });
    expect(await letterOf(raised)).toContain('Nav betaler: 12\u00a0500,50 kroner');
    const sorted = await room.singlePlaces.write(kari, raised.id, raised.version, { training });
    expect(sorted.singlePlace).toMatchObject({ standing: 'waiting', training });
    const free = await room.singlePlaces.write(kari, raised.id, sorted.version, { priceOre: null, training: null });
    expect(free.singlePlace).toEqual({ standing: 'none', isOwnPrice: false });
    expect((await letterOf(free)).join()).not.toMatch(/Nav betaler|Opplæring:/u);
  });

  it('says before another price is saved what it leads to: it waits, and no letter goes out about it', async () => {
    const { id, version } = await answered(await referred(), 'approved');
    const { consequences } = await room.singlePlaces.rehearse(kari, id, version, { priceOre: 15_000_00 });
    expect(consequences.map(({ event }) => event)).toEqual(['participation.price-written']);
    expect((await room.participations.read(kari, id)).singlePlace).toMatchObject({ standing: 'approved', priceOre: 12_500_50 });
    const sorted = await room.singlePlaces.rehearse(kari, id, version, { training });
    expect(sorted.consequences.map(({ event }) => event)).toEqual(['participation.training-sorted', 'document.collected']);
    expect((await refusalOf(room.singlePlaces.rehearse(kari, id, version + 1, { priceOre: 1 }))).kind.code).toBe('changed-by-other');
  });

  it('keeps its price as it is when it is over', async () => {
    const made = await referred();
    const off = await room.participations.step(kari, made.id, made.version, { step: 'not-applicable', reason: 'got-job' });
    expect((await refusalOf(room.singlePlaces.write(kari, made.id, off.version, { priceOre: 1 }))).kind.code).toBe(
      'participation/no-such-step',
    );
    expect((await refusalOf(answered(off, 'approved'))).kind.code).toBe('participation/no-price-waiting');
  });
});
