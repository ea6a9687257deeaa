import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { ReferenceReader } from './reference.reader';

describe('finding a code by the words people use', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const occupations = (text: string): Promise<readonly { code: string; name: string; foundAs?: string }[]> =>
    database.unitOfWork.read(anActor(), (tx) => tx.use(ReferenceReader).occupations(text));
  const educations = (text: string): Promise<readonly { code: string; name: string }[]> =>
    database.unitOfWork.read(anActor(), (tx) => tx.use(ReferenceReader).educations(text));

  it('finds an occupation by its name, by a job title and by its code', async () => {
    expect((await occupations('kokk'))[0]).toMatchObject({ code: '5120' });
    expect(await occupations('barnehageassistent')).toContainEqual(expect.objectContaining({ code: '5311' }));
    expect((await occupations('5120')).map(({ code }) => code)).toEqual(['5120']);
  });

  it('finds an education', async () => {
    expect((await educations('sykepleie')).length).toBeGreaterThan(0);
  });

  it.each(['((', '[a', '\\', '%', '.*', "'"])('takes %s for what it says', async (text) => {
    expect(await occupations(text)).toEqual([]);
  });
});
