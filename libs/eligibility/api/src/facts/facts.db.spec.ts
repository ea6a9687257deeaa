import { localDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { assistanceRows } from '@fotfeste/assistance/api';
import { aDecision } from '@fotfeste/assistance/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { eligibilityRows } from '../rows';
import { eligibilityServices } from '../testing';
import type { KnownFacts } from './fact-source';

const kari = anActor();
const startsOn = localDate('2027-01-04');

describe('the facts about a person', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof eligibilityServices>;
  beforeAll(async () => {
    database = await freshDatabase([...eligibilityRows, ...assistanceRows, ...participantRows, DraftRow]);
    room = eligibilityServices(database);
  });
  afterAll(() => database.drop());

  const about = (participantId: string, more: { measure?: 'INDIVIDUELL_JOBBSTOTTE' | 'ARBEIDSTRENING' } = {}): Promise<KnownFacts> =>
    database.unitOfWork.read(kari, (tx) => room.facts.about(tx, { participantId, startsOn, ...more }));

  /** What the work answers, and how many statements it took. */
  const counted = <T>(work: (tx: Tx) => Promise<T>): Promise<{ readonly answer: T; readonly statements: number }> =>
    database.unitOfWork.read(kari, async (tx) => {
      let statements = 0;
      const runner = tx.manager.queryRunner;
      if (!runner) throw new Error('No connection');
      const query = runner.query.bind(runner) as (...given: readonly unknown[]) => Promise<unknown>;
      Object.assign(runner, { query: (...given: readonly unknown[]) => (statements++, query(...given)) });
      return { answer: await work(tx), statements };
    });

  it('come from registers and from § 14 a, each with source and date; what nobody knows is absent', async () => {
    const { id } = await aPerson(database);
    expect(await about(id)).toEqual({
      facts: { born: '1990-03-15', lawfulResidence: true, registeredJobSeeker: true, hasAssistanceDecision: false, answers: {} },
      provenance: {
        born: { source: 'folkeregisteret', date: '2026-01-05' },
        lawfulResidence: { source: 'folkeregisteret', date: '2026-01-05' },
        registeredJobSeeker: { source: 'arbeidssokerregisteret', date: '2026-01-05' },
        hasAssistanceDecision: { source: 'vedtak', date: '2026-11-21' },
      },
    });
    await aDecision(database, kari, id, { group: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' });
    expect(await about(id)).toMatchObject({
      facts: { hasAssistanceDecision: true, assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' },
      provenance: { assistanceGroup: { source: 'vedtak', date: '2026-11-21' } },
    });
  });

  it('tell that somebody has no employment only when that was looked up', async () => {
    const { id } = await aPerson(database);
    expect((await about(id)).facts.employments).toBeUndefined();
    await database.asOwner(`update participant set employments_source = 'aa-registeret', employments_on = '2026-11-20' where id = $1`, [
      id,
    ]);
    const known = await about(id);
    expect([known.facts.employments, known.provenance.employments]).toEqual([[], { source: 'aa-registeret', date: '2026-11-20' }]);
  });

  it('come also from the rooms to the right, which know best', async () => {
    const { id } = await aPerson(database);
    const own = eligibilityServices(database);
    own.sources.register({
      about: (_tx, subject) =>
        Promise.resolve({
          facts: { registeredJobSeeker: false, participations: [{ measure: 'ARBEIDSTRENING', from: localDate('2026-02-01') }] },
          provenance: { participations: { source: `deltakelser ${subject.startsOn}`, date: localDate('2026-11-21') } },
        }),
    });
    own.sources.register({
      about: () =>
        Promise.resolve({ facts: { participations: [{ measure: 'AVKLARING', from: localDate('2026-09-01') }] }, provenance: {} }),
    });
    const { facts, provenance } = await database.unitOfWork.read(kari, (tx) => own.facts.about(tx, { participantId: id, startsOn }));
    expect(facts.registeredJobSeeker).toBe(false);
    expect(facts.participations?.map(({ measure }) => measure)).toEqual(['ARBEIDSTRENING', 'AVKLARING']);
    expect(provenance.participations).toEqual({ source: 'deltakelser 2027-01-04', date: '2026-11-21' });
  });

  it('told by people hold for the measure they were told about, and a later no withdraws a consent', async () => {
    const { id } = await aPerson(database, { responsible: kari.id });
    const consent = { fact: 'consentsToTakePart', measure: 'INDIVIDUELL_JOBBSTOTTE', toldBy: 'participant', channel: 'telephone' } as const;
    await room.recorded.record(kari, id, { ...consent, value: true, toldOn: localDate('2026-11-10') });
    const given = await about(id, { measure: 'INDIVIDUELL_JOBBSTOTTE' });
    expect([given.facts.consentsToTakePart, given.provenance.consentsToTakePart]).toEqual([
      true,
      { source: 'deltaker', date: '2026-11-10' },
    ]);
    expect((await about(id, { measure: 'ARBEIDSTRENING' })).facts.consentsToTakePart).toBeUndefined();
    await room.recorded.record(kari, id, { ...consent, value: false, toldOn: localDate('2026-11-20') });
    expect((await about(id, { measure: 'INDIVIDUELL_JOBBSTOTTE' })).facts.consentsToTakePart).toBe(false);
    expect(
      (await room.recorded.list(kari, id)).items.map(({ value, toldOn, channel, authorName }) => [value, toldOn, channel, authorName]),
    ).toEqual([
      [false, '2026-11-20', 'telephone', 'Kari Veileder'],
      [true, '2026-11-10', 'telephone', 'Kari Veileder'],
    ]);
  });

  it('are the same for one person as for many at once, and each room is asked once for all of them', async () => {
    const ids = [(await aPerson(database)).id, (await aPerson(database)).id, (await aPerson(database)).id];
    await aDecision(database, kari, ids[1] ?? '', { group: 'TRENGER_VEILEDNING' });
    const alone: KnownFacts[] = [];
    for (const id of ids) alone.push(await about(id));
    const subjects = ids.map((participantId) => ({ participantId, startsOn }));
    const together = await counted((tx) => room.facts.aboutMany(tx, subjects));
    expect(together.answer).toEqual(alone);
    const one = await counted((tx) => room.facts.about(tx, { participantId: ids[1] ?? '', startsOn }));
    expect(together.statements).toBeLessThan(2 * one.statements);
  });

  it('say no of the parents’ consent when one of them has withdrawn it, until the person turns 18', async () => {
    const [minor, grownUpByThen] = [await aPerson(database, { born: '2009-05-10' }), await aPerson(database, { born: '2009-01-04' })];
    const answer = (participantId: string, name: string, given: string): Promise<unknown> =>
      database.asOwner(
        `insert into young_consent (participant_id, giver, name, answer, answered_on, recorded_on, recorded_by_name)
         values ($1, 'parent', $2, $3, '2026-11-20', '2026-11-20', 'Kari')`,
        [participantId, name, given],
      );
    await answer(minor.id, 'Mona', 'given');
    expect(await about(minor.id)).toMatchObject({
      facts: { guardianConsents: true },
      provenance: { guardianConsents: { source: 'veileder', date: '2026-11-20' } },
    });
    await answer(minor.id, 'Per', 'withdrawn');
    await answer(grownUpByThen.id, 'Per', 'withdrawn');
    expect((await about(minor.id)).facts.guardianConsents).toBe(false);
    expect((await about(grownUpByThen.id)).facts).not.toHaveProperty('guardianConsents');
  });

  it('told by people never overrule a register', async () => {
    const { id } = await aPerson(database, { citizenships: ['ERI'] });
    expect((await about(id)).facts.lawfulResidence).toBeUndefined();
    const seen = { fact: 'lawfulResidence', value: true, toldBy: 'adviser', channel: 'document', toldOn: localDate('2026-11-20') } as const;
    await room.recorded.record(kari, id, seen);
    expect((await about(id)).facts.lawfulResidence).toBe(true);
    await database.asOwner(`update participant set residence_permit = 'none' where id = $1`, [id]);
    expect((await about(id)).facts.lawfulResidence).toBe(false);
  });
});
