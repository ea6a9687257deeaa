import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { assistanceRows } from '@fotfeste/assistance/api';
import { aDecision } from '@fotfeste/assistance/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { conditionsOf, measureCodes, measureDefinitions } from '@fotfeste/eligibility/domain';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { eligibilityRows } from '../rows';
import { eligibilityServices } from '../testing';

const kari = anActor();
const startsOn = localDate('2027-01-04');

describe('assessments', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof eligibilityServices>;
  let id: string;
  beforeAll(async () => {
    database = await freshDatabase([...eligibilityRows, ...assistanceRows, ...participantRows, DraftRow]);
    room = eligibilityServices(database);
  });
  beforeEach(async () => {
    ({ id } = await aPerson(database));
  });
  afterAll(() => database.drop());

  it('are stored as they read that day: facts, sources and texts stay when the facts change', async () => {
    await aDecision(database, kari, id);
    const made = await room.assessments.assess(kari, id, { measure: 'ARBEIDSFORBEREDENDE_TRENING', startsOn });
    expect(made).toMatchObject({
      kind: 'assessed',
      outcome: 'not-eligible',
      measure: 'ARBEIDSFORBEREDENDE_TRENING',
      startsOn: '2027-01-04',
    });

    database.clock.set('2026-11-22');
    await aDecision(database, kari, id, { group: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' });
    const read = await room.assessments.read(kari, made.id);
    expect(read).toEqual(made);
    const conditions = read.result.kind === 'assessed' ? conditionsOf((read.result as never as { requirements: never }).requirements) : [];
    const capacity = conditions.find(({ key }) => key === 'AFT-02');
    expect(capacity).toMatchObject({
      outcome: 'not-met',
      title: { nb: 'Arbeidsevnen er fastslått nedsatt' },
      basis: { section: '§ 13-3', law: 'FOR-2015-12-11-1598' },
    });
    expect(capacity?.facts).toContainEqual({ name: 'assistanceGroup', value: 'TRENGER_VEILEDNING', source: 'vedtak', date: '2026-11-21' });
    expect((await room.possibilities.one(kari, id, 'ARBEIDSFORBEREDENDE_TRENING', startsOn)).result.outcome).not.toBe('not-eligible');
    database.clock.set('2026-11-21');
  });

  it('hold what was stored even when the law writes its texts anew', async () => {
    const made = await room.assessments.assess(kari, id, { measure: 'ARBEIDSTRENING', startsOn });
    await database.asOwner(
      `update assessment set result = jsonb_set(result, '{requirements,0,title,nb}', '"Slik sto det den dagen"') where id = $1`,
      [made.id],
    );
    const read = await room.assessments.read(kari, made.id);
    expect(read.result.requirements?.[0]?.title?.nb).toBe('Slik sto det den dagen');
  });

  it('are listed with the newest first, whatever they answered', async () => {
    await room.assessments.assess(kari, id, { measure: 'AKTIVITETSPENGER', startsOn });
    await room.assessments.assess(kari, id, { measure: 'ARBEIDSTRENING', startsOn: localDate('2015-06-01') });
    const { items } = await room.assessments.list(kari, id);
    expect(items.map(({ measure, kind, outcome, madeByName }) => [measure, kind, outcome, madeByName])).toEqual([
      ['ARBEIDSTRENING', 'stopped', undefined, 'Kari Veileder'],
      ['AKTIVITETSPENGER', 'not-automated', undefined, 'Kari Veileder'],
    ]);
  });

  it('are made in another room’s transaction, and vanish with it', async () => {
    const failed = database.unitOfWork.run(kari, async (tx) => {
      const made = await room.assessments.assessWithin(tx, id, { measure: 'OPPFOLGING', startsOn });
      expect(made.outcome).toBeDefined();
      throw new Error('the referral failed');
    });
    await expect(failed).rejects.toThrow('the referral failed');
    expect((await room.assessments.list(kari, id)).items).toEqual([]);
  });
});

describe('what can be offered', () => {
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

  it('lists every measure, right and programme once, and says honestly which has no rules on the day', async () => {
    const { id } = await aPerson(database);
    await aDecision(database, kari, id);
    const { items } = await room.possibilities.all(kari, id, startsOn);
    expect(items.map(({ measure }) => measure)).toEqual(measureCodes.filter((code) => measureDefinitions[code].nature !== 'benefit'));
    const by = (code: string) => items.find(({ measure }) => measure === code);
    expect(by('VTAO')).toMatchObject({ kind: 'stopped', because: { values: { startsOn } } });
    expect(by('ARBEIDSTRENING')).toMatchObject({ kind: 'assessed', outcome: 'needs-assessment', missingFacts: [] });
    expect(by('ARBEIDSTRENING')?.questionCount).toBeGreaterThan(0);
    expect(by('ARBEIDSFORBEREDENDE_TRENING')).toMatchObject({ outcome: 'not-eligible', decidedBy: ['AFT-02'] });
    expect(by('INDIVIDUELL_JOBBSTOTTE')).toMatchObject({ outcome: 'missing-facts' });
    expect(by('INDIVIDUELL_JOBBSTOTTE')?.missingFacts).toContain('consentsToTakePart');
  });

  it('is asked about the day chosen, and about today when none is', async () => {
    const { id } = await aPerson(database, { born: '2010-12-01' });
    const outcomeOn = async (day: string | undefined): Promise<unknown> => {
      const { items, startsOn: asked } = await room.possibilities.all(kari, id, day === undefined ? undefined : localDate(day));
      const training = items.find(({ measure }) => measure === 'ARBEIDSTRENING');
      return [asked, training?.decidedBy.includes('GEN-05')];
    };
    expect(await outcomeOn(undefined)).toEqual(['2026-11-21', true]);
    expect(await outcomeOn('2026-12-01')).toEqual(['2026-12-01', false]);
  });

  it('tells what would turn the answer, and which facts can be written down here', async () => {
    const { id } = await aPerson(database);
    await aDecision(database, kari, id);
    const work = await room.possibilities.one(kari, id, 'ARBEIDSFORBEREDENDE_TRENING', startsOn);
    expect(work.turnings.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toContain('fact');
    const support = await room.possibilities.one(kari, id, 'INDIVIDUELL_JOBBSTOTTE', startsOn);
    expect(support.recordable.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['consentsToTakePart', 'consentsToShareHealthInformation', 'wantsWorkOrEducation']),
    );
  });
});
