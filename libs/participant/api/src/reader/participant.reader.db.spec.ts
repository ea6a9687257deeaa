import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { participantRows } from '../rows';
import { aPerson, type PersonInSpec } from '../testing';
import type { ParticipantFacts } from './participant-facts';
import { ParticipantReader } from './participant.reader';

describe('reading about a person', () => {
  let database: FreshDatabase;
  let person: PersonInSpec;
  let hidden: PersonInSpec;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    person = await aPerson(database, { responsible: 'Z990001' });
    hidden = await aPerson(database, { protection: 'strictly-protected' });
  });
  afterAll(() => database.drop());

  const factsOn = (day: string, who = person): Promise<ParticipantFacts | undefined> =>
    database.unitOfWork.read(anActor(), (tx) => tx.use(ParticipantReader).facts(who.id, localDate(day)));

  it('gives the header with office, protection and the follow-up that is running', async () => {
    await database.asOwner(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, 'Z990001', 'Kari Veileder', '2026-02-01')`,
      [person.id],
    );
    const header = await database.unitOfWork.read(anActor(), (tx) => tx.use(ParticipantReader).header(person.id));
    expect(header).toMatchObject({
      name: 'Astrid Prøve',
      born: '1990-03-15',
      office: '0105',
      protection: 'none',
      responsible: { id: 'Z990001', name: 'Kari Veileder', since: '2026-02-01' },
      followUp: { from: '2026-01-05' },
    });
  });

  it('gives nothing about somebody the actor does not see', async () => {
    expect(await factsOn('2026-11-21', hidden)).toBeUndefined();
    const found = await database.unitOfWork.read(anActor(), async (tx) => {
      const reader = tx.use(ParticipantReader);
      return { header: await reader.header(hidden.id), names: await reader.names([hidden.id, person.id]) };
    });
    expect(found.header).toBeUndefined();
    expect([...found.names.keys()]).toEqual([person.id]);
  });

  it('tells of each fact where it comes from and when', async () => {
    expect(await factsOn('2026-11-21')).toMatchObject({
      born: { value: '1990-03-15', source: 'folkeregisteret', date: '2026-01-05' },
      lawfulResidence: { value: true, source: 'folkeregisteret', date: '2026-01-05' },
      registeredJobSeeker: { value: true, source: 'arbeidssokerregisteret', date: '2026-01-05' },
    });
  });

  it('knows the registration from its first day, not before', async () => {
    expect((await factsOn('2026-01-04'))?.registeredJobSeeker.value).toBe(false);
    expect((await factsOn('2026-01-05'))?.registeredJobSeeker.value).toBe(true);
  });

  it('never shows unknown work as no work', async () => {
    expect((await factsOn('2026-11-21'))?.employments).toBeUndefined();
    await database.asOwner(`update participant set employments_source = 'aa-registeret', employments_on = '2026-11-01' where id = $1`, [
      person.id,
    ]);
    expect((await factsOn('2026-11-21'))?.employments).toEqual({ value: [], source: 'aa-registeret', date: '2026-11-01' });
  });

  it('counts an employment from its first to its last day', async () => {
    await database.asOwner(
      `insert into employment (participant_id, employer_number, employer_name, percent, from_date, to_date, source, source_date)
       values ($1, '312000001', 'Bakeriet AS', 62.5, '2026-03-01', '2026-03-31', 'aa-registeret', '2026-11-02')`,
      [person.id],
    );
    const employersOn = async (day: string): Promise<readonly string[] | undefined> =>
      (await factsOn(day))?.employments?.value.map(({ employerName }) => employerName);
    expect(await employersOn('2026-02-28')).toEqual([]);
    expect(await employersOn('2026-03-01')).toEqual(['Bakeriet AS']);
    expect(await employersOn('2026-03-31')).toEqual(['Bakeriet AS']);
    expect(await employersOn('2026-04-01')).toEqual([]);
    const facts = await factsOn('2026-03-15');
    expect(facts?.employments).toMatchObject({ date: '2026-11-02', value: [{ percent: 62.5, employerNumber: '312000001' }] });
  });

  it('knows a sick leave while it lasts, and says no only when sick leaves are known, not when benefits are', async () => {
    expect((await factsOn('2026-05-10'))?.sickListed).toBeUndefined();
    await database.asOwner(
      `insert into sick_leave (participant_id, percent, from_date, to_date, source, source_date)
       values ($1, 50, '2026-05-01', '2026-05-31', 'navs-ytelser', '2026-06-01')`,
      [person.id],
    );
    expect((await factsOn('2026-05-31'))?.sickListed).toMatchObject({ value: true, source: 'navs-ytelser' });
    expect((await factsOn('2026-06-01'))?.sickListed).toBeUndefined();
    await database.asOwner(`update participant set benefits_source = 'navs-ytelser', benefits_on = '2026-06-02' where id = $1`, [
      person.id,
    ]);
    expect((await factsOn('2026-06-01'))?.sickListed).toBeUndefined();
    await database.asOwner(`update participant set sick_leaves_source = 'navs-ytelser', sick_leaves_on = '2026-06-02' where id = $1`, [
      person.id,
    ]);
    expect((await factsOn('2026-06-01'))?.sickListed).toEqual({ value: false, source: 'navs-ytelser', date: '2026-06-02' });
  });
});
