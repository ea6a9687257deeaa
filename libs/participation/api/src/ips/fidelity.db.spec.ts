import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, rypelett, silje, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import type { FidelityAnswerView, FidelitySheetView } from './fidelity.view';

const kari = anActor();
const leader = anActor({ id: 'T994002', name: 'Frank Ruud', role: 'provider-coordinator', offices: [], organisation: rypelett });
const elsewhere = { ...silje, id: 'Z994999', offices: ['1190'] };
const stranger = { ...leader, id: 'T994999', organisation: '250794258' };
const startsOn = localDate('2026-09-01');
const today = localDate('2026-11-21');

describe('the fidelity scale of a provider', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  let one: ParticipationView;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-09-01');
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'IPS Sarpsborg', places: 100 });
    const { id } = await anEligiblePerson(database, room, { startsOn, person: { responsible: kari.id } });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    one = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.takeIn(tuva, one.id);
    await room.provider.setStartDate(tuva, one.id, { startsOn });
    await database.asOwner(`update offering set measure = 'INDIVIDUELL_JOBBSTOTTE' where id = $1`, [offeringId]);
    await database.asOwner(`update participation set measure = 'INDIVIDUELL_JOBBSTOTTE' where id = $1`, [one.id]);
    database.clock.set(today);
    const met = { party: 'employer', kind: 'meet-employer', place: 'workplace', employerName: 'Solvang kafé', matchesWish: 'yes' } as const;
    await room.jobContacts.add(tuva, one.id, { ...met, heldOn: localDate('2026-09-11') });
    await room.jobContacts.add(tuva, one.id, { ...met, heldOn: localDate('2026-10-11'), kind: 'follow-up', place: 'telephone' });
  });
  afterAll(() => database.drop());

  const answerOf = ({ answers }: FidelitySheetView, item: FidelityAnswerView['item']) => answers.find((each) => each.item === item);

  it('is filled from recorded work with the rows behind it, and says what lacks', async () => {
    const sheet = await room.fidelity.own(leader, {});
    expect(sheet).toMatchObject({
      from: '2026-05-24',
      to: today,
      scored: 5,
      lowest: 5 + 5 + 5 + 5 + 1 + 20,
      highest: 5 + 5 + 5 + 5 + 1 + 100,
      mayJudge: true,
    });
    expect(sheet.units).toEqual([{ id: offeringId, name: 'IPS Sarpsborg', number: expect.stringMatching(/\S/) as string }]);
    expect(sheet.total).toBeUndefined();
    expect(answerOf(sheet, 'caseload-size')).toMatchObject({
      score: 5,
      value: 1,
      rows: [{ label: 'Tuva Aas', value: 1 }],
      confidence: 'read',
    });
    expect(answerOf(sheet, 'rapid-search')).toMatchObject({ score: 5, value: 10, rows: [{ label: one.id, value: 10 }] });
    expect(sheet.items).toEqual([{ participantId: one.participantId, participationId: one.id, name: 'Astrid Prøve' }]);
    expect(answerOf(sheet, 'ordinary-jobs')).toMatchObject({ because: 'too-few-jobs' });
    expect(answerOf(sheet, 'vocational-unit')).toMatchObject({ by: 'person', because: 'not-judged', judgeable: [1, 2, 3, 4, 5] });
  });

  it('counts visits to employers in general, of one’s own unit, and takes one’s own back', async () => {
    const visit = { heldOn: localDate('2026-11-20'), kind: 'meet-employer', place: 'workplace', employerName: 'Lageret AS' } as const;
    const { items, specialists, aim } = await room.employerVisits.record(tuva, { ...visit, offeringId });
    expect([items.length, items[0]?.isOwn, aim]).toEqual([1, true, 6]);
    expect(specialists).toMatchObject([{ name: 'Tuva Aas' }]);
    expect(specialists[0]?.weeks.at(-1)).toEqual({ week: '2026-11-16', meetings: 1 });
    const frequency = answerOf(await room.fidelity.own(leader, {}), 'contact-frequency');
    expect(frequency?.value).toBeCloseTo(2 / 26, 3);
    const ahead = await refusalOf(room.employerVisits.record(tuva, { ...visit, heldOn: localDate('2026-11-22') }));
    expect(ahead.details.errors?.map(({ field }) => field)).toEqual(['heldOn']);
    const foreign = await refusalOf(room.employerVisits.record(tuva, { ...visit, offeringId: one.id }));
    expect(foreign.details.errors?.map(({ field }) => field)).toEqual(['offeringId']);
    expect((await room.employerVisits.list(stranger)).items).toEqual([]);
    expect((await refusalOf(room.employerVisits.remove(stranger, items[0]?.id ?? ''))).kind.code).toBe('not-found');
    const helper = { ...tuva, id: 'T994998' };
    expect((await refusalOf(room.employerVisits.remove(helper, items[0]?.id ?? ''))).kind.code).toBe('not-permitted');
    expect((await room.employerVisits.remove(tuva, items[0]?.id ?? '')).items).toEqual([]);
  });

  it('takes a judgement from the coordinators of both sides, with who, when and why, and from nobody else', async () => {
    const request = { item: 'vocational-unit', score: 4, words: 'To på heltid med ukentlig veiledning', judgedOn: today } as const;
    expect((await refusalOf(room.fidelity.judgeOwn(tuva, request))).kind.code).toBe('not-permitted');
    const sheet = await room.fidelity.judgeOwn(leader, request);
    expect(answerOf(sheet, 'vocational-unit')).toMatchObject({
      ...{ score: 4, judgement: { judgedByName: 'Frank Ruud', judgedOn: today, words: request.words, side: 'provider', isForAll: true } },
    });
    const later = await room.fidelity.judge(silje, rypelett, { ...request, score: 3, words: 'Veiledning bare hver måned', offeringId });
    expect(answerOf(later, 'vocational-unit')).toMatchObject({ score: 3, judgement: { side: 'nav', isForAll: false } });
    expect(answerOf(await room.fidelity.own(leader, {}), 'vocational-unit')).toMatchObject({ score: 4 });
    expect(answerOf(await room.fidelity.own(leader, { offeringId }), 'vocational-unit')).toMatchObject({ score: 3 });
    const reckoned = await refusalOf(room.fidelity.judgeOwn(leader, { ...request, item: 'caseload-size', words: 'Kort' }));
    expect(reckoned.details.errors?.map(({ field }) => field)).toEqual(['score', 'words']);
  });

  it('shows Nav’s measure coordinator no participant and no number of few people', async () => {
    const sheet = await room.fidelity.of(silje, rypelett, {});
    expect(sheet.items).toEqual([]);
    expect(JSON.stringify(sheet)).not.toContain(one.id);
    expect(answerOf(sheet, 'rapid-search')).toMatchObject({ because: 'few-people', rows: [] });
    expect(await room.fidelity.providers(silje)).toMatchObject({ items: [{ organisation: rypelett }] });
    expect((await room.fidelity.providers(elsewhere)).items).toEqual([]);
    expect((await refusalOf(room.fidelity.of(elsewhere, rypelett, {}))).kind.code).toBe('not-found');
    expect((await refusalOf(room.fidelity.own(stranger, {}))).kind.code).toBe('not-found');
  });

  it.each([
    ['that ends tomorrow', { to: localDate('2026-11-22') }, 'to'],
    ['backwards', { from: localDate('2026-11-20'), to: localDate('2026-11-19') }, 'from'],
    ['of more than two years', { from: localDate('2024-11-20') }, 'to'],
    ['of somebody else’s unit', { offeringId: '00000000-0000-7000-8000-000000000009' }, 'offeringId'],
  ])('refuses a period %s', async (_case, filter, field) => {
    expect((await refusalOf(room.fidelity.own(leader, filter))).details.errors?.map((error) => error.field)).toEqual([field]);
  });

  it('lets the measure coordinator set after how many paid hours a job counts, on the version that was seen', async () => {
    expect((await room.fidelity.own(leader, {})).terms).toEqual({ version: 0, paidHours: 7.5, source: 'product', maySet: false });
    expect((await room.fidelity.setTerms(silje, rypelett, 0, 30)).terms).toMatchObject({
      version: 1,
      paidHours: 30,
      source: 'agreement',
      setByName: 'Silje Larsen',
    });
    expect((await room.jobSupport.read(tuva, one.id)).startTerms).toMatchObject({ paidHours: 30, source: 'agreement' });
    expect((await refusalOf(room.fidelity.setTerms(silje, rypelett, 0, 20))).kind.code).toBe('changed-by-other');
    expect((await refusalOf(room.fidelity.setTerms(elsewhere, rypelett, 1, 20))).kind.code).toBe('not-found');
  });
});
