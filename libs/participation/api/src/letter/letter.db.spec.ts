import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { DocumentService } from '@fotfeste/document/api';
import { anEligiblePerson, aReferral, roomIn, roomRows, silje, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');

describe('letters about a participation', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let documents: DocumentService;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    documents = new DocumentService(database.unitOfWork);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100, endsOn: '2027-12-31' });
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const referred = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn: localDate('2027-05-20'), percent: 50 }));
  };
  const letters = async ({ participantId }: ParticipationView) =>
    (await documents.list(kari, participantId)).items.map(({ title, status }) => [title, status]);
  const lastDayIn = async ({ participantId }: ParticipationView) => {
    const [newest] = (await documents.list(kari, participantId)).items;
    const { blocks } = await documents.read(kari, newest?.id ?? '');
    return blocks.flatMap(({ facts = [] }) => facts.filter(({ name }) => name === 'Siste dag').map(({ value }) => value));
  };
  const quiet = async (day: string): Promise<void> => {
    database.clock.set(day);
    await documents.makeQuiet();
  };

  it('say where and when, in the office’s name and signed by who decided', async () => {
    const made = await referred();
    const [letter] = (await documents.list(kari, made.participantId)).items;
    const whole = await documents.read(kari, letter?.id ?? '');
    expect(whole).toMatchObject({ title: 'Du har fått plass: oppfølging', status: 'collecting', kind: 'participation-decision' });
    expect(whole.signature).toEqual(['Kari Veileder', whole.sender]);
    const facts = whole.blocks.find(({ kind }) => kind === 'facts')?.facts;
    expect(facts?.map(({ value }) => value).slice(0, 3)).toEqual(['21. november 2026', '20. mai 2027', '50 prosent']);
  });

  it('gather what is decided within the quiet time, and say only what holds', async () => {
    const made = await referred();
    const change = { kind: 'end-date', endsOn: localDate('2027-03-31'), reasonWords: 'Skal flytte i april.' } as const;
    const changed = await room.changes.change(kari, made.id, made.version, change);
    expect(await letters(made)).toEqual([['Du har fått plass: oppfølging', 'collecting']]);
    expect(await lastDayIn(made)).toEqual(['31. mars 2027']);
    await room.participations.step(kari, made.id, changed.version, { step: 'not-applicable', reason: 'got-job' });
    expect(await letters(made)).toEqual([['Du skal ikke delta i oppfølging', 'collecting']]);
  });

  it('hold several decisions that agree on the days', async () => {
    const made = await referred();
    const started = await room.participations.step(kari, made.id, made.version, { step: 'start' });
    await quiet('2026-11-22');
    const change = { kind: 'extent', percent: 60, reasonWords: 'Orker mer.' } as const;
    const changed = await room.changes.change(kari, made.id, started.version, change);
    await room.participations.step(kari, made.id, changed.version, { step: 'end', lastDay: localDate('2026-12-18'), reason: 'got-job' });
    expect((await letters(made))[0]).toEqual(['Vedtak om tiltaket oppfølging', 'collecting']);
    expect(await lastDayIn(made)).toEqual(['18. desember 2026']);
  });

  it('follow one another once the first has been made', async () => {
    const made = await referred();
    await quiet('2026-11-22');
    const started = await room.participations.step(kari, made.id, made.version, { step: 'start' });
    await room.participations.step(kari, made.id, started.version, { step: 'end', lastDay: localDate('2026-12-31'), reason: 'got-job' });
    expect(await letters(made)).toEqual([
      ['Du slutter i tiltaket oppfølging', 'collecting'],
      ['Du har fått plass: oppfølging', 'to-be-sent'],
    ]);
  });

  it('are not written of an end that is taken back before anybody was told', async () => {
    const made = await referred();
    const started = await room.participations.step(kari, made.id, made.version, { step: 'start' });
    await quiet('2026-11-22');
    const ended = await room.participations.step(kari, made.id, started.version, {
      step: 'end',
      lastDay: localDate('2026-11-21'),
      reason: 'got-job',
      attainment: 'reached',
    });
    await room.participations.step(kari, made.id, ended.version, { step: 'resume', reasonWords: 'Jobben ble det ikke noe av.' });
    expect((await letters(made)).map(([title]) => title)).toEqual(['Du fortsetter i tiltaket oppfølging', 'Du har fått plass: oppfølging']);
  });

  it('tell somebody who was told by mistake, and nobody else', async () => {
    const unheard = await referred();
    await room.participations.step(kari, unheard.id, unheard.version, { step: 'wrongly-registered', reasonWords: 'Feil person.' });
    expect((await letters(unheard)).map(([, status]) => status)).toEqual(['dropped']);
    const heard = await referred();
    await quiet('2026-11-22');
    await room.participations.step(kari, heard.id, heard.version, { step: 'wrongly-registered', reasonWords: 'Feil person.' });
    expect((await letters(heard)).map(([title]) => title)).toEqual(['Registrert ved en feil: oppfølging', 'Du har fått plass: oppfølging']);
  });

  it('come from the measure coordinator too, who gives places', async () => {
    const [measure, startsOn] = ['ARBEIDSMARKEDSOPPLAERING', localDate('2027-01-11')] as const;
    const course = await anOffering(database, { measure, name: 'Truck', intake: 'FELLES', startsOn, endsOn: '2027-03-19', places: 1 });
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    const applied = await room.referrals.refer(kari, id, aReferral({ measure, offeringId: course, step: 'apply' }));
    expect(await letters(applied)).toEqual([]);
    await room.applications.decide(silje, { step: 'place', applications: [{ participationId: applied.id, version: applied.version }] });
    const [letter] = (await documents.list(kari, id)).items;
    const whole = await documents.read(kari, letter?.id ?? '');
    expect(whole.signature[0]).toBe('Silje Larsen');
    expect(whole.blocks.some(({ text }) => text?.includes('kan det ikke klages på'))).toBe(true);
  });

  it('are named among the consequences before one saves', async () => {
    const made = await referred();
    const rehearsed = await room.participations.rehearse(kari, made.id, made.version, { step: 'not-applicable', reason: 'got-job' });
    expect(rehearsed.consequences.map(({ event }) => event)).toContain('document.collected');
    expect(await letters(made)).toEqual([['Du har fått plass: oppfølging', 'collecting']]);
  });
});
