import { localDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { FactService, participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { HistoryReader } from './history.reader';
import type { HistoryEntryView } from './history.view';

const kari = anActor();
const created = `created_at, created_by, created_by_name) values`;
const byKari = `now(), 'Z1', 'Kari')`;

describe('what each event of the history is about', () => {
  let database: FreshDatabase;
  let participantId: string;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
  });
  beforeEach(async () => {
    participantId = (await aPerson(database)).id;
  });
  afterEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const history = async (actor = kari): Promise<readonly HistoryEntryView[]> =>
    (await database.unitOfWork.read(actor, (tx) => tx.use(HistoryReader).page(participantId, {}))).items;
  /** Does something on a day of its own. */
  const on = <Found>(day: string, work: (tx: Tx) => Promise<Found>): Promise<Found> => {
    database.clock.set(day);
    return database.unitOfWork.run(kari, work);
  };
  const added = async (tx: Tx, statement: string, values: readonly unknown[] = []): Promise<string> => {
    const [row] = await tx.query<{ id: string }>(`${statement} returning id`, [participantId, ...values]);
    return row?.id ?? '';
  };

  it('an activity is called what it was called that day, and what it was before is told beside what it became', async () => {
    const subjectId = await on('2026-11-01', async (tx) => {
      const id = await added(
        tx,
        `insert into plan_activity (participant_id, kind, title, from_date, to_date, responsible, status, status_since, position, ${created}
         ($1, 'own-activity', 'Søke jobb', '2026-11-02', '2026-12-01', 'person', 'planned', '2026-11-01', 1, ${byKari}`,
      );
      await tx.record({
        ...{ name: 'plan.activity-added', participantId, subjectId: id },
        payload: { kind: 'own-activity', status: 'planned' },
      });
      return id;
    });
    await on('2026-11-05', async (tx) => {
      await tx.query(`update plan_activity set title = 'Søke jobb i butikk', to_date = '2026-12-20' where id = $1`, [subjectId]);
      await tx.record({ name: 'plan.activity-changed', participantId, subjectId, payload: { fields: ['title', 'to'] } });
    });
    await on('2026-11-09', async (tx) => {
      await tx.query(`update plan_activity set status = 'done' where id = $1`, [subjectId]);
      await tx.record({
        name: 'plan.activity-moved',
        participantId,
        subjectId,
        payload: { kind: 'own-activity', from: 'planned', to: 'done' },
      });
    });
    const [moved, changed, first] = await history();
    expect(moved).toMatchObject({ subject: 'Søke jobb i butikk', changes: [] });
    expect(changed).toMatchObject({
      subject: 'Søke jobb i butikk',
      told: [{ name: 'from', value: '2026-11-02' }],
      changes: [
        { field: 'title', before: 'Søke jobb', after: 'Søke jobb i butikk' },
        { field: 'to', before: '2026-12-01', after: '2026-12-20' },
      ],
    });
    expect(first).toMatchObject({
      subject: 'Søke jobb',
      told: [
        { name: 'from', value: '2026-11-02' },
        { name: 'to', value: '2026-12-01' },
      ],
      changes: [],
    });
  });

  it('a path is told with its steps, and a change of it with the steps that changed', async () => {
    const clarify = { id: 'a', measure: 'AVKLARING', from: '2026-12-01', to: '2026-12-20', intent: 'planned' };
    const train = { id: 'b', measure: 'ARBEIDSTRENING', from: '2027-01-11', to: '2027-03-31', intent: 'planned', words: 'butikk' };
    const outside = { kind: 'low-threshold', name: 'Åpen kafé', satisfies: [] };
    const cafe = { id: 'c', outside, from: '2026-12-21', to: '2027-01-10', intent: 'planned' };
    const subjectId = await on('2026-11-01', async (tx) => {
      const id = await added(
        tx,
        `insert into plan_path (participant_id, name, chosen, steps, ${created} ($1, 'Rett i jobb', true, $2, ${byKari}`,
        [JSON.stringify([clarify, train, cafe])],
      );
      await tx.record({ name: 'plan.path-written', participantId, subjectId: id, payload: { steps: 2 } });
      return id;
    });
    await on('2026-11-05', async (tx) => {
      const later = { ...train, from: '2027-02-01', purpose: 'qualification' };
      await tx.query(`update plan_path set steps = $2 where id = $1`, [subjectId, JSON.stringify([clarify, later, cafe])]);
      await tx.record({ name: 'plan.path-changed', participantId, subjectId, payload: { steps: 2 } });
    });
    await on('2026-11-09', async (tx) => {
      await tx.record({ name: 'plan.path-removed', participantId, subjectId, payload: { steps: 2 } });
      await tx.query(`delete from plan_path where id = $1`, [subjectId]);
    });
    const [removed, changed, first] = await history();
    expect(removed).toMatchObject({ subject: 'Rett i jobb', changes: [], told: [] });
    expect(changed).toMatchObject({
      subject: 'Rett i jobb',
      changes: [
        {
          field: 'step',
          before: 'ARBEIDSTRENING:2027-01-11:2027-03-31:planned',
          after: 'ARBEIDSTRENING:2027-02-01:2027-03-31:planned:qualification',
        },
      ],
      told: [],
    });
    expect(first).toMatchObject({
      told: [
        { name: 'step', value: 'AVKLARING:2026-12-01:2026-12-20' },
        { name: 'step', value: 'ARBEIDSTRENING:2027-01-11:2027-03-31' },
        { name: 'step', value: 'low-threshold:2026-12-21:2027-01-10' },
      ],
    });
  });

  it('a sick leave tells degree and days, also when it was removed', async () => {
    const facts = new FactService(database.unitOfWork);
    const told = { source: 'deltaker', percent: 60, from: localDate('2026-10-01'), to: localDate('2026-11-30') } as const;
    database.clock.set('2026-11-01');
    await facts.add(kari, participantId, 'sick-leave', told);
    database.clock.set('2026-11-05');
    const id = (await facts.all(kari, participantId)).sickLeaves[0]?.id ?? '';
    await facts.change(kari, participantId, { kind: 'sick-leave', id, version: 1 }, { ...told, percent: 40 });
    database.clock.set('2026-11-09');
    await facts.remove(kari, participantId, { kind: 'sick-leave', id, version: 2 });
    const [removed, changed, first] = await history();
    const days = [
      { name: 'from', value: '2026-10-01' },
      { name: 'to', value: '2026-11-30' },
      { name: 'source', value: 'deltaker' },
    ];
    expect(first).toMatchObject({ told: [{ name: 'percent', value: '60' }, ...days] });
    expect(changed).toMatchObject({ told: days, changes: [{ field: 'percent', before: '60', after: '40' }] });
    expect(removed).toMatchObject({ told: [{ name: 'percent', value: '40' }, ...days] });
  });

  it('a task, a letter and an answered question are named', async () => {
    await on('2026-11-01', async (tx) => {
      const task = await added(
        tx,
        `insert into follow_up_task (participant_id, circle, title, due_on, responsible, responsible_name, ${created}
         ($1, 'team', 'Ring legen', '2026-11-09', 'Z1', 'Kari', ${byKari}`,
      );
      await tx.record({ name: 'plan.task-added', participantId, subjectId: task, payload: { dueOn: '2026-11-09' } });
      const letter = await added(
        tx,
        `insert into document (participant_id, kind, subject_id, language, title, status, parts, frame, collected_at, quiet_until, made_at, made_on)
         values ($1, 'assistance-decision', uuidv7(), 'nb', 'Vedtak om arbeidsrettet bistand', 'to-be-sent', '[]', '{}', now(), now(), now(), '2026-11-01')`,
      );
      await tx.record({ name: 'document.made', participantId, subjectId: letter, payload: { kind: 'assistance-decision' } });
      const answer = await added(
        tx,
        `insert into judgement (participant_id, question, about, answer, reason, question_text, author_id, author_name, answered_on, answered_at)
         values ($1, 'ATR-02', 'person', 'yes', 'Har lite erfaring', $2, 'Z1', 'Kari', '2026-11-01', now())`,
        [JSON.stringify({ nb: 'Trengs praksis?', nn: 'Trengst praksis?', en: 'Is practice needed?' })],
      );
      await tx.record({ name: 'eligibility.judgement-given', participantId, subjectId: answer, payload: { question: 'ATR-02' } });
    });
    const byName = new Map((await history()).map((entry) => [entry.name, entry]));
    expect(byName.get('plan.task-added')).toMatchObject({
      subject: 'Ring legen',
      told: [
        { name: 'dueOn', value: '2026-11-09' },
        { name: 'responsibleName', value: 'Kari' },
      ],
    });
    expect(byName.get('document.made')).toMatchObject({ subject: 'Vedtak om arbeidsrettet bistand' });
    expect(byName.get('eligibility.judgement-given')).toMatchObject({
      subjectText: { nb: 'Trengs praksis?', en: 'Is practice needed?' },
      told: [{ name: 'answer', value: 'yes' }],
    });
    expect(JSON.stringify([...byName.values()])).not.toContain('Har lite erfaring');
  });

  it('the row of another person is never told, whatever an event says', async () => {
    const other = await aPerson(database);
    const path = await database.asOwner<{ id: string }>(
      `insert into plan_path (participant_id, name, chosen, steps, ${created} ($1, 'En annens løp', true, '[]', ${byKari} returning id`,
      [other.id],
    );
    await on('2026-11-01', (tx) =>
      tx.record({ name: 'plan.path-chosen', participantId, subjectId: path[0]?.id ?? '', payload: { steps: 0 } }),
    );
    const [chosen] = await history();
    expect(chosen).toMatchObject({ name: 'plan.path-chosen', told: [], changes: [] });
    expect(chosen).not.toHaveProperty('subject');
  });

  it('is asked for in as many statements for thirty events as for one', async () => {
    const facts = new FactService(database.unitOfWork);
    const statements = (): Promise<number> =>
      database.unitOfWork.read(kari, async (tx) => {
        let count = 0;
        const counted = Object.assign(Object.create(tx) as Tx, {
          query: (...asked: Parameters<Tx['query']>) => {
            count += 1;
            return tx.query(...asked);
          },
        });
        await new HistoryReader(counted).page(participantId, {});
        return count;
      });
    const told = { source: 'deltaker', percent: 60, from: localDate('2026-10-01') } as const;
    await facts.add(kari, participantId, 'sick-leave', told);
    const one = await statements();
    for (let day = 1; day < 30; day += 1) {
      const from = localDate(`2026-09-${String(day).padStart(2, '0')}`);
      await facts.add(kari, participantId, 'sick-leave', { ...told, from });
    }
    expect(await statements()).toBe(one);
  });
});
