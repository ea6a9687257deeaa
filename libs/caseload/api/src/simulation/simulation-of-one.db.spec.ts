import { addDays, localDate, type LocalDate, type Role } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { AccessLog } from '@fotfeste/access/api';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { roomIn, roomRows } from '@fotfeste/participation/api/testing';
import type { LawChangeRequest, SimulationRequest } from './simulation.dto';
import { SimulationLimit } from './simulation-limit';
import { SimulationMeans } from './simulation-means';
import { SimulationService } from './simulation.service';

const born = (comparison: 'on-or-after' | 'on-or-before', day: LocalDate, measure: MeasureCode = 'OPPFOLGING'): LawChangeRequest => {
  const [kind, fact] = ['add-condition', 'born'] as const;
  return { kind, measure, fact, comparison, day, from: localDate('2027-03-01') };
};
const people = 150;
const patience = 120_000;

/** Born eleven days apart from 1975 on, so that whoever slides a limit meets them one at a time. */
const bornOf = (index: number): LocalDate => addDays(localDate('1975-01-01'), 11 * index);

describe('numbers of a tried change, and one person', () => {
  let database: FreshDatabase;
  let simulations: SimulationService;
  let limit: SimulationLimit;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    await database.asOwner(`update simulation_key set key = 'a key that only this spec knows of'`);
    await database.asOwner(
      `with made as (select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id, n from generate_series(0, $1 - 1) n),
         seen as (insert into person_access (participant_id, office) select id, '0105' from made),
         known as (insert into participant (id, participant_id, identity_number, given_name, family_name, born, sex, residence_status, register_source,
             register_read_on, contact_source, contact_on)
           select id, id, lpad(n::text, 11, '0'), 'Astrid', 'Prøve', date '1975-01-01' + 11 * n::int, 'female', 'resident', 'folkeregisteret', '2026-01-05', 'deltaker',
             '2026-01-05' from made)
       insert into caseload_row (participant_id, office, protection, shielded, name, born, follow_up_from)
       select id, '0105', 'none', false, 'Prøve, Astrid', date '1975-01-01' + 11 * n::int, '2026-01-05' from made`,
      [people],
    );
    const means = new SimulationMeans(database.clock, new AccessLog(database.dataSource));
    simulations = new SimulationService(database.unitOfWork, roomIn(database).law.facts, means);
    limit = new SimulationLimit(database.unitOfWork, means);
  }, patience);
  afterAll(() => database.drop());

  const as = (role: Role, id = 'Z990777') => anActor({ id, role, offices: role === 'county' ? ['0200'] : ['0105'] });
  const asked = (...changes: readonly LawChangeRequest[]): SimulationRequest => ({
    changes,
    questions: 'all-measures',
    measures: ['OPPFOLGING'],
  });
  const answered = async (role: Role, ...changes: readonly LawChangeRequest[]): Promise<number | undefined> => {
    let count: number | undefined;
    const people = role === 'adviser' ? ({ people: 'offices' } as const) : {};
    for await (const { table } of simulations.simulate(as(role), {
      changes,
      questions: 'all-measures',
      measures: ['OPPFOLGING'],
      ...people,
    }))
      if (table) count = table.together.total.count;
    return count;
  };
  const young = (day: LocalDate, edge: LocalDate) => [born('on-or-after', day), born('on-or-before', edge)] as const;

  it('are exact for those who see the people: a limit slid by one day meets one more', async () => {
    const [edge, day] = [localDate('2005-01-01'), bornOf(40)];
    expect(await answered('adviser', ...young(day, edge))).toBe(40);
    expect(await answered('adviser', ...young(addDays(day, 1), edge))).toBe(41);
  });

  it('are the same for the same question, in whatever order and whoever asks', async () => {
    const [one, other] = young(bornOf(60), bornOf(140));
    const first = await answered('lawyer', one, other);
    expect(first).toBeGreaterThan(0);
    expect(await answered('lawyer', other, one)).toBe(first);
    expect(await answered('administrator', one, other)).toBe(first);
    expect(await answered('county', one, other)).toBe(first);
  });

  /** The way of a reader who found birthdays: slide one limit to where a number steps, and there move the other by one day. */
  it(
    'no longer tell by an edge who was born on a day',
    async () => {
      let right = 0;
      const tries = 12;
      for (let each = 0; each < tries; each++) {
        const isBornThen = each % 2 === 0;
        const day = addDays(bornOf(45 + 3 * each), isBornThen ? 0 : 5);
        const base = await answered('lawyer', ...young(day, localDate('2012-01-01')));
        let [lower, upper] = [bornOf(100), bornOf(people)];
        while (addDays(lower, 11) < upper) {
          const middle = addDays(lower, Math.floor((Date.parse(upper) - Date.parse(lower)) / 2 / 86_400_000));
          if ((await answered('lawyer', ...young(day, middle))) === base) upper = middle;
          else lower = middle;
        }
        const [then, after] = [await answered('lawyer', ...young(day, upper)), await answered('lawyer', ...young(addDays(day, 1), upper))];
        if ((then !== after) === isBornThen) right += 1;
      }
      expect([right, right > tries * 0.25 && right < tries * 0.75]).toEqual([right, true]);
    },
    patience,
  );

  it('never tell whether there is anybody: nobody, one and a few look the same', async () => {
    const [none, one, few] = [bornOf(0), bornOf(1), bornOf(9)];
    for (const day of [none, one, few]) expect(await answered('lawyer', born('on-or-after', day))).toBeUndefined();
  });

  it('are asked for thirty times a day at most, and each leaves what was asked, and nobody', async () => {
    const lawyer = as('lawyer', 'Z990778');
    const questions = Array.from({ length: 30 }, (_none, index) => asked(born('on-or-after', bornOf(index))));
    await Promise.all(questions.map((each) => limit.take(lawyer, each)));
    const [first = asked()] = questions;
    await limit.take(lawyer, first);
    const refused = await refusalOf(limit.take(lawyer, asked(born('on-or-after', localDate('1999-01-01')))));
    expect(refused.kind).toMatchObject({ code: 'caseload/too-many-simulations', status: 429 });
    expect(refused.details).toMatchObject({ values: { perDay: 30, perThirtyDays: 40 }, retryAfterSeconds: 12 * 3600 });
    const kept = await database.asOwner<{ asked: SimulationRequest; refused: boolean }>(
      `select asked, refused from simulation_asked where actor_id = 'Z990778' order by id`,
    );
    expect(kept).toHaveLength(32);
    expect(kept.at(-1)).toMatchObject({ refused: true, asked: { changes: [{ fact: 'born', day: '1999-01-01' }] } });
    const logged = await database.asOwner<{ outcome: string; people: number; count: number }>(
      `select outcome, sum(cardinality(participant_ids))::int as people, count(*)::int as count from access_log where actor_id = 'Z990778' group by 1 order by 1`,
    );
    expect(logged).toEqual([
      { outcome: 'refused', people: 0, count: 1 },
      { outcome: 'shown', people: 0, count: 31 },
    ]);
    database.clock.set('2026-11-22');
    await limit.take(lawyer, asked(born('on-or-after', localDate('1999-01-01'))));
    for (let each = 1; each < 10; each++) await limit.take(lawyer, asked(born('on-or-after', addDays(localDate('1999-01-01'), each))));
    await limit.take(lawyer, first);
    const newOne = asked(born('on-or-after', localDate('1998-01-01')));
    expect((await refusalOf(limit.take(lawyer, newOne))).kind.status).toBe(429);
    database.clock.set('2026-12-20');
    expect((await refusalOf(limit.take(lawyer, newOne))).kind.status).toBe(429);
    database.clock.set('2026-12-21');
    await limit.take(lawyer, newOne);
    database.clock.set('2026-11-21');
  });

  it('are as many questions as they change measures', async () => {
    const lawyer = as('lawyer', 'Z990781');
    const inMany = (day: LocalDate, measures: readonly MeasureCode[]) =>
      asked(...measures.map((measure) => born('on-or-after', day, measure)));
    for (const day of [bornOf(1), bornOf(2), bornOf(3)]) await limit.take(lawyer, inMany(day, measureCodes.slice(0, 9)));
    expect((await refusalOf(limit.take(lawyer, inMany(bornOf(4), measureCodes.slice(0, 4))))).kind.status).toBe(429);
    await limit.take(lawyer, inMany(bornOf(4), measureCodes.slice(0, 3)));
    expect((await refusalOf(limit.take(lawyer, inMany(bornOf(5), [])))).kind.status).toBe(429);
  });

  it('are not limited for those who see the people, whose look-ups are logged by name', async () => {
    for (let each = 0; each < 32; each++) await limit.take(as('adviser', 'Z990779'), asked(born('on-or-after', bornOf(each))));
    expect(await database.asOwner(`select 1 from simulation_asked where actor_id = 'Z990779'`)).toEqual([]);
  });

  it('are made with a key that nobody reads as themselves, and what is asked is never taken back', async () => {
    await expect(database.unitOfWork.run(as('lawyer'), (tx) => tx.query('select key from simulation_key'))).resolves.toEqual([]);
    await expect(database.unitOfWork.run(as('lawyer', 'Z990778'), (tx) => tx.query('delete from simulation_asked'))).rejects.toThrow();
    await expect(database.unitOfWork.run(as('lawyer', 'Z990780'), (tx) => tx.query('select 1 from simulation_asked'))).resolves.toEqual([]);
  });
});
