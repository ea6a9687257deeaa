import { addDays, localDate, type LocalDate, type WaitingFor } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { measureCardProjection } from '@fotfeste/activity-plan/api';
import { planRows, planServices } from '@fotfeste/activity-plan/api/testing';
import { aDecision, aPermanentSubmission } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '@fotfeste/participation/api/testing';
import type { CaseFilter } from '@fotfeste/caseload/domain';
import { verifyCaseload } from './caseload-upkeep';
import { caseloadProjection } from './caseload.projection';
import { CaseloadService } from './caseload.service';

const kari = anActor();
const today = localDate('2026-11-21');
const nextWeek = addDays(today, 7);
const startsOn = localDate('2026-10-26');
/** Milliseconds: each kind walks through several rooms. */
const patience = 60_000;

/** A way to begin to wait for somebody, and how the waiting ends. */
interface Wait {
  readonly whom: WaitingFor;
  readonly kind: string;
  /** First day of the waiting. */
  readonly since: LocalDate;
  readonly begin: () => Promise<Begun>;
}
interface Begun {
  readonly id: string;
  readonly end: () => Promise<unknown>;
}

describe('whom a case waits for, kind by kind', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let plan: ReturnType<typeof planServices>;
  let caseload: CaseloadService;
  let offeringId: string;

  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...planRows]);
    room = roomIn(database);
    plan = planServices(database);
    database.unitOfWork.register(measureCardProjection);
    database.unitOfWork.register(caseloadProjection);
    caseload = new CaseloadService(database.unitOfWork);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set(today);
  });
  afterAll(() => database.drop());

  const shared = async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn: nextWeek, person: { responsible: kari.id } });
    const referral = await room.referrals.refer(
      kari,
      id,
      aReferral({
        offeringId,
        startsOn: nextWeek,
        step: 'share',
        approval: undefined,
        consultedOn: undefined,
        consultationWords: undefined,
      }),
    );
    return { id, referral };
  };
  const answered = (id: string, participationId: string, answer: 'approved' | 'declined') =>
    plan.answers.write(kari, id, {
      ...{ subject: 'referral', subjectId: participationId, answer, giver: 'participant', channel: 'telephone', givenOn: today },
      ...(answer === 'declined' && { words: 'Vil heller prøve noe annet' }),
    });
  const participating = async () => {
    database.clock.set(startsOn);
    const { id } = await anEligiblePerson(database, room, { startsOn, person: { responsible: kari.id } });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn, endsOn: localDate('2027-04-25') });
    database.clock.set(today);
    return { id, made: await room.participations.read(kari, made.id) };
  };
  const report = async () => {
    const { id, made } = await participating();
    const sent = await room.sending.sendInterim(tuva, made.id, {
      ...{ periodFrom: startsOn, periodTo: addDays(today, -1), trials: [], nextStep: 'Mer av det samme' },
      goals: made.goals.map((goal) => ({ goalId: goal.id, progress: 'on-the-way' as const })),
    });
    return { id, sent };
  };
  const contact =
    (waitsFor: 'participant' | 'provider' | 'employer', awaits: 'answer' | 'document' | 'consent' | 'assessment') => async () => {
      const { id } = await aPerson(database, { responsible: kari.id });
      const note = await plan.contacts.note(kari, id, { channel: 'sms', on: today, waitsFor, awaits, waitsUntil: nextWeek });
      return { id, end: () => plan.contacts.answer(kari, note.id) };
    };
  const message = (asks: 'answer' | 'assessment') => async () => {
    const { id, made } = await participating();
    await room.messages.send(kari, made.id, { words: 'Hvordan går det?', asks });
    return { id, end: () => room.messages.send(tuva, made.id, { words: 'Det går bra.' }) };
  };

  const waits: Readonly<Record<string, Wait>> = {
    'the participant, for an answer to a referral': {
      ...{ whom: 'participant', kind: 'participation.answer', since: today },
      begin: async () => {
        const { id, referral } = await shared();
        return { id, end: () => answered(id, referral.id, 'approved') };
      },
    },
    'the participant, for an answer': { whom: 'participant', kind: 'plan.waiting', since: today, begin: contact('participant', 'answer') },
    'the participant, for a document': {
      ...{ whom: 'participant', kind: 'plan.waiting-document', since: today, begin: contact('participant', 'document') },
    },
    'the participant, for a consent': {
      ...{ whom: 'participant', kind: 'plan.waiting-consent', since: today, begin: contact('participant', 'consent') },
    },
    'the participant, for an answer to a proposal': {
      ...{ whom: 'participant', kind: 'plan.proposal-answer', since: today },
      begin: async () => {
        const { id } = await aPerson(database, { responsible: kari.id });
        const { id: activityId } = await plan.activities.add(kari, id, {
          ...{ kind: 'job-search', title: 'Søke i butikk', from: today, to: nextWeek, responsible: 'person', satisfies: [] },
          status: 'proposed',
        });
        return {
          id,
          end: () =>
            plan.answers.write(kari, id, {
              ...{ subject: 'activity', subjectId: activityId, subjectVersion: 1, answer: 'approved', giver: 'participant' },
              ...{ channel: 'telephone', givenOn: today },
            }),
        };
      },
    },
    'the participant, for the confirmation as a job seeker': {
      // A fortnight after the last day that was confirmed
      ...{ whom: 'participant', kind: 'participant.confirmation-missed', since: localDate('2026-11-16') },
      begin: async () => {
        const { id } = await aPerson(database, { responsible: kari.id });
        const confirmation = (columns: string): Promise<unknown> =>
          database.unitOfWork.run(kari, async (tx) => {
            await tx.asSystem(() => tx.query(`update job_seeker_registration set ${columns} where participant_id = $1`, [id]));
            await tx.record({ name: 'spec.happened', participantId: id });
          });
        await confirmation(`confirmed_to = '2026-11-02', confirmation_missed = true`);
        return { id, end: () => confirmation(`confirmed_to = '2026-11-29', confirmation_missed = false`) };
      },
    },
    'the provider, for an answer to what was asked about a report': {
      ...{ whom: 'provider', kind: 'participation.report-question', since: today },
      begin: async () => {
        const { id, sent } = await report();
        await room.reports.return(kari, sent.id, sent.version, 'Hva med oppmøtet?');
        const goals = sent.goals.map(({ goalId }) => ({ goalId, progress: 'on-the-way' as const }));
        return {
          id,
          end: () =>
            room.sending.resendInterim(tuva, sent.id, {
              ...{ periodFrom: startsOn, periodTo: addDays(today, -1), goals, trials: [], nextStep: 'Kom hver dag' },
            }),
        };
      },
    },
    'the provider, for a report that is overdue': {
      // Twelve weeks after the start, and nothing has come
      ...{ whom: 'provider', kind: 'participation.interim-report', since: localDate('2027-01-18') },
      begin: async () => {
        const { id, made } = await participating();
        database.clock.set('2027-01-19');
        const goals = made.goals.map((goal) => ({ goalId: goal.id, progress: 'on-the-way' as const }));
        return {
          id,
          end: () =>
            room.sending.sendInterim(tuva, made.id, {
              ...{ periodFrom: startsOn, periodTo: localDate('2027-01-18'), goals, trials: [], nextStep: 'Mer av det samme' },
            }),
        };
      },
    },
    'the provider, for an answer to a message': {
      whom: 'provider',
      kind: 'participation.question',
      since: today,
      begin: message('answer'),
    },
    'the provider, for an assessment asked for in a message': {
      ...{ whom: 'provider', kind: 'participation.assessment', since: today, begin: message('assessment') },
    },
    'the provider, for an assessment asked for otherwise': {
      ...{ whom: 'provider', kind: 'plan.waiting-assessment', since: today, begin: contact('provider', 'assessment') },
    },
    'the provider, for a start date': {
      ...{ whom: 'provider', kind: 'participation.start-date', since: today },
      begin: async () => {
        const { id } = await anEligiblePerson(database, room, { startsOn: nextWeek, person: { responsible: kari.id } });
        const { id: participationId } = await room.referrals.refer(kari, id, aReferral({ offeringId }));
        return { id, end: () => room.provider.setStartDate(tuva, participationId, { startsOn: nextWeek }) };
      },
    },
    'the adviser, to complete a referral with a yes': {
      ...{ whom: 'adviser', kind: 'participation.accepted', since: today },
      begin: async () => {
        const { id, referral } = await shared();
        await answered(id, referral.id, 'approved');
        return { id, end: () => answered(id, referral.id, 'declined') };
      },
    },
    'the adviser, to withdraw a referral with a no': {
      ...{ whom: 'adviser', kind: 'participation.declined', since: today },
      begin: async () => {
        const { id, referral } = await shared();
        await answered(id, referral.id, 'declined');
        return { id, end: () => answered(id, referral.id, 'approved') };
      },
    },
    'the adviser, to read a report': {
      ...{ whom: 'adviser', kind: 'participation.report-answer', since: today },
      begin: async () => {
        const { id, sent } = await report();
        return { id, end: () => room.reports.return(kari, sent.id, sent.version, 'Hva med oppmøtet?') };
      },
    },
    'the adviser, to answer a proposal': {
      ...{ whom: 'adviser', kind: 'participation.proposal', since: today },
      begin: async () => {
        const { id, made } = await participating();
        const values = { endsOn: localDate('2027-05-20') };
        const { items } = await room.proposals.propose(tuva, made.id, { kind: 'extend', values, words: 'Trenger mer tid' } as never);
        return {
          id,
          end: () => room.proposalAnswers.reject(kari, { participationId: made.id, proposalId: items[0]?.id ?? '' }, 'Ikke nå'),
        };
      },
    },
    'the adviser, to read a message': {
      ...{ whom: 'adviser', kind: 'participation.message', since: today },
      begin: async () => {
        const { id, made } = await participating();
        await room.messages.send(tuva, made.id, { words: 'Kan dere ringe?' });
        return { id, end: () => room.messages.markRead(kari, made.id) };
      },
    },
    'the adviser, to decide what somebody needs': {
      ...{ whom: 'adviser', kind: 'assistance.decision', since: localDate('2026-01-05') },
      begin: async () => {
        const { id } = await aPerson(database, { responsible: kari.id });
        await plan.contacts.note(kari, id, { channel: 'telephone', on: today });
        return { id, end: () => aDecision(database, kari, id) };
      },
    },
    'the adviser, while a decision is with the second controller': {
      ...{ whom: 'adviser', kind: 'assistance.second-control', since: today },
      begin: async () => {
        const { id } = await aPerson(database, { responsible: kari.id });
        const { id: decisionId } = await aDecision(database, kari, id, aPermanentSubmission());
        const returned = (status: string): Promise<unknown> =>
          database.unitOfWork.run(kari, async (tx) => {
            await tx.asSystem(() => tx.query('update assistance_decision set status = $2 where id = $1', [decisionId, status]));
            await tx.record({ name: 'spec.happened', participantId: id });
          });
        return { id, end: () => returned('returned') };
      },
    },
    'the adviser, to ask an employer again': {
      ...{ whom: 'adviser', kind: 'plan.waiting', since: nextWeek },
      begin: async () => {
        const begun = await contact('employer', 'answer')();
        database.clock.set(nextWeek);
        return begun;
      },
    },
  };

  const kindsOf = (id: string) =>
    database.asOwner<{ kind: string; whom: WaitingFor; since: LocalDate }>(
      'select kind, waits_for as whom, since::text from caseload_deadline where participant_id = $1',
      [id],
    );
  const isListed = async (id: string, filter: CaseFilter): Promise<boolean> =>
    (await caseload.page(kari, 'mine', { filter: [filter], size: 100 })).items.some(({ participantId }) => participantId === id);

  it.each(Object.entries(waits))(
    'for %s, until it has come',
    async (_what, { whom, kind, since, begin }) => {
      const { id, end } = await begin();
      expect(await kindsOf(id)).toContainEqual({ kind, whom, since });
      expect(await isListed(id, `waits-for-${whom}`)).toBe(true);
      const { items } = await caseload.page(kari, 'mine', { filter: [`waits-for-${whom}`], size: 100 });
      const told = items.find(({ participantId }) => participantId === id)?.waits.find(({ waitsFor }) => waitsFor === whom)?.since;
      expect(told && told <= since).toBe(true);

      await end();
      expect(await kindsOf(id)).not.toContainEqual({ kind, whom, since });
    },
    patience,
  );

  it('for nobody any longer once Nav has written again without asking', async () => {
    const { id, made } = await participating();
    await room.messages.send(kari, made.id, { words: 'Hvordan går det?', asks: 'answer' });
    const thread = await room.messages.thread(kari, made.id);
    expect(thread.items).toMatchObject([{ asks: 'answer', isAwaited: true }]);
    await room.messages.send(kari, made.id, { words: 'Takk for praten på telefon.' });
    expect((await kindsOf(id)).map(({ kind }) => kind)).not.toContain('participation.question');
    expect((await room.messages.thread(kari, made.id)).items[0]).not.toHaveProperty('isAwaited');
  });

  it('lets no provider ask in this way', async () => {
    const { made } = await participating();
    await room.messages.send(tuva, made.id, { words: 'Kan dere svare?', asks: 'answer' });
    expect((await room.messages.thread(tuva, made.id)).items[0]).not.toHaveProperty('asks');
  });

  it('counts a contact note as contact, and whoever has just got the case as new to me', async () => {
    const { id } = await aPerson(database, { responsible: kari.id, followedUpFrom: '2026-01-05' });
    await database.asOwner(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, $2, 'Kari', '2026-11-20')`,
      [id, kari.id],
    );
    await plan.contacts.note(kari, id, { channel: 'telephone', on: today });
    expect([await isListed(id, 'new-to-me'), await isListed(id, 'long-quiet')]).toEqual([true, false]);
    database.clock.set(addDays(today, 56));
    expect([await isListed(id, 'new-to-me'), await isListed(id, 'long-quiet')]).toEqual([false, true]);
  });

  it('leaves nothing to mend', async () => {
    expect(await verifyCaseload(database.unitOfWork, () => undefined)).toEqual([]);
  });
});
