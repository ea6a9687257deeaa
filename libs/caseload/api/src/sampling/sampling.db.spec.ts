import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { reviewQuestions, type ReviewAnswer } from '@fotfeste/caseload/domain';
import { ReviewService } from './review.service';
import { SamplingService } from './sampling.service';

const lead = anActor({ id: 'Z990101', name: 'Lena Leder', role: 'team-lead' });
const advisers = ['Z990001', 'Z990002', 'Z990003'].map((id) => anActor({ id, name: `Veileder ${id}` }));
const elsewhere = anActor({ id: 'Z990009', offices: ['0312'] });

/** Decisions by the three in turn: six of people without protection, one whose person nobody but the lead may see, one of another office. */
const people = [0, 1, 2, 3, 4, 5].map((n) => ({ n, office: '0105', protection: 'none', writer: advisers[n % 3]?.id ?? '' }));
const others = [
  { n: 6, office: '0105', protection: 'protected', writer: 'Z990001' },
  { n: 7, office: '0312', protection: 'none', writer: 'Z990009' },
];
const idOf = (n: number): string => `00000000-0000-7000-8000-00000000000${String(n)}`;

describe('a quality sample', () => {
  let database: FreshDatabase;
  let sampling: SamplingService;
  let reviews: ReviewService;
  beforeAll(async () => {
    database = await freshDatabase([StaffMemberRow]);
    sampling = new SamplingService(database.unitOfWork);
    reviews = new ReviewService(database.unitOfWork);
    for (const { id, name, role, offices } of [lead, ...advisers, elsewhere])
      await database.asOwner('insert into staff_member (id, name, role, offices) values ($1, $2, $3, $4)', [id, name, role, offices]);
    for (const { n, office, protection, writer } of [...people, ...others]) {
      await database.asOwner(
        'insert into person_access (participant_id, office, protection, shielded, responsible) values ($1, $2, $3, false, $4)',
        [...[idOf(n), office, protection, writer]],
      );
      await database.asOwner(
        `insert into caseload_row (participant_id, office, protection, shielded, responsible, name, born) values ($1, $2, $3, false, $4, $5, '1990-01-01')`,
        [idOf(n), office, protection, writer, `Person ${String(n)}`],
      );
      await database.asOwner(
        `insert into plan_goal (participant_id, words, said_on, written_by, written_by_name) values ($1, 'Jobb i butikk', '2026-11-01', $2, 'V')`,
        [...[idOf(n), writer]],
      );
    }
  });
  beforeEach(() => database.asOwner('delete from notice; delete from quality_review; delete from quality_sample'));
  afterAll(() => database.drop());

  const draw = (size = 30, actor = lead) => sampling.draw(actor, { office: '0105', kind: 'plan', size });
  const asked = (): Promise<readonly { reviewer: string; writer: string; person: string }[]> =>
    database.asOwner('select reviewer_id as reviewer, writer_id as writer, participant_id as person from quality_review');
  const answered = (answer: ReviewAnswer) => ({ answers: reviewQuestions.plan.map((question) => ({ question, answer })) });
  /** Everybody reads all they were asked to. */
  const readAll = async (answer: ReviewAnswer): Promise<void> => {
    for (const adviser of advisers)
      for (const { id, isForMe } of (await reviews.mine(adviser)).items) if (isForMe) await reviews.give(adviser, id, answered(answer));
  };

  it('is shared among the colleagues, nobody gets their own, and nobody somebody they do not see', async () => {
    const { items } = await draw();
    expect(items).toMatchObject([{ kind: 'plan', size: 6, done: 0, drawnByName: 'Lena Leder' }]);
    const found = await asked();
    expect(found.map(({ person }) => person).sort()).toEqual(people.map(({ n }) => idOf(n)));
    for (const { reviewer, writer } of found) expect(reviewer).not.toBe(writer);
    for (const { id } of advisers) expect(found.filter(({ reviewer }) => reviewer === id)).toHaveLength(2);
    expect(await database.asOwner('select distinct kind from notice')).toEqual([{ kind: 'review-asked' }]);
  });

  it('is of the size that was asked for, not the same every time, and of the lead’s own offices', async () => {
    const drawn = new Set<string>();
    for (let time = 0; time < 12; time += 1) {
      await draw(3);
      drawn.add(
        (await asked())
          .map(({ person }) => person)
          .sort()
          .join(),
      );
      expect(await asked()).toHaveLength(3);
      await database.asOwner('delete from quality_review; delete from quality_sample');
    }
    expect(drawn.size).toBeGreaterThan(1);
    await expect(sampling.draw(lead, { office: '0312', kind: 'plan', size: 3 })).rejects.toThrow(Problem);
    await expect(draw(3, advisers[0])).rejects.toThrow(/row-level security/);
    await expect(sampling.draw(lead, { office: '0105', kind: 'decision', size: 3 })).rejects.toMatchObject({
      kind: { code: 'caseload/nothing-to-draw' },
    });
  });

  it('leaves out what somebody has been asked to read and has not read yet', async () => {
    await draw(4);
    const { items } = await draw();
    expect(items.map(({ size }) => size).toSorted()).toEqual([2, 4]);
    await expect(draw()).rejects.toMatchObject({ kind: { code: 'caseload/nothing-to-draw' } });
    await readAll('yes');
    expect((await draw()).items.map(({ size, done }) => [size, done]).toSorted()).toEqual([
      [2, 2],
      [4, 4],
      [6, 0],
    ]);
  });

  it('hands what is said to whoever wrote, and shows it to nobody else, not to the lead either', async () => {
    await draw();
    const [reader] = advisers;
    const [first] = (await reviews.mine(reader ?? lead)).items;
    const before = (await asked()).find(({ person }) => person === first?.participantId);
    await reviews.give(reader ?? lead, first?.id ?? '', { ...answered('partly'), words: 'Målet er tydelig. Si mer om hvem som gjør hva.' });
    const writer = advisers.find(({ id }) => id === before?.writer) ?? lead;
    expect((await reviews.mine(writer)).items.filter(({ isForMe }) => !isForMe)).toMatchObject([
      { participantId: first?.participantId, reviewerName: reader?.name, words: 'Målet er tydelig. Si mer om hvem som gjør hva.' },
    ]);
    expect(await database.asOwner(`select receiver from notice where kind = 'review-given'`)).toEqual([{ receiver: writer.id }]);
    for (const actor of [lead, ...advisers.filter(({ id }) => id !== writer.id)]) {
      const told = JSON.stringify([(await reviews.mine(actor)).items, await sampling.samples(actor, '0105')]);
      expect([actor.id, told.includes('hvem som gjør')]).toEqual([actor.id, false]);
    }
    expect(await database.unitOfWork.read(lead, (tx) => tx.query('select * from quality_review'))).toEqual([]);
    await expect(reviews.give(reader ?? lead, first?.id ?? '', answered('no'))).rejects.toMatchObject({
      kind: { code: 'caseload/review-done' },
    });
  });

  it('asks for every answer, and lets nobody answer for somebody else', async () => {
    await draw();
    const [reader = lead, other = lead] = advisers;
    const [first] = (await reviews.mine(reader)).items;
    const { answers } = answered('yes');
    await expect(reviews.give(reader, first?.id ?? '', { answers: answers.slice(1) })).rejects.toThrow(Problem);
    await expect(reviews.give(other, first?.id ?? '', { answers })).rejects.toThrow(Problem);
  });

  it('counts the answers of the office as a whole: fewer than ten are hidden, and no figure is somebody’s', async () => {
    await draw();
    await readAll('yes');
    const few = await sampling.samples(lead, '0105');
    expect(few.items).toMatchObject([{ size: 6, done: 6 }]);
    expect(few.results.find(({ question }) => question === 'took-part')).toEqual({ kind: 'plan', question: 'took-part' });
    await draw();
    await readAll('yes');
    const enough = await sampling.samples(lead, '0105');
    expect(enough.results.find(({ question }) => question === 'took-part')).toEqual({
      kind: 'plan',
      question: 'took-part',
      yes: 12,
      partly: 0,
      no: 0,
      together: 12,
    });
    expect(JSON.stringify(enough)).not.toMatch(/Z99000\d|Veileder Z/);
    expect((await sampling.samples(lead, undefined)).results).toEqual([]);
  });
});
