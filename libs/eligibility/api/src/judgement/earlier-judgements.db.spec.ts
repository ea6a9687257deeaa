import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { assistanceRows } from '@fotfeste/assistance/api';
import { aDecision } from '@fotfeste/assistance/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows, Then } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { EarlierAssessments } from '../assessment/earlier-assessments.service';
import { eligibilityRows } from '../rows';
import { eligibilityServices } from '../testing';
import { EarlierJudgements } from './earlier-judgements.service';

const kari = anActor();
const asked = { question: 'ATR-02:experience', measure: 'ARBEIDSTRENING', startsOn: localDate('2027-01-04') } as const;

describe('answers and stored assessments of an earlier day', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([...eligibilityRows, ...assistanceRows, ...participantRows, DraftRow]);
  });
  afterAll(() => database.drop());

  it('are those that were there then, each with what it was worth on that day', async () => {
    const { clock, unitOfWork } = database;
    const { sources, judgements, assessments } = eligibilityServices(database);
    sources.register({
      about: () => Promise.resolve({ facts: { participations: [], sickListed: false, employments: [] }, provenance: {} }),
    });
    clock.set('2026-09-01');
    const { id: participantId } = await aPerson(database);
    await aDecision(database, kari, participantId);
    const first = await judgements.judge(kari, participantId, { ...asked, answer: 'yes', reason: 'Har bare hatt sommerjobb.' });
    const stored = await assessments.assess(kari, participantId, asked);
    clock.set('2026-10-10');
    await judgements.withdraw(kari, first.id, 'Gjaldt en annen.');
    const second = await judgements.judge(kari, participantId, { ...asked, answer: 'no', reason: 'Har ti år på lager.' });
    await assessments.assess(kari, participantId, asked);
    clock.set('2026-11-21');

    const then = new Then(unitOfWork);
    const answersOn = async (day: string) =>
      (await new EarlierJudgements(then).list(kari, { participantId, asOf: localDate(day) })).items.map(({ id, standing }) => [
        id,
        standing,
      ]);
    const storedOn = async (day: string) =>
      (await new EarlierAssessments(then).list(kari, { participantId, asOf: localDate(day) })).items.map(({ id }) => id);
    expect(await answersOn('2026-09-20')).toEqual([[first.id, 'counts']]);
    expect(await answersOn('2026-10-05')).toEqual([[first.id, 'offered']]);
    expect(await answersOn('2026-10-10')).toEqual([
      [second.id, 'counts'],
      [first.id, 'withdrawn'],
    ]);
    expect(await storedOn('2026-10-09')).toEqual([stored.id]);
    expect(await storedOn('2026-10-10')).toHaveLength(2);
  });
});
