import { localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { assistanceRows } from '@fotfeste/assistance/api';
import { aDecision } from '@fotfeste/assistance/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { eligibilityRows } from '../rows';
import { eligibilityServices } from '../testing';
import { judgementDraft } from './judgement-draft';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const startsOn = localDate('2027-01-04');
const experience = { question: 'ATR-02:experience', measure: 'ARBEIDSTRENING', startsOn, answer: 'yes' } as const;
const reason = 'Har bare hatt sommerjobb på lager.';

describe('answers to what the law leaves to a person', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof eligibilityServices>;
  let id: string;
  beforeAll(async () => {
    database = await freshDatabase([...eligibilityRows, ...assistanceRows, ...participantRows, DraftRow]);
    room = eligibilityServices(database);
    room.sources.register({
      about: () => Promise.resolve({ facts: { participations: [], sickListed: false, employments: [] }, provenance: {} }),
    });
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    ({ id } = await aPerson(database));
    await aDecision(database, kari, id);
  });
  afterAll(() => database.drop());

  const codeOf = (deed: Promise<unknown>): Promise<string | undefined> =>
    deed.then(
      () => undefined,
      (error: unknown) => (error instanceof Problem ? error.kind.code : String(error)),
    );
  const possibility = () => room.possibilities.one(kari, id, 'ARBEIDSTRENING', startsOn);

  it('count from the moment they are given, and use up the draft of the reason', async () => {
    expect((await possibility()).result.questions?.map(({ question }) => question)).toContain('ATR-02:experience');
    const key = judgementDraft(id, 'ARBEIDSTRENING', 'ATR-02:experience');
    await room.drafts.save(kari, key, { content: { reason }, participantId: id });
    const given = await room.judgements.judge(kari, id, { ...experience, reason });
    expect(given).toMatchObject({
      answer: 'yes',
      reason,
      answeredOn: '2026-11-21',
      authorName: 'Kari Veileder',
      about: 'person',
    });
    expect(given.measure).toBeUndefined();
    expect(await database.asOwner('select 1 from draft')).toEqual([]);
    const after = await possibility();
    expect(after.result.questions?.map(({ question }) => question)).not.toContain('ATR-02:experience');
    expect(after.answers.map(({ id: each }) => each)).toEqual([given.id]);
    const events = await database.asOwner<{ payload: unknown }>(
      `select payload from domain_event where name = 'eligibility.judgement-given' and participant_id = $1`,
      [id],
    );
    expect(events).toEqual([{ payload: { question: 'ATR-02:experience', answer: 'yes' } }]);
  });

  it('need a reason, and a question that the law of that day asks', async () => {
    expect(await codeOf(room.judgements.judge(kari, id, experience))).toBe('invalid-request');
    expect(await codeOf(room.judgements.judge(kari, id, { ...experience, reason: '   ' }))).toBe('invalid-request');
    expect(await codeOf(room.judgements.judge(kari, id, { ...experience, reason, question: 'AFT-03' }))).toBe(
      'eligibility/question-not-asked',
    );
    expect(await codeOf(room.judgements.judge(kari, id, { ...experience, reason, startsOn: localDate('2015-12-31') }))).toBe(
      'eligibility/question-not-asked',
    );
  });

  it('a no from a person refuses, and says whose no it is', async () => {
    for (const { question } of (await possibility()).result.questions ?? [])
      await room.judgements.judge(kari, id, { ...experience, question, answer: question === 'GEN-02' ? 'no' : 'yes', reason });
    const { result, answers } = await possibility();
    expect([result.outcome, result.decidedBy]).toEqual(['not-eligible', ['GEN-02']]);
    expect(answers.find(({ question }) => question === 'GEN-02')).toMatchObject({
      answer: 'no',
      authorName: 'Kari Veileder',
      measure: 'ARBEIDSTRENING',
    });
  });

  it('stop counting after four weeks, are then offered with date and author, and count again only when somebody says so', async () => {
    const given = await room.judgements.judge(kari, id, { ...experience, reason });
    database.clock.set('2026-12-19');
    expect((await possibility()).answers.map(({ id: each }) => each)).toEqual([given.id]);
    database.clock.set('2026-12-20');
    const old = await possibility();
    expect(old.answers).toEqual([]);
    expect(old.offered).toMatchObject([{ id: given.id, authorName: 'Kari Veileder', answeredOn: '2026-11-21', reason }]);
    expect(old.result.questions?.map(({ question }) => question)).toContain('ATR-02:experience');

    const again = await room.judgements.judge(ola, id, { ...experience, reusesId: given.id });
    expect(again).toMatchObject({ reusesId: given.id, reason, authorName: 'Ola Veileder', answeredOn: '2026-12-20' });
    const now = await possibility();
    expect([now.answers.map(({ id: each }) => each), now.offered]).toEqual([[again.id], []]);
  });

  it('given anew though the same was offered is counted as typed again; another answer is not', async () => {
    await room.judgements.judge(kari, id, { ...experience, reason });
    database.clock.set('2026-12-20');
    const counted = (): Promise<readonly unknown[]> =>
      database.asOwner(`select payload from domain_event where name = 'participant.typed-again'`);
    await room.judgements.judge(ola, id, { ...experience, answer: 'no', reason });
    expect(await counted()).toEqual([]);
    database.clock.set('2027-01-20');
    await room.judgements.judge(ola, id, { ...experience, answer: 'no', reason });
    expect(await counted()).toEqual([{ payload: { field: 'judgement', page: 'possibilities', way: 'answered-again' } }]);
  });

  it('cannot be reused when too old, turned around, or another person’s', async () => {
    const given = await room.judgements.judge(kari, id, { ...experience, reason });
    database.clock.set('2027-01-10');
    const reuse = (changes: object, person = id): Promise<string | undefined> =>
      codeOf(room.judgements.judge(ola, person, { ...experience, reusesId: given.id, ...changes }));
    expect(await reuse({ answer: 'no' })).toBe('eligibility/not-to-be-reused');
    const other = (await aPerson(database)).id;
    expect(await reuse({}, other)).toBe('eligibility/not-to-be-reused');
    database.clock.set('2029-01-01');
    expect((await possibility()).offered).toEqual([]);
    expect(await reuse({})).toBe('eligibility/not-to-be-reused');
  });

  it('can be taken back with a reason: the question is open again, and an older answer does not come back by itself', async () => {
    database.clock.set('2026-11-10');
    await room.judgements.judge(ola, id, { ...experience, answer: 'no', reason: 'Har jobbet fem år.' });
    database.clock.set('2026-11-21');
    const given = await room.judgements.judge(kari, id, { ...experience, reason });
    expect((await room.judgements.list(kari, id)).items.map(({ standing, countsUntil }) => [standing, countsUntil])).toEqual([
      ['counts', '2026-12-19'],
      ['replaced', '2026-12-08'],
    ]);
    const { items } = await room.judgements.withdraw(ola, given.id, 'Gjaldt en annen person.');
    expect(items).toMatchObject([
      {
        id: given.id,
        reason,
        standing: 'withdrawn',
        withdrawal: { reason: 'Gjaldt en annen person.', on: '2026-11-21', authorName: 'Ola Veileder' },
      },
      { answer: 'no', standing: 'replaced' },
    ]);
    const open = await possibility();
    expect([open.answers, open.offered]).toEqual([[], []]);
    expect(open.result.questions?.map(({ question }) => question)).toContain('ATR-02:experience');
    expect(await codeOf(room.judgements.judge(kari, id, { ...experience, reusesId: given.id }))).toBe('eligibility/not-to-be-reused');
    const anew = await room.judgements.judge(kari, id, { ...experience, reason: 'Ny samtale.' });
    expect((await possibility()).answers.map(({ id: each }) => each)).toEqual([anew.id]);
  });

  it('are taken back once, with a reason, by those who see the person', async () => {
    const given = await room.judgements.judge(kari, id, { ...experience, reason });
    expect(await codeOf(room.judgements.withdraw(kari, given.id, '   '))).toBe('invalid-request');
    expect(await codeOf(room.judgements.withdraw(anActor({ id: 'Z990009', offices: ['0301'] }), given.id, reason))).toBe('not-found');
    await room.judgements.withdraw(kari, given.id, 'Misforstått');
    expect(await codeOf(room.judgements.withdraw(ola, given.id, 'Misforstått'))).toBe('eligibility/already-withdrawn');
  });

  it('tell how long they count and may be offered again', async () => {
    await room.judgements.judge(kari, id, { ...experience, reason });
    const standingOn = async (day: string): Promise<string | undefined> => {
      database.clock.set(day);
      return (await room.judgements.list(kari, id)).items[0]?.standing;
    };
    const [{ offeredUntil = '' } = {}] = (await room.judgements.list(kari, id)).items;
    expect(offeredUntil > '2026-12-19').toBe(true);
    expect([
      await standingOn('2026-12-19'),
      await standingOn('2026-12-20'),
      await standingOn(offeredUntil),
      await standingOn('2040-01-01'),
    ]).toEqual(['counts', 'offered', 'offered', 'past']);
  });

  it('are never changed, and no provider or other office sees them', async () => {
    await room.judgements.judge(kari, id, { ...experience, reason });
    await database.asOwner(
      `insert into provider_access (participant_id, organisation, participation_id, from_date) values ($1, '312000001', uuidv7(), '2026-01-01')`,
      [id],
    );
    const provider = anActor({ id: 'T1', role: 'provider-adviser', offices: [], organisation: '312000001' });
    const stranger = anActor({ id: 'Z990009', offices: ['0301'] });
    for (const table of ['judgement', 'assessment', 'recorded_fact'])
      for (const actor of [provider, stranger])
        expect(await database.unitOfWork.read(actor, (tx) => tx.query(`select 1 from ${table}`))).toEqual([]);
    for (const table of ['judgement', 'judgement_withdrawal', 'assessment', 'recorded_fact'])
      await expect(database.unitOfWork.run(kari, (tx) => tx.query(`delete from ${table}`))).rejects.toThrow(/permission denied/);
    await expect(database.unitOfWork.run(kari, (tx) => tx.query(`update judgement set reason = 'x'`))).rejects.toThrow(/permission denied/);
  });
});
