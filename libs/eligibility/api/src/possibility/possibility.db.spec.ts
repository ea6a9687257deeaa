import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { assistanceRows } from '@fotfeste/assistance/api';
import { aDecision } from '@fotfeste/assistance/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { eligibilityRows } from '../rows';
import { eligibilityServices } from '../testing';

const kari = anActor();
const startsOn = localDate('2027-01-04');

describe('what can be offered somebody', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof eligibilityServices>;
  beforeAll(async () => {
    database = await freshDatabase([...eligibilityRows, ...assistanceRows, ...participantRows, DraftRow]);
    room = eligibilityServices(database);
    room.sources.register({
      about: () => Promise.resolve({ facts: { participations: [], sickListed: false, employments: [] }, provenance: {} }),
    });
  });
  afterAll(() => database.drop());

  const all = async (id: string) => (await room.possibilities.all(kari, id, startsOn)).items;
  const aft = async (id: string) => (await all(id)).find(({ measure }) => measure === 'ARBEIDSFORBEREDENDE_TRENING');

  it('awaits a § 14 a decision where nothing else refuses, and never says that a decision says no', async () => {
    const { id } = await aPerson(database);
    const answer = await aft(id);
    expect(answer).toMatchObject({ outcome: 'not-eligible', awaitsDecision: true, decidedBy: ['GEN-24'] });
    expect(answer?.because?.text.nb).toContain('ikke gjort noe § 14 a-vedtak ennå');
    const { awaitsDecision, result } = await room.possibilities.one(kari, id, 'ARBEIDSFORBEREDENDE_TRENING', startsOn);
    expect(awaitsDecision).toBe(true);
    expect(JSON.stringify(result)).not.toContain('sier ikke at arbeidsevnen er nedsatt');
  });

  it('tells apart what is refused anyway, such as by age', async () => {
    const { id } = await aPerson(database);
    const youth = (await all(id)).find(({ measure }) => measure === 'UNGDOMSGARANTI');
    expect(youth).toMatchObject({ outcome: 'not-eligible', awaitsDecision: false });
  });

  it('awaits nothing once there is a decision, also when the decision is what refuses', async () => {
    const { id } = await aPerson(database);
    await aDecision(database, kari, id, { group: 'TRENGER_VEILEDNING' });
    expect(await aft(id)).toMatchObject({ outcome: 'not-eligible', awaitsDecision: false, decidedBy: ['AFT-02'] });
  });

  it('names every group of the decision that would do, as something decided elsewhere', async () => {
    const { id } = await aPerson(database);
    const { turnings } = await room.possibilities.one(kari, id, 'ARBEIDSFORBEREDENDE_TRENING', startsOn);
    expect(turnings).toContainEqual(
      expect.objectContaining({
        comesBy: 'decision',
        changes: [expect.objectContaining({ fact: 'assistanceGroup', orElse: ['JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE'] })],
      }),
    );
  });

  it('lacks no fact that nobody has a place to tell', async () => {
    const { id } = await aPerson(database);
    await aDecision(database, kari, id, { group: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' });
    const fromRegisters = ['employments', 'sickListed', 'employerAdaptationFulfilled', 'followUpPlanObtained', 'internalMeasures'];
    const stuck = await Promise.all(
      (await all(id)).map(async ({ measure, missingFacts }) => {
        const { recordable } = await room.possibilities.one(kari, id, measure, startsOn);
        const tellable = new Set<string>([...recordable.map(({ fact }) => fact), ...fromRegisters]);
        return missingFacts.filter((fact) => !tellable.has(fact)).map((fact) => `${measure}: ${fact}`);
      }),
    );
    expect(stuck.flat()).toEqual([]);
  });
});
