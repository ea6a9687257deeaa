import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { migrations } from '@fotfeste/shared/database';
import { wordsToFindBy } from '@fotfeste/participant/domain';
import { participantRows } from '../rows';
import { aPerson } from '../testing/persons';
import { NameSearch } from './name-search';

const people = [
  ['Michał', 'Woźniak'],
  ['Đorđe', 'Jovanović'],
  ['Işıl', 'Yıldırım'],
  ['Thị Đặng', 'Nguyễn'],
  ['Áŋŋel', 'Čáhppesruđđi'],
  ['Bård', 'Ødegård-Kjær'],
  ['Kari', 'Bardal'],
] as const;

describe('finding people by name', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase(participantRows);
    for (const [givenName, familyName] of people) await aPerson(database, { givenName, familyName });
  });
  afterAll(() => database.drop());

  const found = async (text: string): Promise<readonly string[]> =>
    (await database.unitOfWork.search(anActor(), (tx) => tx.use(NameSearch).find(text))).items.map(({ name }) => name);

  it.each([
    ['Wozniak', ['Michał Woźniak']],
    ['woźniak', ['Michał Woźniak']],
    ['jovanovic', ['Đorđe Jovanović']],
    ['isil yild', ['Işıl Yıldırım']],
    ['nguyen dang', ['Thị Đặng Nguyễn']],
    ['annel', ['Áŋŋel Čáhppesruđđi']],
    ['odegard', ['Bård Ødegård-Kjær']],
    ['ødegård', ['Bård Ødegård-Kjær']],
    ['bard', ['Kari Bardal', 'Bård Ødegård-Kjær']],
    ['bård', ['Bård Ødegård-Kjær']],
  ])('%s', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });

  it('gives those who were there before the words that everybody gets', async () => {
    const words = async (): Promise<readonly string[]> =>
      (await database.asOwner<{ word: string }>('select word from person_name order by participant_id, word')).map(({ word }) => word);
    const registered = await words();
    expect(registered.toSorted()).toEqual(people.flatMap((name) => wordsToFindBy(name.join(' '))).toSorted());
    await database.asOwner(`delete from person_name where word !~ '[^a-z]' and word not in ('kari', 'bardal')`);
    await database.asOwner(`delete from person_name where word = 'kjaer'`);
    const filling = migrations.map((Migration) => new Migration()).find(({ name }) => name === 'NamesInBaseLetters1767225600119');
    const runner = { query: (sql: string) => database.asOwner(sql) } as unknown as Parameters<NonNullable<typeof filling>['up']>[0];
    await filling?.up(runner);
    expect(await words()).toEqual(registered);
  });
});
