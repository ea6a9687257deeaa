import { localDate } from '@fotfeste/shared/kernel';
import { withRequestContext } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aDecision, refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { answerReferral } from './referral-answer';
import { anEligiblePerson, aReferral, roomIn, roomRows, type ParticipationRoom } from '../testing';

const kari = anActor();
const startsOn = localDate('2026-12-01');
const untalked = { consultedOn: undefined, consultationWords: undefined };

describe('a referral', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 30 });
  });
  afterAll(() => database.drop());

  const countOf = async (table: string, id: string): Promise<number> => {
    const [row] = await database.asOwner<{ count: number }>(`select count(*)::int as count from ${table} where participant_id = $1`, [id]);
    return row?.count ?? -1;
  };

  it('with direct decision gives a place, rests on a stored assessment, and shares the participant with the provider', async () => {
    const { id } = await anEligiblePerson(database, room);
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, percent: 60 }));
    expect(made).toMatchObject({
      status: 'awaiting-start',
      route: 'offering-direct',
      startsOn: '2026-12-01',
      sharedOn: '2026-11-21',
      purpose: 'job-search',
      goals: [{ words: 'Søke ti stillinger i butikk' }, { words: 'Møte fast tre dager i uken' }],
      extents: [{ validFrom: '2026-12-01', percent: 60 }],
      approval: { givenBy: 'participant', channel: 'in-person', givenOn: '2026-11-20' },
      provider: { organisation: '308053067', name: 'Rypelett Arbeid og Vekst AS' },
    });
    expect(made.statuses.map(({ status, step }) => [status, step])).toEqual([['awaiting-start', 'enrol']]);
    const [assessment] = await database.asOwner('select outcome, participation_id as "participationId" from assessment where id = $1', [
      made.assessmentId,
    ]);
    expect(assessment).toEqual({ outcome: 'eligible', participationId: made.id });
    const [access] = await database.asOwner(
      'select from_date::text as from, to_date as to from provider_access where participant_id = $1',
      [id],
    );
    expect(access).toEqual({ from: '2026-11-21', to: null });
  });

  it('may wait for the participant’s answer first; nobody else learns of it until then', async () => {
    const { id } = await anEligiblePerson(database, room);
    const shared = await room.referrals.refer(
      kari,
      id,
      aReferral({ offeringId, startsOn, step: 'share', approval: undefined, ...untalked }),
    );
    expect(shared).toMatchObject({ status: 'awaiting-approval' });
    expect(shared.sharedOn).toBeUndefined();
    expect(await countOf('provider_access', id)).toBe(0);

    const withoutTalk = await refusalOf(room.participations.step(kari, shared.id, shared.version, { step: 'enrol' }));
    expect(withoutTalk.details.errors?.map(({ field }) => field)).toEqual(['consultedOn', 'consultationWords']);
    const talk = { consultedOn: localDate('2026-11-21'), consultationWords: 'Starter med to dager i uken.' };
    const withoutAnswer = await refusalOf(room.participations.step(kari, shared.id, shared.version, { step: 'enrol', ...talk }));
    expect(withoutAnswer.kind.code).toBe('participation/approval-missing');
    const unknownGiver = room.participations.step(kari, shared.id, shared.version, {
      ...{ step: 'enrol', ...talk },
      approval: { givenBy: 'guardian', channel: 'telephone', givenOn: localDate('2026-11-21') },
    });
    expect((await refusalOf(unknownGiver)).details.errors?.map(({ field }) => field)).toEqual(['approval.givenBy']);
    const enrolled = await room.participations.step(kari, shared.id, shared.version, {
      ...{ step: 'enrol', ...talk },
      approval: { givenBy: 'participant', channel: 'telephone', givenOn: localDate('2026-11-21') },
    });
    expect(enrolled).toMatchObject({ status: 'awaiting-start', approval: { channel: 'telephone' }, ...talk });
    expect(await countOf('provider_access', id)).toBe(1);
  });

  it('is approved by those the person has: a guardian only where one is registered', async () => {
    const { id } = await anEligiblePerson(database, room);
    expect(await room.referrals.givers(kari, id)).toEqual({ givers: ['participant'] });
    await database.asOwner(`update participant set guardianship = 'guardian' where participant_id = $1`, [id]);
    expect(await room.referrals.givers(kari, id)).toEqual({ givers: ['participant', 'guardian'] });
  });

  it('that the participant said no to is not enrolled before a later yes, and is withdrawn with the no as its reason', async () => {
    const share = aReferral({ offeringId, startsOn, step: 'share', approval: undefined });
    const given = { givenBy: 'participant', channel: 'telephone', givenOn: localDate('2026-11-21') } as const;
    const [first, second] = [await anEligiblePerson(database, room), await anEligiblePerson(database, room)];
    const [one, other] = [await room.referrals.refer(kari, first.id, share), await room.referrals.refer(kari, second.id, share)];
    for (const { id, participantId } of [one, other])
      await database.unitOfWork.run(kari, (tx) => answerReferral(tx, participantId, id, { code: 'no', ...given }));

    const declined = await room.participations.read(kari, one.id);
    expect(declined).toMatchObject({ status: 'awaiting-approval', declined: given });
    expect((await room.participations.list(kari, first.id)).items).toMatchObject([{ answer: 'no' }]);
    const inForm = room.participations.step(kari, one.id, declined.version, { step: 'enrol', isInformed: true });
    expect((await refusalOf(inForm)).kind.code).toBe('participation/declined');
    const withdrawn = await room.participations.step(kari, one.id, declined.version, {
      ...{ step: 'withdraw', reason: 'other', reasonWords: 'Deltakeren takket nei.' },
    });
    expect(withdrawn).toMatchObject({ status: 'withdrawn', reason: 'other', reasonWords: 'Deltakeren takket nei.' });

    const { version } = await room.participations.read(kari, other.id);
    const enrolled = await room.participations.step(kari, other.id, version, { step: 'enrol', approval: given });
    expect(enrolled).toMatchObject({ status: 'awaiting-start', approval: given });
    expect(enrolled.declined).toBeUndefined();
  });

  it.each([
    ['anything else considered', { alternatives: [] }, ['alternatives']],
    ['an answer about close relations', { closeRelation: undefined }, ['closeRelation']],
    ['a talk with the participant', untalked, ['consultedOn', 'consultationWords']],
    ['what came of the talk', { consultationWords: ' ' }, ['consultationWords']],
  ])('is refused without %s', async (_case, overrides, fields) => {
    const { id } = await anEligiblePerson(database, room);
    const refusal = await refusalOf(room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, ...overrides })));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(fields);
    expect(await countOf('participation', id)).toBe(0);
  });

  it('on behalf of an informed participant says so', async () => {
    const { id } = await anEligiblePerson(database, room);
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, approval: undefined, isInformed: true }));
    expect(made.informedOn).toBe('2026-11-21');
    expect(made.approval).toBeUndefined();
  });

  it('to a course is an application, and puts nobody on the provider’s list', async () => {
    const course = await anOffering(database, {
      measure: 'JOBBKLUBB',
      name: 'Jobbklubb januar',
      intake: 'FELLES',
      startsOn: '2027-01-11',
      endsOn: '2027-02-05',
    });
    const { id } = await anEligiblePerson(database, room, { measure: 'JOBBKLUBB', startsOn: localDate('2027-01-11') });
    const made = await room.referrals.refer(kari, id, aReferral({ measure: 'JOBBKLUBB', offeringId: course, step: 'apply' }));
    expect(made).toMatchObject({ status: 'applied', route: 'offering-application', ending: 'course', appliedOn: '2026-11-21' });
    expect(await countOf('provider_access', id)).toBe(0);
    expect(await countOf('coordinator_access', id)).toBe(1);
  });

  it('to a measure that no longer has rules is stopped', async () => {
    const { id } = await anEligiblePerson(database, room);
    const referral = aReferral({ measure: 'VTAO', route: 'employer', hostName: 'Rud Lager', startsOn: localDate('2026-12-01') });
    const refusal = await refusalOf(room.referrals.refer(kari, id, referral));
    expect(refusal.kind).toMatchObject({ code: 'participation/rules-stopped', status: 409 });
  });

  it('is refused with the conditions named when a hard one fails', async () => {
    const workshop = await anOffering(database, { name: 'AFT verksted' });
    const { id } = await aPerson(database);
    await aDecision(database, kari, id);
    const refusal = await refusalOf(
      room.referrals.refer(kari, id, aReferral({ measure: 'ARBEIDSFORBEREDENDE_TRENING', offeringId: workshop, startsOn })),
    );
    expect(refusal.kind.code).toBe('participation/rules-refuse');
    expect(refusal.kind.detail?.nb).toContain('Arbeidsevnen er fastslått nedsatt');
    expect(refusal.details.extension?.['conditions']).toContainEqual(expect.objectContaining({ id: 'AFT-02', section: '§ 13-3' }));
    expect(await countOf('participation', id)).toBe(0);
  });

  it('is refused while a question is left to a person', async () => {
    const { id } = await anEligiblePerson(database, room, { isAnswered: false });
    const refusal = await refusalOf(room.referrals.refer(kari, id, aReferral({ offeringId, startsOn })));
    expect(refusal.kind.code).toBe('participation/needs-judgement');
    expect(refusal.details.extension?.['questions']).toContainEqual({ question: 'OPP-02', about: expect.any(String) as string });
  });

  it('is refused while a fact is unknown, and says which', async () => {
    const { id } = await aPerson(database);
    await aDecision(database, kari, id);
    const refusal = await refusalOf(room.referrals.refer(kari, id, aReferral({ offeringId, startsOn })));
    expect(refusal.kind.code).toBe('participation/facts-missing');
    expect(refusal.details.extension?.['missingFacts']).toEqual(['employments']);
  });

  it('is warned by a rule of Nav’s own systems, and goes on with a reason', async () => {
    const { id } = await anEligiblePerson(database, room, { group: 'GODE_MULIGHETER' });
    const refusal = await refusalOf(room.referrals.refer(kari, id, aReferral({ offeringId, startsOn })));
    expect(refusal.kind.code).toBe('participation/warnings-need-reason');
    expect(refusal.details.extension?.['warnings']).toEqual([expect.objectContaining({ id: 'INN-01' })]);
    const overrides = [{ rule: 'INN-01', reason: 'Nytt vedtak er på vei etter samtale i dag.' }];
    expect(await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, overrides }))).toMatchObject({
      status: 'awaiting-start',
      overrides,
    });
  });

  it('says at each field what is missing', async () => {
    const { id } = await anEligiblePerson(database, room);
    const refusal = await refusalOf(
      room.referrals.refer(
        kari,
        id,
        aReferral({ offeringId, startsOn, endsOn: localDate('2026-11-30'), purpose: undefined, choiceReason: ' ', approval: undefined }),
      ),
    );
    expect(refusal.kind.code).toBe('participation/incomplete');
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['purpose', 'choiceReason', 'approval', 'endsOn']);
  });

  it('must fit the offering and the measure', async () => {
    const { id } = await anEligiblePerson(database, room);
    const wrong = [
      aReferral({ measure: 'AVKLARING', offeringId }),
      aReferral({ route: 'employer', hostName: 'Rud Lager' }),
      aReferral({ measure: 'ARBEIDSTRENING', route: 'employer' }),
      aReferral({ measure: 'TILTAKSPENGER', route: 'nav' }),
    ];
    for (const request of wrong)
      expect((await refusalOf(room.referrals.refer(kari, id, request))).kind.code).toBe('participation/wrong-route');
  });

  it('to an offering without a free place is put on the waiting list instead', async () => {
    const small = await anOffering(database, { measure: 'OPPFOLGING', name: 'Liten', places: 1 });
    const [first, second] = [await anEligiblePerson(database, room), await anEligiblePerson(database, room)];
    await room.referrals.refer(kari, first.id, aReferral({ offeringId: small, startsOn }));
    const refusal = await refusalOf(room.referrals.refer(kari, second.id, aReferral({ offeringId: small, startsOn })));
    expect(refusal.kind.code).toBe('participation/no-free-place');
    expect(refusal.details.values).toMatchObject({ by: 'Kari Veileder' });
    const queued = await room.referrals.refer(
      kari,
      second.id,
      aReferral({ offeringId: small, step: 'queue', waitingCause: 'Fullt til mars' }),
    );
    expect(queued).toMatchObject({ status: 'waiting-list', waitingSince: '2026-11-21', waitingCause: 'Fullt til mars' });
  });

  it('uses up the draft it was written in', async () => {
    const { id } = await anEligiblePerson(database, room);
    const key = { kind: 'referral', subject: `${id}.OPPFOLGING` } as const;
    await room.law.drafts.save(kari, key, { participantId: id, content: { choiceReason: 'Trenger' } });
    await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn }));
    expect(await room.law.drafts.find(kari, key)).toEqual({});
  });

  it('sent twice with the same key is one referral', async () => {
    const { id } = await anEligiblePerson(database, room);
    const send = () =>
      withRequestContext({ requestId: 'r', language: 'nb', command: { key: 'k-1', requestHash: 'h' } }, () =>
        room.referrals.refer(kari, id, aReferral({ offeringId, startsOn })),
      );
    const [first, second] = [await send(), await send()];
    expect(second.id).toBe(first.id);
    expect(await countOf('participation', id)).toBe(1);
  });

  it('can be tried first: it tells everything that would follow, and changes nothing', async () => {
    const { id } = await anEligiblePerson(database, room);
    const { consequences } = await room.referrals.rehearse(kari, id, aReferral({ offeringId, startsOn }));
    expect(consequences.map(({ event }) => event)).toEqual([
      'eligibility.assessment-made',
      'participation.enrolled',
      'participation.access-opened',
      'participation.data-shared',
      'offering.places-changed',
      'document.collected',
    ]);
    expect(await countOf('participation', id)).toBe(0);
    expect(await countOf('provider_access', id)).toBe(0);
  });
});
