import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { mostSavedViews } from '@fotfeste/caseload/domain';
import type { SavedViewRequest } from './saved-view.dto';
import { SavedViewService } from './saved-view.service';
import type { SavedViewView } from './saved-view.view';

const kari = anActor({ id: 'Z990001', name: 'Kari Veileder' });
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const lead = anActor({ id: 'Z990101', name: 'Leif Leder', role: 'team-lead' });
const elsewhere = anActor({ id: 'Z990003', name: 'Eva Veileder', offices: ['0301'] });
const leadElsewhere = anActor({ id: 'Z990102', name: 'Lise Leder', role: 'team-lead', offices: ['0301'] });

const aView = (overrides: Partial<SavedViewRequest> = {}): SavedViewRequest => ({
  list: 'mine',
  name: 'Frister',
  content: { filters: ['overdue'], columns: ['deadline', 'age'], sort: 'deadline', direction: 'desc' },
  ...overrides,
});

describe('saved views', () => {
  let database: FreshDatabase;
  let views: SavedViewService;
  beforeAll(async () => {
    database = await freshDatabase([]);
    views = new SavedViewService(database.unitOfWork);
  });
  beforeEach(() => database.asOwner('delete from saved_view'));
  afterAll(() => database.drop());

  const names = async (actor = kari): Promise<readonly string[]> => (await views.list(actor)).items.map(({ name }) => name);
  const fieldsOf = async (work: Promise<unknown>): Promise<readonly string[]> =>
    (await refusalOf(work)).details.errors?.map(({ field }) => field) ?? [];

  it('keep filters, columns and sorting, the name first', async () => {
    const view = await views.add(kari, aView({ name: ' Frister ' }));
    expect(view).toMatchObject({ name: 'Frister', version: 1, isOwn: true, mayChange: true, isDefault: false, leftOut: [] });
    expect(view.content).toEqual({ filters: ['overdue'], columns: ['name', 'deadline', 'age'], sort: 'deadline', direction: 'desc' });
    expect((await views.list(kari)).items).toEqual([view]);
  });

  it('are the maker’s alone until they are shared, and then the office’s', async () => {
    const own = await views.add(kari, aView());
    expect(await names(ola)).toEqual([]);
    await views.change(kari, own.id, aView({ sharedWith: '0105' }), 1);
    expect((await views.list(ola)).items).toMatchObject([{ name: 'Frister', ownerName: 'Kari Veileder', isOwn: false, mayChange: false }]);
    expect((await views.list(lead)).items).toMatchObject([{ isOwn: false, mayChange: true }]);
    expect(await names(elsewhere)).toEqual([]);
  });

  it('that are shared are changed and deleted by the maker and a team lead of the office, and by nobody else', async () => {
    const { id } = await views.add(kari, aView({ sharedWith: '0105' }));
    for (const attempt of [views.change(ola, id, aView({ sharedWith: '0105' }), 1), views.remove(ola, id, 1)])
      expect((await refusalOf(attempt)).kind).toMatchObject({ status: 403, code: 'caseload/view-of-another' });
    for (const actor of [elsewhere, leadElsewhere]) expect((await refusalOf(views.remove(actor, id, 1))).kind.status).toBe(404);

    expect(await views.change(lead, id, aView({ name: 'Frister ved kontoret', sharedWith: '0105' }), 1)).toMatchObject({ version: 2 });
    expect(await names()).toEqual(['Frister ved kontoret']);
    expect(await fieldsOf(views.change(lead, id, aView(), 2))).toEqual(['sharedWith']);
    expect((await views.remove(lead, id, 2)).items).toEqual([]);
    expect(await names()).toEqual([]);
  });

  it('of a colleague are out of reach also past the service', async () => {
    await views.add(kari, aView({ sharedWith: '0105' }));
    const stolen = await database.unitOfWork.run(ola, (tx) => tx.query(`update saved_view set owner_id = 'Z990002' returning id`));
    const deleted = await database.unitOfWork.run(ola, (tx) => tx.query('delete from saved_view returning id'));
    expect([stolen, deleted]).toEqual([[], []]);
    const planted = database.unitOfWork.run(ola, (tx) =>
      tx.query(
        `insert into saved_view (owner_id, owner_name, list, name, content, place) values ('Z990001', 'Kari', 'mine', 'X', '{}', 1)`,
      ),
    );
    await expect(planted).rejects.toThrow(/row-level security/);
    const former = await database.unitOfWork.read(elsewhere, (tx) => tx.query('select id from saved_view_history'));
    expect(former).toEqual([]);
  });

  it('show both versions when they were changed elsewhere meanwhile', async () => {
    const { id } = await views.add(kari, aView());
    await views.change(kari, id, aView({ name: 'Nye frister' }), 1);
    const { kind, details } = await refusalOf(views.change(kari, id, aView({ name: 'Gamle frister' }), 1));
    expect(kind.status).toBe(412);
    expect(details.extension).toMatchObject({ version: 2, theirs: { name: 'Nye frister' } });
    expect((await refusalOf(views.remove(kari, id, 1))).kind.status).toBe(412);
  });

  it('open with the rest when a filter, a column or a sorting no longer exists, and say what was left out', async () => {
    const { id } = await views.add(kari, aView());
    const old = { filters: ['overdue', 'old-filter'], columns: ['name', 'old-column', 'age'], sort: 'old-sort', direction: 'desc' };
    await database.asOwner('update saved_view set content = $2 where id = $1', [id, old]);
    const [view] = (await views.list(kari)).items;
    expect(view?.content).toEqual({ filters: ['overdue'], columns: ['name', 'age'], direction: 'desc' });
    expect(view?.leftOut).toEqual([
      { kind: 'filter', code: 'old-filter' },
      { kind: 'column', code: 'old-column' },
      { kind: 'sort', code: 'old-sort' },
    ]);
  });

  it('are put in order by their maker, and others’ stay where they are', async () => {
    const made: SavedViewView[] = [];
    for (const name of ['A', 'B', 'C']) made.push(await views.add(kari, aView({ name })));
    const [first, second, third] = made.map(({ id }) => id);
    const foreign = await views.add(ola, aView({ name: 'Olas', sharedWith: '0105' }));
    const wanted = [third, foreign.id, first, second].filter((id) => id !== undefined);
    expect((await views.order(kari, wanted)).items.map(({ name }) => name)).toEqual(['C', 'A', 'B', 'Olas']);
    expect((await views.list(ola)).items).toMatchObject([{ version: 1 }]);
  });

  it('open first for whoever chose so, own or shared, one for each list', async () => {
    const own = await views.add(kari, aView());
    const shared = await views.add(ola, aView({ list: 'office', name: 'Uten veileder', sharedWith: '0105' }));
    await views.setDefault(kari, { list: 'mine', viewId: own.id });
    await views.setDefault(kari, { list: 'office', viewId: shared.id });
    expect((await views.list(kari)).items.map(({ isDefault }) => isDefault)).toEqual([true, true]);
    expect((await views.list(ola)).items.map(({ isDefault }) => isDefault)).toEqual([false]);

    expect((await refusalOf(views.setDefault(kari, { list: 'mine', viewId: shared.id }))).kind.status).toBe(404);
    expect((await refusalOf(views.setDefault(elsewhere, { list: 'office', viewId: shared.id }))).kind.status).toBe(404);
    expect((await views.setDefault(kari, { list: 'mine' })).items.map(({ isDefault }) => isDefault)).toEqual([false, true]);
    await views.remove(ola, shared.id, 1);
    expect((await views.list(kari)).items.map(({ isDefault }) => isDefault)).toEqual([false]);
  });

  it('say what is wrong with a name or a sharing at its field', async () => {
    await views.add(kari, aView());
    expect(await fieldsOf(views.add(kari, aView({ name: '  ' })))).toEqual(['name']);
    expect(await fieldsOf(views.add(kari, aView({ name: 'x'.repeat(61) })))).toEqual(['name']);
    expect(await fieldsOf(views.add(kari, aView({ name: 'FRISTER', sharedWith: '0301' })))).toEqual(['name', 'sharedWith']);
    expect(await views.add(kari, aView({ list: 'office' }))).toMatchObject({ list: 'office', name: 'Frister' });
  });

  it('stay with the office that shares them when their maker has moved, and are not shared there anew', async () => {
    const { id } = await views.add(kari, aView({ sharedWith: '0105' }));
    const moved = anActor({ ...kari, offices: ['0301'] });
    expect(await views.change(moved, id, aView({ name: 'Fra før', sharedWith: '0105' }), 1)).toMatchObject({ sharedWith: '0105' });
    await views.change(moved, id, aView({ name: 'Fra før' }), 2);
    expect(await fieldsOf(views.change(moved, id, aView({ name: 'Fra før', sharedWith: '0105' }), 3))).toEqual(['sharedWith']);
  });

  it('are so many and no more, also when two come at once', async () => {
    for (let index = 1; index < mostSavedViews; index++) await views.add(kari, aView({ name: `Visning ${String(index)}` }));
    const attempts = await Promise.allSettled(['Nest siste', 'For mye'].map((name) => views.add(kari, aView({ name }))));
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await refusalOf(views.add(kari, aView({ name: 'Enda en' })))).kind).toMatchObject({
      status: 409,
      code: 'caseload/too-many-views',
    });
    expect((await views.list(kari)).items).toHaveLength(mostSavedViews);
  });
});
