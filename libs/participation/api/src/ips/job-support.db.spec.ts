import { addDays, localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { CaseParticipationReader } from '../case-participation.reader';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const colleague = anActor({ id: 'Z990002', name: 'Arild Kollega' });
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
const startsOn = localDate('2026-11-02');

const kafe = {
  heldOn: localDate('2026-11-10'),
  party: 'employer',
  kind: 'meet-employer',
  place: 'workplace',
  employerName: 'Solvang kafé',
  metWith: 'Daglig leder',
  decides: 'yes',
  matchesWish: 'yes',
  result: 'Trenger folk i helgene',
  next: 'Komme med deltakeren',
} as const;
const job = {
  employerName: 'Solvang kafé',
  occupation: 'Kjøkkenassistent',
  hoursPerWeek: 15,
  form: 'fixed-term',
  pay: 'wage',
  subsidies: ['mentor'],
  startsOn: localDate('2026-11-16'),
  supportPlan: 'Besøk hver uke',
  supportEveryWeeks: 1,
} as const;

describe('job support', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-11-02');
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  /** Somebody who has begun in IPS: begun in follow-up, of which the law asks less, and moved. */
  const begun = async (measure = 'INDIVIDUELL_JOBBSTOTTE'): Promise<ParticipationView> => {
    database.clock.set('2026-11-02');
    const { id } = await anEligiblePerson(database, room, { startsOn, person: { responsible: kari.id } });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    await database.asOwner('update participation set measure = $2 where id = $1', [made.id, measure]);
    database.clock.set('2026-11-21');
    return made;
  };
  const dueOf = async ({ participantId }: ParticipationView, actor = kari): Promise<string | undefined> => {
    const cases = await database.unitOfWork.read(actor, (tx) => tx.use(CaseParticipationReader).of([participantId]));
    return cases.get(participantId)?.deadlines.find(({ kind }) => kind === 'participation.employer-contact')?.dueOn;
  };

  it('counts down thirty days to the first employer, for both sides, until one is met in person', async () => {
    const one = await begun();
    expect((await room.jobSupport.read(tuva, one.id)).firstContact).toEqual({ days: 30, isLate: false, dueOn: '2026-12-02' });
    expect(await dueOf(one)).toBe('2026-12-02');
    expect((await room.provider.read(tuva, one.id)).due).toContainEqual({ kind: 'employer-contact', dueOn: '2026-12-02' });
    await room.jobContacts.add(tuva, one.id, { ...kafe, place: 'telephone' });
    expect(await dueOf(one)).toBe('2026-12-02');
    const met = await room.jobContacts.add(tuva, one.id, kafe);
    expect(met.firstContact).toEqual({ days: 30, isLate: false, on: '2026-11-10' });
    expect([await dueOf(one), await dueOf(one, colleague)]).toEqual([undefined, undefined]);
    const [listed] = (await room.providerLists.list(tuva, {})).items.filter(({ participationId }) => participationId === one.id);
    expect(listed?.due?.kind).not.toBe('employer-contact');
  });

  it('is late the day after, and due again when the only meeting was wrong', async () => {
    const one = await begun();
    database.clock.set('2026-12-03');
    expect((await room.jobSupport.read(tuva, one.id)).firstContact).toMatchObject({ isLate: true });
    const { contacts } = await room.jobContacts.add(tuva, one.id, kafe);
    const [only] = contacts;
    const contact = { contactId: only?.id ?? '', version: only?.version ?? 0 };
    expect((await room.jobContacts.remove(tuva, one.id, contact)).firstContact).toMatchObject({ dueOn: '2026-12-02', isLate: true });
    const kept = await database.asOwner('select 1 from job_support_contact_history where participation_id = $1', [one.id]);
    expect(kept).toHaveLength(1);
  });

  it('is read by the responsible adviser and the provider, not by the rest of the office or another provider', async () => {
    const one = await begun();
    await room.jobContacts.add(tuva, one.id, kafe);
    const read = await room.jobSupport.read(kari, one.id);
    expect([read.contacts.length, read.mayWrite]).toEqual([1, false]);
    expect((await refusalOf(room.jobSupport.read(colleague, one.id))).kind.code).toBe('not-found');
    expect((await refusalOf(room.jobSupport.read(stranger, one.id))).kind.code).toBe('not-found');
    for (const table of ['job_support_contact', 'job_support_profile', 'job_support_job', 'job_support_contact_history'])
      for (const other of [colleague, stranger])
        expect(await database.unitOfWork.read(other, (tx) => tx.query(`select 1 from ${table}`))).toEqual([]);
  });

  it('is written by the provider alone where a provider carries it out', async () => {
    const one = await begun();
    expect((await refusalOf(room.jobContacts.add(kari, one.id, kafe))).kind.code).toBe('participation/specialist-writes');
    expect((await refusalOf(room.jobs.add(colleague, one.id, job))).kind.code).toBe('not-found');
  });

  it('is written by the responsible adviser where Nav carries it out without a provider, and is the adviser’s to do in time', async () => {
    const one = await begun();
    await database.asOwner(`update participation set route = 'nav', organisation = null, offering_id = null where id = $1`, [one.id]);
    await database.asOwner('delete from provider_access where participation_id = $1', [one.id]);
    const cases = await database.unitOfWork.read(kari, (tx) => tx.use(CaseParticipationReader).of([one.participantId]));
    expect(cases.get(one.participantId)?.deadlines).toContainEqual(
      expect.objectContaining({ kind: 'participation.employer-contact', dueOn: '2026-12-02', waitsFor: 'adviser' }),
    );
    const met = await room.jobContacts.add(kari, one.id, kafe);
    expect([met.mayWrite, met.firstContact.on, met.contacts[0]?.specialistName]).toEqual([true, '2026-11-10', kari.name]);
    expect((await refusalOf(room.jobContacts.add(colleague, one.id, kafe))).kind.code).toBe('not-found');
    expect((await refusalOf(room.jobSupport.read(tuva, one.id))).kind.code).toBe('not-found');
  });

  it('goes on after the end for as long as the provider sees the participant, and no longer', async () => {
    const one = await begun();
    const { jobs } = await room.jobs.add(tuva, one.id, job);
    const { version } = await room.participations.read(kari, one.id);
    await room.participations.step(kari, one.id, version, {
      step: 'end',
      lastDay: localDate('2026-11-20'),
      reason: 'got-job',
      attainment: 'reached',
    });
    const jobId = jobs[0]?.id ?? '';
    const support = { heldOn: localDate('2026-12-01'), party: 'participant', kind: 'job-support', place: 'workplace', jobId } as const;
    database.clock.set('2026-12-01');
    const { accessEndsOn, contacts } = await room.jobContacts.add(tuva, one.id, support);
    expect([contacts.length, accessEndsOn]).toEqual([1, '2027-01-20']);
    database.clock.set('2027-01-21');
    expect((await refusalOf(room.jobContacts.add(tuva, one.id, support))).kind.code).toBe('not-found');
    expect((await room.jobSupport.read(kari, one.id)).contacts).toHaveLength(1);
  });

  it('is for IPS alone', async () => {
    const other = await begun('OPPFOLGING');
    expect((await refusalOf(room.jobSupport.read(tuva, other.id))).kind.code).toBe('participation/not-job-support');
    expect(await dueOf(other)).toBeUndefined();
  });

  it('keeps a profile with every version, who saved it and what was changed', async () => {
    const one = await begun();
    const first = await room.jobSupport.saveProfile(tuva, one.id, 0, { wishes: ' Lager ', strengths: 'Punktlig' });
    expect(first.profile).toMatchObject({
      version: 1,
      wishes: 'Lager',
      missing: ['experience', 'supportNeeds', 'contactPlan', 'disclosure'],
    });
    const second = await room.jobSupport.saveProfile(tuva, one.id, 1, {
      ...{ wishes: 'Lager eller butikk', strengths: 'Punktlig' },
      ...{ disclosure: 'with-limits', disclosureWords: 'Bare at Nav hjelper', disclosureOn: localDate('2026-11-20') },
    });
    expect(second.profile.versions).toMatchObject([
      { version: 2, savedByName: 'Tuva Aas', changed: ['wishes', 'disclosure'] },
      { version: 1, changed: ['wishes', 'strengths'] },
    ]);
    expect((await refusalOf(room.jobSupport.saveProfile(tuva, one.id, 1, {}))).kind.code).toBe('changed-by-other');
    const wrong = room.jobSupport.saveProfile(tuva, one.id, 2, { disclosure: 'with-limits', disclosureOn: localDate('2026-11-22') });
    expect((await refusalOf(wrong)).details.errors?.map(({ field }) => field)).toEqual(['disclosureWords', 'disclosureOn']);
  });

  it('counts a job as begun after the agreed paid hours, and shows support that tapers', async () => {
    const one = await begun();
    const { jobs } = await room.jobs.add(tuva, one.id, job);
    const jobId = jobs[0]?.id ?? '';
    expect(jobs).toMatchObject([{ isOrdinary: true, paidHours: 0, nextSupportOn: '2026-11-16', isSupportLate: true }]);
    const support = {
      heldOn: localDate('2026-11-17'),
      party: 'both',
      kind: 'job-support',
      place: 'workplace',
      jobId,
      paidHours: 6,
    } as const;
    expect((await room.jobContacts.add(tuva, one.id, support)).jobs[0]).toMatchObject({ paidHours: 6, nextSupportOn: '2026-11-24' });
    const reached = await room.jobContacts.add(tuva, one.id, { ...support, heldOn: localDate('2026-11-20'), paidHours: 21 });
    expect(reached.jobs[0]).toMatchObject({ countsFrom: '2026-11-20', paidHours: 21 });
    expect(reached.startTerms).toEqual({ paidHours: 7.5, source: 'product' });
    const fewer = room.jobContacts.add(tuva, one.id, { ...support, heldOn: localDate('2026-11-21'), paidHours: 20 });
    expect((await refusalOf(fewer)).details.errors?.map(({ field }) => field)).toEqual(['paidHours']);
    const tapered = await room.jobs.change(tuva, one.id, { jobId, version: 1 }, { ...job, supportEveryWeeks: 4 });
    expect(tapered.jobs[0]).toMatchObject({ nextSupportOn: '2026-12-18', rhythms: [{ everyWeeks: 1 }, { everyWeeks: 4 }] });
    expect((await refusalOf(room.jobs.change(tuva, one.id, { jobId, version: 1 }, job))).kind.code).toBe('changed-by-other');
    const ended = await room.jobs.change(
      tuva,
      one.id,
      { jobId, version: 2 },
      { ...job, endsOn: localDate('2026-11-20'), endReason: 'own-choice' },
    );
    expect(ended.jobs[0]).toMatchObject({ endsOn: '2026-11-20', endReason: 'own-choice' });
    expect(ended.jobs[0]?.nextSupportOn).toBeUndefined();
  });

  it('names every fault of a contact and of a job at its field', async () => {
    const one = await begun();
    const contact = room.jobContacts.add(tuva, one.id, { ...kafe, heldOn: localDate('2026-11-22'), kind: 'guidance', employerName: ' ' });
    expect((await refusalOf(contact)).details.errors?.map(({ field }) => field)).toEqual(['heldOn', 'kind', 'employerName']);
    const foreign = room.jobContacts.add(tuva, one.id, { ...kafe, kind: 'job-support', jobId: one.id });
    expect((await refusalOf(foreign)).details.errors?.map(({ field }) => field)).toEqual(['jobId']);
    const wrong = room.jobs.add(tuva, one.id, { ...job, hoursPerWeek: 0, endsOn: addDays(job.startsOn, -1) });
    expect((await refusalOf(wrong)).details.errors?.map(({ field }) => field)).toEqual(['hoursPerWeek', 'endsOn', 'endReason']);
  });

  it('corrects a contact on the version that was seen', async () => {
    const one = await begun();
    const { contacts } = await room.jobContacts.add(tuva, one.id, kafe);
    const contactId = contacts[0]?.id ?? '';
    const corrected = await room.jobContacts.change(tuva, one.id, { contactId, version: 1 }, { ...kafe, heldOn: localDate('2026-11-12') });
    expect([corrected.contacts[0]?.version, corrected.firstContact.on]).toEqual([2, '2026-11-12']);
    expect((await refusalOf(room.jobContacts.change(tuva, one.id, { contactId, version: 1 }, kafe))).kind.code).toBe('changed-by-other');
    const another = await begun();
    const elsewhere = room.jobContacts.change(tuva, another.id, { contactId, version: 2 }, kafe);
    expect((await refusalOf(elsewhere)).kind.code).toBe('not-found');
  });

  it('leaves no words, names or employers in events', async () => {
    const one = await begun();
    await room.jobContacts.add(tuva, one.id, kafe);
    await room.jobSupport.saveProfile(tuva, one.id, 0, { wishes: 'Lager' });
    await room.jobs.add(tuva, one.id, job);
    const events = await database.asOwner<{ text: string }>('select payload::text as text from domain_event where subject_id = $1', [
      one.id,
    ]);
    const all = events.map(({ text }) => text).join();
    for (const word of ['Solvang', 'Lager', 'Kjøkken', 'helgene']) expect(all).not.toContain(word);
  });
});
