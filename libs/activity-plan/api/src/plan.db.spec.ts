import { localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { ActivityService } from './activity.service';
import { AnswerService } from './answer.service';
import { GoalService } from './goal.service';
import { MoveService } from './move.service';
import { ParticipantAnswerRow } from './participant-answer.row';
import { PlanActivityRow } from './plan-activity.row';
import { PlanGoalRow } from './plan-goal.row';
import { PlanSubGoalRow } from './sub-goal/plan-sub-goal.row';
import type { ActivityRequest } from './plan.dto';
import { PlanService } from './plan.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Kollega' });
const stranger = anActor({ id: 'Z990003', offices: ['0301'] });

type Content = Pick<ActivityRequest, keyof ActivityRequest>;

const search: Content = {
  kind: 'job-search',
  title: 'Søke ti stillinger i butikk',
  from: localDate('2026-11-20'),
  to: localDate('2026-12-20'),
  responsible: 'person',
  satisfies: [],
};

const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
  return thrown;
};

describe('the activity plan', () => {
  let database: FreshDatabase;
  let participantId: string;
  let plans: PlanService;
  let goals: GoalService;
  let activities: ActivityService;
  let moves: MoveService;
  let answers: AnswerService;

  beforeAll(async () => {
    database = await freshDatabase([PlanGoalRow, PlanSubGoalRow, PlanActivityRow, ParticipantAnswerRow, ...roomRows]);
    const { unitOfWork } = database;
    [plans, goals, activities] = [new PlanService(unitOfWork), new GoalService(unitOfWork), new ActivityService(unitOfWork)];
    [moves, answers] = [new MoveService(unitOfWork), new AnswerService(unitOfWork)];
    participantId = (await aPerson(database)).id;
  });
  afterAll(() => database.drop());

  it('keeps every goal the person has had, with the day it was said and who wrote it down', async () => {
    const first = await goals.set(kari, participantId, { words: ' Jobbe i butikk ', saidOn: localDate('2026-09-04') }, 0);
    expect(first).toEqual({ words: 'Jobbe i butikk', saidOn: '2026-09-04', writtenByName: 'Kari Veileder', version: 1 });
    await goals.set(ola, participantId, { words: 'Fast jobb i butikk, helst 80 prosent', saidOn: localDate('2026-11-20') }, 1);

    const { goals: history } = await goals.history(kari, participantId);
    expect(history.map(({ words, writtenByName }) => [words, writtenByName])).toEqual([
      ['Fast jobb i butikk, helst 80 prosent', 'Ola Kollega'],
      ['Jobbe i butikk', 'Kari Veileder'],
    ]);
  });

  it('refuses days on which nobody can have said anything, and activities in another age', async () => {
    const goal = (saidOn: string) => goals.set(kari, participantId, { words: 'Kokk', saidOn: localDate(saidOn) }, 0);
    for (const day of ['2026-11-22', '2099-01-01', '0001-01-01'])
      expect((await problemOf(goal(day))).details.errors?.map(({ field }) => field)).toEqual(['saidOn']);

    const ages = { from: localDate('0001-01-01'), to: localDate('9999-12-31') };
    const added = activities.add(kari, participantId, { ...search, ...ages, status: 'planned' });
    expect((await problemOf(added)).details.errors?.map(({ field }) => field)).toEqual(['from', 'to']);

    const { id, version } = await activities.add(kari, participantId, { ...search, status: 'planned' });
    const agreed = activities.agree(kari, id, localDate('2026-11-22'), version);
    expect((await problemOf(agreed)).details.errors?.map(({ field }) => field)).toEqual(['agreedOn']);
  });

  it('gives both versions when two advisers write different goals', async () => {
    const { version } = await goals.set(kari, participantId, { words: 'A', saidOn: localDate('2026-11-20') }, 2);
    await goals.set(kari, participantId, { words: 'B', saidOn: localDate('2026-11-20') }, version);
    const problem = await problemOf(goals.set(ola, participantId, { words: 'C', saidOn: localDate('2026-11-20') }, version));
    expect(problem.kind.status).toBe(412);
    expect(problem.details.extension).toMatchObject({ theirs: { words: 'B' }, yours: { words: 'C' } });
    const first = await problemOf(goals.set(ola, participantId, { words: 'C', saidOn: localDate('2026-11-20') }, 0));
    expect(first.kind.status).toBe(412);
  });

  it('merges what two advisers changed in different fields of a card, and names the field both changed', async () => {
    const { id, version } = await activities.add(kari, participantId, { ...search, status: 'planned' });
    await activities.change(kari, id, { ...search, title: 'Søke tolv stillinger' }, version);
    const merged = await activities.change(ola, id, { ...search, hoursPerWeek: 10 }, version);
    expect(merged).toMatchObject({ title: 'Søke tolv stillinger', hoursPerWeek: 10, version: 3 });

    const problem = await problemOf(activities.change(ola, id, { ...search, title: 'Søke fem stillinger' }, version));
    expect(problem.kind.status).toBe(412);
    expect(problem.details.extension).toEqual({
      theirs: { title: 'Søke tolv stillinger' },
      yours: { title: 'Søke fem stillinger' },
      version: 3,
    });
  });

  it('refuses a merge that makes no sense as a whole', async () => {
    const { id, version } = await activities.add(kari, participantId, { ...search, status: 'planned' });
    await activities.change(kari, id, { ...search, from: localDate('2026-12-15') }, version);
    const problem = await problemOf(activities.change(ola, id, { ...search, to: localDate('2026-12-10') }, version));
    expect(problem.details.errors?.map(({ field }) => field)).toEqual(['to']);
  });

  it('moves a card as the table says, asks for a reason, and keeps every version', async () => {
    const { id, version } = await activities.add(kari, participantId, { ...search, status: 'proposed' });
    const planned = await moves.move(kari, id, { to: 'planned' }, version);
    expect(planned).toMatchObject({ status: 'planned', proposedOn: '2026-11-21' });

    expect((await problemOf(moves.move(kari, id, { to: 'cancelled' }, planned.version))).details.errors).toHaveLength(1);
    expect((await problemOf(moves.move(ola, id, { to: 'cancelled', reason: 'Feil' }, version))).kind.status).toBe(412);
    const cancelled = await moves.move(kari, id, { to: 'cancelled', reason: 'Fikk jobb' }, planned.version);
    expect((await problemOf(moves.move(kari, id, { to: 'done' }, cancelled.version))).kind.code).toBe('plan/move-refused');

    const { versions } = await activities.history(kari, id);
    expect(versions.map(({ activity }) => activity.status)).toEqual(['cancelled', 'planned', 'proposed']);
  });

  it('puts a card above another, also when there is no room between two', async () => {
    const task: Content = { ...search, kind: 'task' };
    const add = (title: string) => activities.add(kari, participantId, { ...task, title, status: 'proposed' });
    const [first, second, third] = [await add('en'), await add('to'), await add('tre')];
    await database.asOwner('update plan_activity set position = 5 where id = any ($1)', [[first.id, second.id]]);
    const current = await activities.history(kari, third.id);
    await moves.move(kari, third.id, { to: 'proposed', above: second.id }, current.versions[0]!.activity.version);
    const { activities: cards } = await plans.plan(kari, participantId);
    expect(cards.filter(({ kind, status }) => kind === 'task' && status === 'proposed').map(({ title }) => title)).toEqual([
      'en',
      'tre',
      'to',
    ]);
  });

  it('agrees on an activity once, and not on words that were not on the screen', async () => {
    const { id, version } = await activities.add(kari, participantId, { ...search, status: 'planned' });
    const changed = await activities.change(ola, id, { ...search, hoursPerWeek: 30 }, version);
    expect((await problemOf(activities.agree(kari, id, localDate('2026-11-21'), version))).kind.status).toBe(412);
    const agreed = await activities.agree(kari, id, localDate('2026-11-21'), changed.version);
    expect(agreed.agreedOn).toBe('2026-11-21');
    expect((await problemOf(activities.agree(kari, id, localDate('2026-11-21'), agreed.version))).kind.code).toBe('plan/agreement-refused');
  });

  it('does not agree on a proposal that nobody has answered', async () => {
    const { id, version } = await activities.add(kari, participantId, { ...search, status: 'proposed' });
    const refused = await problemOf(activities.agree(kari, id, localDate('2026-11-21'), version));
    expect(refused.kind.detail?.nb).toContain('Skriv svaret først');
  });

  it('lets an agreement lapse when other words are written, and keep when an application has come further', async () => {
    const content = { ...search, kind: 'job-application' } as const;
    const { id, version } = await activities.add(kari, participantId, { ...content, status: 'planned' });
    const agreed = await activities.agree(kari, id, localDate('2026-11-21'), version);
    const further = await activities.change(kari, id, { ...content, applicationStage: 'sent' }, agreed.version);
    expect(further.agreedOn).toBe('2026-11-21');
    const changed = await activities.change(kari, id, { ...content, applicationStage: 'sent', hoursPerWeek: 37.5 }, further.version);
    expect(changed.agreedOn).toBeUndefined();
    const again = await activities.agree(kari, id, localDate('2026-11-21'), changed.version);
    expect(again.agreedOn).toBe('2026-11-21');
    const names = await database.asOwner<{ name: string }>('select name from domain_event where subject_id = $1 order by id', [id]);
    expect(names.map(({ name }) => name)).toEqual([
      'plan.activity-added',
      'plan.activity-agreed',
      'plan.activity-changed',
      'plan.activity-changed',
      'plan.agreement-lapsed',
      'plan.activity-agreed',
    ]);
  });

  it('refuses an activity that was over before the follow-up began, and takes one that goes on', async () => {
    const person = await aPerson(database, { followedUpFrom: '2026-10-15' });
    const past = { from: localDate('2026-01-10'), to: localDate('2026-10-14') };
    const refused = await problemOf(activities.add(kari, person.id, { ...search, ...past, status: 'planned' }));
    expect(refused.details.errors?.map(({ field, message }) => [field, message.nb])).toEqual([
      ['to', 'Aktiviteten er over før oppfølgingsperioden begynte'],
    ]);
    const goesOn = await activities.add(kari, person.id, { ...search, ...past, to: localDate('2026-10-15'), status: 'planned' });
    const back = await problemOf(activities.change(kari, goesOn.id, { ...search, ...past }, goesOn.version));
    expect(back.details.errors?.map(({ field }) => field)).toEqual(['to']);
  });

  it('lets an approved proposal into the plan and takes a declined one out of it', async () => {
    const answer = { subject: 'activity', giver: 'participant', channel: 'telephone', givenOn: localDate('2026-11-20') } as const;
    const yes = await activities.add(kari, participantId, { ...search, status: 'proposed' });
    const no = await activities.add(kari, participantId, { ...search, status: 'proposed' });
    const approved = await answers.write(kari, participantId, {
      ...answer,
      subjectId: yes.id,
      subjectVersion: yes.version,
      answer: 'approved',
    });
    expect(approved.activity?.status).toBe('planned');
    expect(approved.answer).toMatchObject({ channel: 'telephone', givenOn: '2026-11-20', writtenByName: 'Kari Veileder' });
    const declined = await answers.write(kari, participantId, { ...answer, subjectId: no.id, answer: 'declined', words: 'Passer ikke' });
    expect(declined.activity).toMatchObject({ status: 'cancelled', statusReason: 'Passer ikke' });
  });

  it('hands the answer to a referral on to the referral that waits for it, the last one in place of the first', async () => {
    const person = await aPerson(database, { responsible: kari.id });
    const referral = '00000000-0000-7000-8000-00000000bbbb';
    await database.asOwner(
      `insert into participation (id, participant_id, measure, route, ending, status, status_from, created_at, created_by, created_by_name)
       values ($1, $2, 'INDIVIDUELL_JOBBSTOTTE', 'nav', 'open', 'awaiting-approval', '2026-11-20', now(), 'Z', 'Kari')`,
      [referral, person.id],
    );
    const answer = { subject: 'referral', subjectId: referral, answer: 'approved', giver: 'participant', channel: 'in-person' } as const;
    await answers.write(kari, person.id, { ...answer, givenOn: localDate('2026-11-21') });
    const [row] = await database.asOwner(
      'select approval_given_by, approval_channel, approval_given_on::text from participation where id = $1',
      [referral],
    );
    expect(row).toEqual({ approval_given_by: 'participant', approval_channel: 'in-person', approval_given_on: '2026-11-21' });

    await answers.write(kari, person.id, { ...answer, answer: 'declined', words: 'For langt å reise', givenOn: localDate('2026-11-21') });
    const [declined] = await database.asOwner(
      'select approval_given_by, declined_by, declined_channel, declined_on::text from participation where id = $1',
      [referral],
    );
    expect(declined).toEqual({
      ...{ approval_given_by: null, declined_by: 'participant', declined_channel: 'in-person', declined_on: '2026-11-21' },
    });
    const foreign = answers.write(kari, participantId, { ...answer, givenOn: localDate('2026-11-21') });
    expect((await problemOf(foreign)).kind.status).toBe(404);
  });

  it('refuses an answer about an activity of somebody else', async () => {
    const other = await aPerson(database);
    const { id } = await activities.add(kari, other.id, { ...search, status: 'proposed' });
    const answer = {
      subject: 'activity',
      giver: 'participant',
      channel: 'paper',
      givenOn: localDate('2026-11-20'),
      answer: 'approved',
    } as const;
    expect((await problemOf(answers.write(kari, participantId, { ...answer, subjectId: id }))).kind.status).toBe(404);
    const { answers: kept } = await plans.plan(kari, participantId);
    expect(kept.some(({ subjectId }) => subjectId === id)).toBe(false);
  });

  it('keeps how far an application has come, with each stage before it, and refuses a stage of anything else', async () => {
    const application = { ...search, kind: 'job-application', title: 'Butikkmedarbeider', applicationStage: 'sent' } as const;
    const { id, version } = await activities.add(kari, participantId, { ...application, status: 'planned' });
    await activities.change(kari, id, { ...application, applicationStage: 'interview' }, version);
    const { versions } = await activities.history(kari, id);
    expect(versions.map(({ activity }) => activity.applicationStage)).toEqual(['interview', 'sent']);
    const { details } = await problemOf(activities.add(kari, participantId, { ...search, applicationStage: 'sent', status: 'planned' }));
    expect(details.errors).toMatchObject([{ field: 'applicationStage' }]);
  });

  it('is locked when follow-up has ended: nobody adds, changes, moves, agrees or answers', async () => {
    const ended = await aPerson(database);
    const said = localDate('2026-11-20');
    const { id, version } = await activities.add(kari, ended.id, { ...search, status: 'planned' });
    await goals.set(kari, ended.id, { words: 'Jobb', saidOn: said }, 0);
    const before = await plans.plan(kari, ended.id);
    await database.asOwner(`update follow_up_period set to_date = '2026-11-20', end_reason = 'AVSLUTTET' where participant_id = $1`, [
      ended.id,
    ]);
    const answer = { answer: 'comment', words: 'Bra', giver: 'participant', channel: 'telephone', givenOn: said } as const;
    const attempts: readonly Promise<unknown>[] = [
      activities.add(kari, ended.id, { ...search, status: 'planned' }),
      activities.change(kari, id, { ...search, title: 'Noe annet' }, version),
      activities.agree(kari, id, said, version),
      moves.move(kari, id, { to: 'in-progress' }, version),
      goals.set(kari, ended.id, { words: 'Noe annet', saidOn: said }, 1),
      ...(['goal', 'plan'] as const).map((subject) => answers.write(kari, ended.id, { ...answer, subject })),
      answers.write(kari, ended.id, { ...answer, subject: 'activity', subjectId: id }),
    ];
    for (const attempt of attempts) expect((await problemOf(attempt)).kind.code).toBe('plan/without-follow-up');
    const after = await plans.plan(kari, ended.id);
    expect([after.activities, after.goal, after.answers]).toEqual([before.activities, before.goal, before.answers]);
    expect((await plans.plan(kari, ended.id)).lock).toBe('follow-up-ended');
  });

  it('gives way to the qualification programme, and shows the programme instead', async () => {
    const entitled = await aPerson(database);
    await database.asOwner(
      `insert into participation (participant_id, measure, route, ending, status, status_from, starts_on, created_at, created_by, created_by_name)
       values ($1, 'KVALIFISERINGSPROGRAM', 'municipality', 'open', 'participating', '2026-09-01', '2026-09-01', now(), 'Z', 'Kari')`,
      [entitled.id],
    );
    expect((await problemOf(activities.add(kari, entitled.id, { ...search, status: 'planned' }))).kind.code).toBe('plan/under-programme');
    expect((await problemOf(goals.set(kari, entitled.id, { words: 'Jobb', saidOn: localDate('2026-11-20') }, 0))).kind.status).toBe(409);
    const plan = await plans.plan(kari, entitled.id);
    expect(plan).toMatchObject({
      lock: 'programme',
      programme: { measure: 'KVALIFISERINGSPROGRAM', from: '2026-09-01', hoursPerWeek: 37.5 },
    });
  });

  it('gives way to a case locked for the programme, before there is a place in it', async () => {
    const locked = await aPerson(database);
    await database.asOwner(
      `insert into kvp_period (participant_id, office, from_date, start_words, started_by_name) values ($1, '0105', '2026-11-01', 'KVP', 'Kari')`,
      [locked.id],
    );
    expect((await problemOf(activities.add(kari, locked.id, { ...search, status: 'planned' }))).kind.code).toBe('plan/under-programme');
    const { lock, programme } = await plans.plan(kari, locked.id);
    expect(lock).toBe('programme');
    expect(programme).toEqual({
      ...{ measure: 'KVALIFISERINGSPROGRAM', from: '2026-11-01', lockedFrom: '2026-11-01', hoursPerWeek: 37.5 },
    });
    await database.asOwner(
      `update kvp_period set lifted_on = '2026-11-20', lift_words = 'Over', lifted_by_name = 'Kari' where participant_id = $1`,
      [locked.id],
    );
    expect((await plans.plan(kari, locked.id)).lock).toBeUndefined();
  });

  it('shows nothing to another office', async () => {
    const plan = await plans.plan(stranger, participantId);
    expect(plan).toMatchObject({ activities: [], answers: [] });
    expect(plan.goal).toBeUndefined();
  });

  it('says what happened without the words', async () => {
    const events = await database.asOwner<{ name: string; payload: unknown }>(
      'select name, payload from domain_event where participant_id = $1',
      [participantId],
    );
    expect(new Set(events.map(({ name }) => name))).toEqual(
      new Set([
        'plan.goal-set',
        'plan.activity-added',
        'plan.activity-changed',
        'plan.activity-moved',
        'plan.activity-agreed',
        'plan.agreement-lapsed',
        'plan.answer-written',
      ]),
    );
    expect(JSON.stringify(events)).not.toMatch(/stillinger|butikk|Fikk jobb/);
  });

  it('does not let the app role take an answer back', async () => {
    await expect(database.unitOfWork.run(kari, (tx) => tx.query('delete from participant_answer'))).rejects.toThrow(/permission denied/);
  });

  it('keeps what was ended in an earlier follow-up period as it was', async () => {
    const { id, version } = await activities.add(kari, participantId, { ...search, status: 'planned' });
    const card = { ...search, title: 'Søke ti stillinger på lager' };
    await database.asOwner(`update plan_activity set status = 'done', status_since = '2001-01-01' where id = $1`, [id]);
    const refused = await problemOf(activities.change(kari, id, card, version));
    expect(refused.kind.code).toBe('plan/of-earlier-period');
    expect((await plans.plan(kari, participantId)).periods).toHaveLength(1);
  });
});
