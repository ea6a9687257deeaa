import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import type { EntryRequest } from './entry.dto';
import { EntryService } from './entry.service';

const silje = anActor({ id: 'Z994201', name: 'Silje Larsen', role: 'measure-coordinator', offices: ['0287'] });
const offer: Pick<EntryRequest, keyof EntryRequest> = {
  ...{ name: 'Åpen arbeidsstue', organisation: 'Bymisjonen', outsideKind: 'low-threshold', place: 'Moss', languages: ['no'] },
  ...{
    forWhomNb: 'Alle som vil være i aktivitet.',
    contentNb: 'Dagsarbeid i verksted.',
    startsNb: 'Når som helst',
    contact: '69 00 00 00',
  },
};

describe('what editors write in the catalogue', () => {
  let database: FreshDatabase;
  let entries: EntryService;
  beforeAll(async () => {
    database = await freshDatabase();
    entries = new EntryService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  const seen = async (id: string) => (await entries.list(anActor())).items.find((each) => each.id === id);

  it('is seen by nobody else until it is published, and then without the next draft', async () => {
    const { id } = await entries.add(silje, offer);
    expect(await seen(id)).toBeUndefined();
    await entries.publish(silje, id, 1);
    expect(await seen(id)).toMatchObject({ published: { name: 'Åpen arbeidsstue' }, publishedBy: 'Silje Larsen' });
    await entries.write(silje, id, 2, { ...offer, name: 'Åpent verksted' });
    expect(await seen(id)).toMatchObject({ published: { name: 'Åpen arbeidsstue' } });
    expect((await seen(id))?.draft).toBeUndefined();
    await entries.publish(silje, id, 3);
    expect(await seen(id)).toMatchObject({ published: { name: 'Åpent verksted' } });
    await entries.withdraw(silje, id, 4);
    expect(await seen(id)).toBeUndefined();
    expect((await entries.history(silje, id)).items.map(({ deed }) => deed).sort()).toEqual([
      ...['published', 'published', 'withdrawn', 'written', 'written'],
    ]);
  });

  it('is not published with gaps or praise, and says at which field', async () => {
    const { id } = await entries.add(silje, { ...offer, place: ' ', contentNb: 'Byens beste verksted.' });
    await expect(entries.publish(silje, id, 1)).rejects.toMatchObject({
      details: { errors: [expect.objectContaining({ field: 'place' }), expect.objectContaining({ field: 'contentNb' })] },
    });
  });

  it('is not written over a newer version', async () => {
    const { id } = await entries.add(silje, offer);
    await entries.write(silje, id, 1, { ...offer, place: 'Halden' });
    await expect(entries.write(silje, id, 1, { ...offer, place: 'Råde' })).rejects.toMatchObject({
      kind: { status: 412 },
      details: { extension: { theirs: { place: 'Halden' }, yours: { place: 'Råde' }, version: 2 } },
    });
  });

  it('stands once beside a measure', async () => {
    await entries.add(silje, { measure: 'OPPFOLGING', contentNb: 'Ring koordinatoren først.' });
    await expect(entries.add(silje, { measure: 'OPPFOLGING' })).rejects.toMatchObject({ kind: { code: 'measure/entry-taken' } });
  });

  it('is taken down only when it is up, and published only when there is a draft', async () => {
    const { id } = await entries.add(silje, offer);
    await expect(entries.withdraw(silje, id, 1)).rejects.toMatchObject({ kind: { code: 'measure/nothing-to-publish' } });
    await entries.publish(silje, id, 1);
    await expect(entries.publish(silje, id, 2)).rejects.toMatchObject({ kind: { code: 'measure/nothing-to-publish' } });
  });

  it('cannot be written by an adviser, whatever is asked', async () => {
    await expect(entries.add(anActor(), offer)).rejects.toThrow(/row-level security/);
  });
});
