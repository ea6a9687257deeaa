import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import type { ProposalKind, ProposalValues } from '@fotfeste/participation/domain';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');
const endsOn = localDate('2027-02-20');
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };

describe('a proposal from the provider', () => {
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

  const participating = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    return room.participations.read(kari, made.id);
  };
  const propose = async (id: string, kind: ProposalKind, values: ProposalValues, words = 'Trenger mer tid') => {
    const { items } = await room.proposals.propose(tuva, id, { kind, values, words } as never);
    return items[0]?.id ?? '';
  };
  const attended = (id: string, { week, weekday }: { readonly week: string; readonly weekday: number }) =>
    database.asOwner(
      `insert into participation_attendance (participant_id, participation_id, week_from, weekday, present_hours, recorded_by_name, changed_at, changed_by)
       select participant_id, id, $2, $3, 4, 'Tuva Aas', now(), 'T994001' from participation where id = $1`,
      [id, week, weekday],
    );
  const extension = { endsOn: localDate('2027-05-20') };
  const eventsOf = async (id: string): Promise<readonly string[]> =>
    (await database.asOwner<{ name: string }>('select name from domain_event where subject_id = $1 order by id', [id])).map(
      ({ name }) => name,
    );
  const refused = async (attempt: Promise<unknown>): Promise<string> => (await refusalOf(attempt)).kind.code;

  it('waits for the adviser with the days it has waited, and changes nothing', async () => {
    const { id } = await participating();
    await propose(id, 'extend', extension);
    database.clock.set('2026-11-26');
    expect((await room.proposals.list(kari, id)).items).toMatchObject([
      { kind: 'extend', values: extension, words: 'Trenger mer tid', status: 'waiting', proposedByName: 'Tuva Aas', waitingDays: 5 },
    ]);
    const { participantId, ...read } = await room.participations.read(kari, id);
    expect(read.endsOn).toBe(endsOn);
    const { items } = await room.participations.list(kari, participantId);
    expect(items.find((each) => each.id === id)?.waitingProposals).toBe(1);
  });

  it('is approved: the change is made by the same rules, in the adviser’s name, with a letter to the participant', async () => {
    const { id, version } = await participating();
    const proposalId = await propose(id, 'extend', extension);
    const about = { participationId: id, proposalId };
    const { consequences } = await room.proposalAnswers.rehearse(kari, about, version, { values: extension });
    expect(consequences.map(({ event }) => event)).toContain('participation.changed');
    const changed = await room.proposalAnswers.approve(kari, about, version, { values: extension });
    expect(changed).toMatchObject({ endsOn: '2027-05-20', changes: [{}, { kind: 'extend', recordedByName: 'Kari Veileder' }] });
    expect((await room.proposals.list(tuva, id)).items).toMatchObject([{ status: 'approved', settledByName: 'Kari Veileder' }]);
    expect((await room.proposals.list(tuva, id)).items[0]?.applied).toBeUndefined();
    const [letter] = await database.asOwner<{ words: string }>('select to_jsonb(d)::text as words from document d where subject_id = $1', [
      id,
    ]);
    expect(letter?.words).toContain('20. mai 2027');
    const events = await eventsOf(id);
    expect(events.slice(events.indexOf('participation.proposed'))).toEqual(
      expect.arrayContaining(['participation.proposed', 'participation.changed', 'participation.proposal-approved']),
    );
  });

  it('may be edited by the adviser before it is approved, and both sides see what became of it', async () => {
    const { id, version } = await participating();
    const proposalId = await propose(id, 'extend', extension);
    const values = { endsOn: localDate('2027-04-01') };
    await room.proposalAnswers.approve(kari, { participationId: id, proposalId }, version, { values, words: 'Avtalt på møtet' });
    expect((await room.participations.read(kari, id)).changes.at(-1)).toMatchObject({ reasonWords: 'Avtalt på møtet' });
    expect((await room.proposals.list(tuva, id)).items[0]).toMatchObject({ values: extension, applied: values });
  });

  it.each([
    [
      'a new extent',
      'extent',
      { percent: 80, validFrom: localDate('2026-12-01') },
      { extents: [{ validFrom: '2026-12-01', percent: 80 }] },
    ],
    ['an earlier end', 'end-date', { endsOn: localDate('2026-12-31') }, { endsOn: '2026-12-31' }],
    ['a later start', 'start-date', { startsOn: localDate('2026-11-20') }, { startsOn: '2026-11-20' }],
    ['the end', 'end', { hasAttended: true, lastDay: localDate('2026-11-21'), reason: 'got-job' }, { planned: { status: 'ended' } }],
    ['that nobody came', 'not-applicable', { reason: 'did-not-attend' }, { status: 'not-applicable', reason: 'did-not-attend' }],
  ] as const)('of %s is carried out when it is approved', async (_what, kind, values, expected) => {
    const { id, version } = await participating();
    const proposalId = await propose(id, kind, values);
    expect(await room.proposalAnswers.approve(kari, { participationId: id, proposalId }, version, { values })).toMatchObject(expected);
  });

  it('that the date should be removed is carried out before the start', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn: localDate('2026-12-01') }));
    const proposalId = await propose(made.id, 'remove-start-date', {});
    const { version } = await room.participations.read(kari, made.id);
    const changed = await room.proposalAnswers.approve(kari, { participationId: made.id, proposalId }, version, { values: {} });
    expect(changed.startsOn).toBeUndefined();
  });

  it('to end says before it is approved what the ending brings later, like any other ending', async () => {
    const { id, version } = await participating();
    const values = { hasAttended: true, lastDay: localDate('2026-11-21'), reason: 'got-job' } as const;
    const proposalId = await propose(id, 'end', values);
    const { foreseen } = await room.proposalAnswers.rehearse(kari, { participationId: id, proposalId }, version, { values });
    expect(foreseen.map(({ kind }) => kind)).toEqual(['place-freed', 'access-ends', 'plan-card', 'final-report']);
    expect((await room.participations.read(kari, id)).planned).toBeUndefined();
  });

  it('about how it ended is carried out after the end', async () => {
    const { id, version } = await participating();
    await room.participations.step(kari, id, version, { step: 'end', lastDay: startsOn, reason: 'ill' });
    database.clock.set('2026-11-22');
    await room.calendar.run();
    const proposalId = await propose(id, 'end-reason', { reason: 'got-job' });
    const now = await room.participations.read(kari, id);
    const about = { participationId: id, proposalId };
    expect(await room.proposalAnswers.approve(kari, about, now.version, { values: { reason: 'got-job' } })).toMatchObject({
      reason: 'got-job',
    });
  });

  it('is rejected with a reason that the provider reads, and is then news there', async () => {
    const { id } = await participating();
    const proposalId = await propose(id, 'extend', extension);
    const isUnread = async (): Promise<boolean | undefined> =>
      (await room.providerLists.list(tuva, {})).items.find(({ participationId }) => participationId === id)?.isUnread;
    await room.provider.markRead(tuva, id);
    database.clock.set('2026-11-21', '12:00:00');
    await room.proposalAnswers.reject(kari, { participationId: id, proposalId }, 'Vi avventer møtet i desember');
    expect((await room.proposals.list(tuva, id)).items).toMatchObject([
      { status: 'rejected', answerWords: 'Vi avventer møtet i desember' },
    ]);
    expect((await room.participations.read(kari, id)).endsOn).toBe(endsOn);
    expect(await isUnread()).toBe(true);
  });

  it('is recalled by the provider while it waits, and replaced by a newer one of the same kind alone', async () => {
    const { id } = await participating();
    const first = await propose(id, 'extend', extension);
    await propose(id, 'extent', { percent: 50, validFrom: startsOn });
    await propose(id, 'extend', { endsOn: localDate('2027-06-30') });
    const standing = async (): Promise<readonly string[]> =>
      (await room.proposals.list(tuva, id)).items.map(({ kind, status }) => `${kind} ${status}`);
    expect(await standing()).toEqual(['extend waiting', 'extent waiting', 'extend replaced']);
    const { items } = await room.proposals.list(tuva, id);
    await room.proposals.recall(tuva, id, items[0]?.id ?? '');
    expect(await standing()).toEqual(['extent waiting', 'extend recalled', 'extend replaced']);
    const { kind, details } = await refusalOf(room.proposals.recall(tuva, id, first));
    expect([kind.code, kind.detail?.nb, details.values]).toEqual([
      'participation/proposal-settled',
      expect.stringContaining('har sendt et nyere forslag, som gjelder i stedet for dette'),
      { name: 'Tuva Aas' },
    ]);
  });

  it('cannot be answered twice, whoever is first', async () => {
    const { id, version } = await participating();
    const proposalId = await propose(id, 'extend', extension);
    const about = { participationId: id, proposalId };
    await room.proposals.recall(tuva, id, proposalId);
    const late = await refusalOf(room.proposalAnswers.approve(kari, about, version, { values: extension }));
    expect([late.kind.code, late.details.values]).toEqual(['participation/proposal-settled', { name: 'Tuva Aas' }]);
    expect(await refused(room.proposalAnswers.reject(kari, about, 'For sent'))).toBe('participation/proposal-settled');
  });

  it('still waits when the rules do not allow the change', async () => {
    const { id, version } = await participating();
    const values = { endsOn: localDate('2029-12-31') };
    const proposalId = await propose(id, 'extend', values);
    const about = { participationId: id, proposalId };
    expect(await refused(room.proposalAnswers.approve(kari, about, version, { values }))).not.toBe('participation/proposal-settled');
    expect((await room.proposals.list(kari, id)).items[0]?.status).toBe('waiting');
  });

  it('is not approved on a version of the participation that a colleague has changed', async () => {
    const { id, version } = await participating();
    const proposalId = await propose(id, 'extend', extension);
    await room.changes.change(kari, id, version, { kind: 'background', background: 'Nytt' });
    const stale = room.proposalAnswers.approve(kari, { participationId: id, proposalId }, version, { values: extension });
    expect(await refused(stale)).toBe('changed-by-other');
  });

  it('that says too little is refused with a text at each field', async () => {
    const { id } = await participating();
    const wrong = await refusalOf(propose(id, 'end', { hasAttended: true }, ' '));
    expect(wrong.details.errors?.map(({ field }) => field)).toEqual(['values.lastDay', 'values.reason', 'words']);
    const early = await refusalOf(propose(id, 'end-date', { endsOn: localDate('2026-11-20') }));
    expect(early.details.errors?.map(({ field }) => field)).toEqual(['values.endsOn']);
    expect(await refused(propose(id, 'change-ending', {}))).toBe('participation/not-proposable');
  });

  it('of the extent there is already, or of a first day after what is recorded, asks the adviser for nothing', async () => {
    const { id, version } = await participating();
    const extent = { kind: 'extent', percent: 60, daysPerWeek: 3, validFrom: startsOn, reasonWords: 'Avtalt' } as const;
    await room.changes.change(kari, id, version, extent);
    await propose(id, 'extent', { percent: 80, daysPerWeek: 4, validFrom: localDate('2026-12-01') });
    const same = propose(id, 'extent', { percent: 60, daysPerWeek: 3, validFrom: localDate('2026-12-01') });
    expect((await refusalOf(same)).details.errors?.map(({ field }) => field)).toEqual(['values.percent']);
    await attended(id, { week: '2026-11-16', weekday: 6 });
    database.clock.set('2026-11-24');
    const later = propose(id, 'start-date', { startsOn: localDate('2026-11-23') });
    expect((await refusalOf(later)).details.errors?.map(({ field }) => field)).toEqual(['values.startsOn']);
  });

  it('is another provider’s to neither see, recall nor make', async () => {
    const { id } = await participating();
    const proposalId = await propose(id, 'extend', extension);
    for (const attempt of [
      () => room.proposals.list(stranger, id),
      () => room.proposals.recall(stranger, id, proposalId),
      () => room.proposals.propose(stranger, id, { kind: 'extend', values: extension, words: 'Vil ha ham lenger' }),
    ])
      expect(await refused(attempt())).toBe('not-found');
    expect(await database.unitOfWork.read(stranger, (tx) => tx.query('select 1 from participation_proposal'))).toEqual([]);
    expect(await refused(room.proposals.recall(tuva, (await participating()).id, proposalId))).toBe('not-found');
  });
});
