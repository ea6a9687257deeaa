import { localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { PlanActivityRow, PlanGoalRow } from '@fotfeste/activity-plan/api';
import { assistanceRows, NeedsService } from '@fotfeste/assistance/api';
import { aDecision } from '@fotfeste/assistance/api/testing';
import { DraftRow, DraftService } from '@fotfeste/draft/api';
import { ContactService, FactService, participantRows, Then } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { assistanceBlockers, letterBlockers, participationBlockers } from './case-blockers';
import { draftsLeftOpen, dueLeftOpen } from './case-left-open';
import { caseNames } from './case-names';
import { HeaderService } from './header/header.service';
import type { HistoryQuery } from './history/history.dto';
import { HistoryReader } from './history/history.reader';
import type { HistoryView } from './history/history.view';
import { OverviewService } from './overview/overview.service';

const kari = anActor();

describe('one person across the rooms', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([...participantRows, ...assistanceRows, PlanActivityRow, PlanGoalRow, DraftRow]);
  });
  afterAll(() => database.drop());

  describe('the header', () => {
    const header = (participantId: string, actor = kari): Promise<unknown> =>
      new HeaderService(new Then(database.unitOfWork)).header(actor, { participantId });

    it('carries every label that the page must show', async () => {
      const { id } = await aPerson(database, { born: '2008-11-22', protection: 'protected', isShielded: true });
      await database.asOwner(
        `update participant set interpreter = 'spoken', spoken_language = 'ti', guardianship = 'guardian', safety_measure = true where id = $1`,
        [id],
      );
      expect(await header(id, { ...kari, clearances: ['protection-7', 'shielded'] })).toMatchObject({
        name: 'Astrid Prøve',
        age: 17,
        isUnder18: true,
        protection: 'protected',
        isShielded: true,
        interpreter: 'spoken',
        spokenLanguage: 'ti',
        guardianship: 'guardian',
        safetyMeasure: true,
        office: '0105',
        officeName: 'Nav Sarpsborg',
        followedUpFrom: '2026-01-05',
      });
    });

    it('names what is missing for somebody under 18, and nothing from the eighteenth birthday', async () => {
      const young = await aPerson(database, { born: '2008-11-22' });
      await database.asOwner(
        `insert into young_consent (participant_id, giver, name, answer, answered_on, recorded_on, recorded_by_name)
         values ($1, 'parent', 'Mona Prøve', 'withdrawn', '2026-11-20', '2026-11-20', 'Kari'), ($1, 'parent', 'Per Prøve', 'given', '2026-11-20', '2026-11-20', 'Kari')`,
        [young.id],
      );
      expect(await header(young.id)).toMatchObject({
        missingConsents: { parents: [{ name: 'Mona Prøve', answer: 'withdrawn' }], noParentKnown: false, ownHealth: true },
      });
      const { id } = await aPerson(database, { born: '2008-11-21' });
      expect(await header(id)).not.toHaveProperty('missingConsents');
    });

    it('is grown up on the eighteenth birthday, and keeps the age of the day of death', async () => {
      const grownUp = await aPerson(database, { born: '2008-11-21' });
      expect(await header(grownUp.id)).toMatchObject({ age: 18, isUnder18: false });
      const dead = await aPerson(database, { born: '1950-06-01' });
      await database.asOwner(`update participant set dead_on = '2020-05-31' where id = $1`, [dead.id]);
      expect(await header(dead.id)).toMatchObject({ age: 69, deadOn: '2020-05-31' });
    });

    it('says until when somebody of another office is open', async () => {
      const { id } = await aPerson(database, { office: '0312' });
      await expect(header(id)).rejects.toThrow(Problem);
      await database.asOwner(
        `insert into access_grant (participant_id, actor_id, reason, granted_at, until) values ($1, $2, 'vikar i dag', '2026-11-21T10:30Z', '2026-11-21T11:30Z')`,
        [id, kari.id],
      );
      expect(await header(id)).toMatchObject({ openedUntil: '2026-11-21T11:30:00.000Z' });
    });
  });

  describe('the overview', () => {
    const overview = (participantId: string): Promise<unknown> =>
      new OverviewService(new Then(database.unitOfWork)).overview(kari, { participantId });

    it('of somebody new says what is known and leaves the rest out', async () => {
      const { id } = await aPerson(database);
      const found = await overview(id);
      expect(found).toMatchObject({ activities: [], participations: [], drafts: [], situations: ['HAR_BLITT_SAGT_OPP'] });
      expect(found).not.toHaveProperty('goal');
      expect(found).not.toHaveProperty('decision');
      expect(found).not.toHaveProperty('employments');
    });

    it('gathers goal, what is next, work, benefits and what is being written', async () => {
      const { id } = await aPerson(database);
      await database.asOwner(
        `insert into plan_goal (participant_id, words, said_on, written_by, written_by_name) values ($1, 'Jobbe i barnehage', '2026-11-01', 'Z1', 'Kari')`,
        [id],
      );
      await new FactService(database.unitOfWork).add(kari, id, 'employment', {
        source: 'deltaker',
        employerName: 'Kafé Å',
        from: localDate('2026-10-01'),
      });
      await new DraftService(database.unitOfWork).save(kari, { kind: 'needs-assessment', subject: id }, { content: {}, participantId: id });
      expect(await overview(id)).toMatchObject({
        goal: { words: 'Jobbe i barnehage', saidOn: '2026-11-01' },
        employments: [{ employerName: 'Kafé Å', from: '2026-10-01' }],
        drafts: [{ kind: 'needs-assessment', authorName: 'Kari Veileder' }],
        contact: { contactChannel: 'digital', origins: [{ field: 'contactChannel', source: 'deltaker', date: '2026-01-05' }] },
      });
    });

    it('shows what hinders and helps, once it is ticked', async () => {
      const { id } = await aPerson(database);
      expect(await overview(id)).not.toHaveProperty('needs');
      await database.asOwner(`insert into needs_assessment (participant_id, barriers, resources) values ($1, '{housing}', '{network}')`, [
        id,
      ]);
      expect(await overview(id)).toMatchObject({ needs: { barriers: ['housing'], resources: ['network'] } });
    });

    it('says by when a young job seeker must have a contact person, and a decision be made', async () => {
      const { id } = await aPerson(database, { born: '2004-05-05', registeredFrom: '2026-11-01', followedUpFrom: '2026-11-01' });
      expect(await overview(id)).toMatchObject({
        deadlines: [
          { kind: 'assistance.decision', dueOn: '2026-11-29', waitsFor: 'adviser' },
          { kind: 'participant.youth-contact', dueOn: '2026-12-27', waitsFor: 'adviser' },
        ],
      });
    });

    it('tells where the youth guarantee stands from what has happened, and nothing of it on an earlier day', async () => {
      const { id } = await aPerson(database, { born: '2004-05-05', registeredFrom: '2026-09-01', followedUpFrom: '2026-09-01' });
      expect(await overview(id)).toMatchObject({
        youth: { state: 'need-not-established', startsBy: '2026-10-27', isLate: true, isQuiet: false, endsOn: '2034-05-05' },
      });
      await aDecision(database, kari, id, { group: 'TRENGER_VEILEDNING' });
      expect(await overview(id)).toMatchObject({ youth: { state: 'not-started' } });
      const given = (adviser: string, since: string): Promise<unknown> =>
        database.asOwner(
          `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, $2, $2, $3)
           on conflict (participant_id) do update set adviser_id = $2, adviser_name = $2, since = $3`,
          [id, adviser, since],
        );
      await given('Kari', '2026-09-10');
      await database.asOwner(
        `insert into plan_contact (participant_id, channel, contact_on, written_at, written_by, written_by_name) values
         ($1, 'telephone', '2026-08-20', now(), 'Z1', 'Kari'), ($1, 'in-person', '2026-09-12', now(), 'Z1', 'Kari'),
         ($1, 'letter', '2026-11-20', now(), 'Z1', 'Kari'), ($1, 'sms', '2026-11-20', now(), 'Z1', 'Kari')`,
        [id],
      );
      const started = { state: 'started', startedOn: '2026-09-12', lastTalkOn: '2026-09-12', isLate: false, isQuiet: true };
      expect(await overview(id)).toMatchObject({ youth: { ...started, contactName: 'Kari', contactSince: '2026-09-10' } });
      await given('Ola', '2026-11-01');
      expect(await overview(id)).toMatchObject({ youth: { ...started, contactName: 'Ola', contactSince: '2026-11-01' } });
      const then = await new OverviewService(new Then(database.unitOfWork)).overview(kari, {
        participantId: id,
        asOf: localDate('2026-11-21'),
      });
      expect(then).not.toHaveProperty('youth');
    });

    it('says nothing of the youth guarantee to those who have none', async () => {
      const { id } = await aPerson(database, { born: '1990-05-05', registeredFrom: '2026-09-01', followedUpFrom: '2026-09-01' });
      expect(await overview(id)).not.toHaveProperty('youth');
    });

    it('of somebody the actor does not see is not found', async () => {
      const { id } = await aPerson(database, { protection: 'protected' });
      await expect(overview(id)).rejects.toThrow(Problem);
    });
  });

  describe('the history', () => {
    const history = (participantId: string, after?: string): Promise<HistoryView> =>
      database.unitOfWork.read(kari, (tx) => tx.use(HistoryReader).page(participantId, { ...(after && { after }) }));
    const contacts = (): ContactService => new ContactService(database.unitOfWork);
    const plain = { interpreter: 'none', contactChannel: 'digital' } as const;

    it('says who changed what, when, and what it was before', async () => {
      const { id } = await aPerson(database);
      await contacts().change(kari, id, 1, { contactChannel: 'digital', telephone: '11111111' });
      database.clock.set('2026-11-22');
      await contacts().change(anActor({ id: 'Z2', name: 'Ola Veileder' }), id, 2, { ...plain, interpreter: 'sign' });
      database.clock.set('2026-11-21');
      const { items } = await history(id);
      expect(items).toMatchObject([
        {
          name: 'participant.contact-changed',
          actorName: 'Ola Veileder',
          at: '2026-11-22T11:00:00.000Z',
          changes: [
            { field: 'telephone', before: '11111111' },
            { field: 'interpreter', after: 'sign' },
          ],
        },
        { actorName: 'Kari Veileder', changes: [{ field: 'telephone', after: '11111111' }] },
      ]);
      expect(items[0]?.changes[0]).not.toHaveProperty('after');
      expect(items[0]?.changes[1]).not.toHaveProperty('before'); // nobody had said that none was needed
    });

    it('tells the parts of what has several, such as who said what hinders', async () => {
      const { id } = await aPerson(database);
      const needs = new NeedsService(database.unitOfWork, new DraftService(database.unitOfWork));
      const said = {
        barriers: ['housing'],
        barrierWords: '',
        resources: [],
        resourceWords: '',
        capacityWords: '',
        capacitySources: [],
      } as const;
      await needs.write(kari, id, said, 0);
      database.clock.set('2026-11-22');
      const saidOn = localDate('2026-11-22');
      await needs.write(kari, id, { ...said, barrierOrigins: [{ code: 'housing', saidBy: 'person', saidOn }] }, 1);
      database.clock.set('2026-11-21');
      expect((await history(id)).items[0]).toMatchObject({
        name: 'assistance.needs-assessed',
        changes: [{ field: 'barrierOrigins', before: 'housing:adviser:2026-11-21', after: 'housing:person:2026-11-22' }],
      });
    });

    it('names offices instead of their numbers', async () => {
      const { id } = await aPerson(database);
      await database.unitOfWork.run(kari, (tx) =>
        tx.record({ name: 'participant.follow-up-started', participantId: id, payload: { office: '0105', reason: 'JOB_SEEKER' } }),
      );
      expect((await history(id)).items[0]?.values).toEqual([
        { name: 'office', value: 'Nav Sarpsborg' },
        { name: 'reason', value: 'JOB_SEEKER' },
      ]);
    });

    it('comes in pages that neither repeat nor skip, also when much happened at the same moment', async () => {
      const { id } = await aPerson(database);
      await database.unitOfWork.run(kari, async (tx) => {
        for (let index = 0; index < 65; index += 1) await tx.record({ name: 'participant.opened-with-reason', participantId: id });
      });
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await history(id, after);
        seen.push(...page.items.map((item) => item.id));
        after = page.next;
      } while (after);
      expect([seen.length, new Set(seen).size]).toEqual([65, 65]);
    });

    const filtered = async (participantId: string, query: HistoryQuery): Promise<readonly string[]> => {
      const { items } = await database.unitOfWork.read(kari, (tx) => tx.use(HistoryReader).page(participantId, query));
      return items.map(({ name }) => name);
    };

    it('is narrowed by room and by kind, and says how much is in each room', async () => {
      const { id } = await aPerson(database);
      await contacts().change(kari, id, 1, { ...plain, telephone: '11111111' });
      await database.unitOfWork.run(kari, async (tx) => {
        await tx.record({ name: 'plan.activity-added', participantId: id });
        await tx.record({ name: 'participant.opened-with-reason', participantId: id });
      });
      expect(await filtered(id, { rooms: 'plan' })).toEqual(['plan.activity-added']);
      expect(await filtered(id, { rooms: 'plan,assistance' })).toEqual(['plan.activity-added']);
      expect(await filtered(id, { kind: 'changes' })).toEqual(['participant.contact-changed']);
      expect(await filtered(id, { kind: 'sharing' })).toEqual(['participant.opened-with-reason']);
      expect((await history(id)).rooms).toEqual([
        { room: 'participant', count: 2 },
        { room: 'plan', count: 1 },
      ]);
    });

    it('of an earlier day ends with that day', async () => {
      const { id } = await aPerson(database);
      await database.unitOfWork.run(kari, (tx) => tx.record({ name: 'plan.activity-added', participantId: id }));
      database.clock.set('2026-11-22');
      await database.unitOfWork.run(kari, (tx) => tx.record({ name: 'plan.path-written', participantId: id }));
      expect(await filtered(id, { asOf: localDate('2026-11-21') })).toEqual(['plan.activity-added']);
      expect(await filtered(id, {})).toEqual(['plan.path-written', 'plan.activity-added']);
      database.clock.set('2026-11-21');
    });

    it('tells what the goal and a measure were before, though their events name no fields', async () => {
      const { id } = await aPerson(database);
      const participationId = '00000000-0000-7000-8000-0000000000aa';
      await database.unitOfWork.run(kari, (tx) =>
        tx.asSystem(async () => {
          await tx.query(
            `insert into plan_goal (participant_id, words, said_on, written_by, written_by_name) values ($1, 'Bli kokk', '2026-11-01', 'Z1', 'Kari')`,
            [id],
          );
          await tx.query(
            `insert into participation (id, participant_id, measure, route, ending, status, status_from, starts_on, ends_on, created_at, created_by, created_by_name)
             values ($2, $1, 'ARBEIDSTRENING', 'nav', 'open', 'participating', '2026-11-01', '2026-11-01', '2026-12-01', now(), 'Z1', 'Kari')`,
            [id, participationId],
          );
        }),
      );
      database.clock.set('2026-11-22');
      await database.unitOfWork.run(kari, async (tx) => {
        await tx.query(`update plan_goal set words = 'Jobbe i barnehage' where participant_id = $1`, [id]);
        await tx.record({ name: 'plan.goal-set', participantId: id });
        await tx.query(`update participation set ends_on = '2027-01-31' where id = $1`, [participationId]);
        await tx.record({ name: 'participation.changed', participantId: id, subjectId: participationId, payload: { kind: 'end-date' } });
      });
      database.clock.set('2026-11-21');
      const { items } = await history(id);
      expect(items.flatMap(({ changes }) => changes)).toEqual([
        { field: 'endsOn', before: '2026-12-01', after: '2027-01-31' },
        { field: 'words', before: 'Bli kokk', after: 'Jobbe i barnehage' },
      ]);
    });

    it('of somebody the actor does not see is empty', async () => {
      const { id } = await aPerson(database, { isShielded: true });
      await database.asOwner(
        `insert into domain_event (at, actor_id, actor_name, name, participant_id) values (now(), 'Z9', 'X', 'participant.registered', $1)`,
        [id],
      );
      expect(await history(id)).toEqual({ items: [], rooms: [] });
    });
  });

  it.each([
    ['participating', 1],
    ['waiting-list', 1],
    ['awaiting-start', 1],
    ['ended', 0],
    ['awaiting-approval', 0],
  ] as const)('a measure that is %s keeps the follow-up from ending: %i', async (status, blocking) => {
    const { id } = await aPerson(database);
    await database.asOwner(
      `insert into participation (participant_id, measure, route, ending, status, status_from, starts_on, waiting_since, created_at, created_by, created_by_name)
       values ($1, 'ARBEIDSTRENING', 'nav', 'open', $2, '2026-11-01', '2026-11-01', '2026-11-01', now(), 'Z1', 'Kari')`,
      [id, status],
    );
    const reasons = await database.unitOfWork.read(kari, (tx) => participationBlockers(tx, id));
    expect(reasons.map(({ code }) => code)).toEqual(blocking === 1 ? ['ACTIVE_PARTICIPATION'] : []);
  });

  it('a § 14 a text under work, a complaint without an end and a proposal without an answer keep it from ending too', async () => {
    const [writing, complaining] = [await aPerson(database), await aPerson(database)];
    await new DraftService(database.unitOfWork).save(
      kari,
      { kind: 'assistance-decision', subject: writing.id },
      { content: {}, participantId: writing.id },
    );
    const blockers = (id: string): Promise<readonly string[]> =>
      database.unitOfWork.read(kari, async (tx) =>
        [...(await assistanceBlockers(tx, id)), ...(await participationBlockers(tx, id))].map(({ code }) => code),
      );
    expect(await blockers(writing.id)).toEqual(['DECISION_IN_PROGRESS']);

    const { id: decisionId } = await aDecision(database, kari, complaining.id);
    expect(await blockers(complaining.id)).toEqual([]);
    await database.asOwner(
      `insert into assistance_complaint (participant_id, decision_id, status, received_on, words, registered_by_name)
       values ($1, $2, 'sent-on', '2026-11-20', 'Uenig', 'Kari')`,
      [complaining.id, decisionId],
    );
    const overview = await new OverviewService(new Then(database.unitOfWork)).overview(kari, { participantId: complaining.id });
    expect(overview.deadlines).toContainEqual(expect.objectContaining({ kind: 'assistance.complaint', dueOn: '2026-12-20' }));
    const participation = '00000000-0000-7000-8000-0000000000bb';
    await database.asOwner(
      `insert into participation (id, participant_id, measure, route, ending, status, status_from, starts_on, created_at, created_by, created_by_name)
       values ($2, $1, 'ARBEIDSTRENING', 'nav', 'open', 'participating', '2026-11-01', '2026-11-01', now(), 'Z1', 'Kari')`,
      [complaining.id, participation],
    );
    await database.asOwner(
      `insert into participation_proposal (participant_id, participation_id, organisation, kind, values, words, status, proposed_at, proposed_by, proposed_by_name)
       values ($1, $2, '312000001', 'end', '{}', 'Har fått jobb', 'waiting', now(), 'T1', 'Trine')`,
      [complaining.id, participation],
    );
    expect(await blockers(complaining.id)).toEqual(['COMPLAINT_OPEN', 'ACTIVE_PARTICIPATION', 'PROPOSAL_WAITING']);
  });

  it('an unsent letter keeps it from ending; what is only begun or asked for is told with where it is finished', async () => {
    const { id } = await aPerson(database);
    const [meeting = { id: '' }] = await database.asOwner<{ id: string }>(
      `insert into plan_meeting (participant_id, held_on, starts_at, length_minutes, channel, attendees, minutes_for, created_at, created_by, created_by_name)
       values ($1, '2026-11-02', '09:00', 30, 'office', '{participant}', 'participant', now(), 'Z1', 'Kari') returning id`,
      [id],
    );
    await new DraftService(database.unitOfWork).save(
      kari,
      { kind: 'minutes', subject: meeting.id },
      { content: { words: 'Vi snakket om' }, participantId: id },
    );
    const leftOpen = await database.unitOfWork.read(kari, async (tx) => [
      ...(await dueLeftOpen(tx, id)),
      ...(await draftsLeftOpen(tx, id)),
    ]);
    expect(leftOpen).toEqual([
      { code: 'MINUTES_MISSING', place: ['meetings', meeting.id], subjectId: meeting.id },
      { code: 'MINUTES_BEGUN', place: ['meetings', meeting.id], subjectId: meeting.id, writerName: kari.name },
    ]);
    const letters = () => database.unitOfWork.read(kari, (tx) => letterBlockers(tx, id));
    expect(await letters()).toEqual([]);
    const [letter = { id: '' }] = await database.asOwner<{ id: string }>(
      `insert into document (participant_id, kind, subject_id, language, title, status, parts, frame, collected_at, quiet_until, made_at, made_on)
       values ($1, 'assistance-decision', uuidv7(), 'nb', 'Vedtak', 'to-be-sent', '[]', '{}', now(), now(), now(), '2026-11-01') returning id`,
      [id],
    );
    expect(await letters()).toEqual([{ code: 'LETTER_NOT_SENT', subjectId: letter.id }]);
    const [task = { id: '' }] = await database.asOwner<{ id: string }>(
      `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, created_at, created_by, created_by_name)
       values ($1, 'team', 'Ring legen', '2026-12-01', 'Z1', 'Kari', now(), 'Z1', 'Kari') returning id`,
      [id],
    );
    const named = await database.unitOfWork.read(kari, (tx) => caseNames(tx, id, [meeting.id, letter.id, task.id, 'new']));
    expect(Object.fromEntries(named)).toEqual({
      [meeting.id]: { on: '2026-11-02' },
      [letter.id]: { words: 'Vedtak', on: '2026-11-01' },
      [task.id]: { words: 'Ring legen', on: '2026-12-01' },
    });
  });
});
