import { addDays, localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '../staff/staff-member.row';
import { AbsenceService } from './absence.service';
import { standsFor } from './stands-for';

const lead = anActor({ id: 'Z990101', name: 'Lena Leder', role: 'team-lead' });
const kari = anActor({ id: 'Z990001', name: 'Kari Veileder' });
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const elsewhere = anActor({ id: 'Z990003', name: 'Siri Oslo', offices: ['0312'] });
const coordinator = anActor({ id: 'Z990201', name: 'Tor Tiltak', role: 'measure-coordinator' });
const today = localDate('2026-11-21');

describe('an absence with a substitute', () => {
  let database: FreshDatabase;
  let absences: AbsenceService;
  beforeAll(async () => {
    database = await freshDatabase([StaffMemberRow]);
    absences = new AbsenceService(database.unitOfWork);
    for (const { id, name, role, offices } of [lead, kari, ola, elsewhere, coordinator])
      await database.asOwner('insert into staff_member (id, name, role, offices) values ($1, $2, $3, $4)', [id, name, role, offices]);
  });
  beforeEach(async () => {
    database.clock.set(today);
    await database.asOwner('delete from absence');
  });
  afterAll(() => database.drop());

  const wish = { substituteId: ola.id, from: today, to: addDays(today, 13) };
  const stood = (actor = ola): Promise<readonly string[]> => database.unitOfWork.read(actor, standsFor);
  const faultsOf = async (change: Partial<typeof wish & { adviserId: string }>, actor = kari): Promise<readonly string[]> => {
    const thrown: unknown = await absences.register(actor, { ...wish, ...change }).catch((error: unknown) => error);
    return thrown instanceof Problem ? (thrown.details.errors ?? []).map(({ field }) => field) : ['registered'];
  };

  it('lets the substitute stand in from the first day to the last, and ends by itself', async () => {
    const { items } = await absences.register(kari, { ...wish, from: addDays(today, 1) });
    expect(items).toMatchObject([{ adviserName: 'Kari Veileder', substituteName: 'Ola Veileder', from: '2026-11-22', to: '2026-12-04' }]);
    const seen: (readonly string[])[] = [];
    for (const day of ['2026-11-21', '2026-11-22', '2026-12-04', '2026-12-05']) {
      database.clock.set(day);
      seen.push(await stood());
    }
    expect(seen).toEqual([['Z990002'], ['Z990001', 'Z990002'], ['Z990001', 'Z990002'], ['Z990002']]);
    expect(await absences.known(kari)).toEqual({ items: [] });
  });

  it('is ended before its time by whoever is away or a lead, and by nobody else', async () => {
    const { items } = await absences.register(lead, { ...wish, adviserId: kari.id });
    const id = items[0]?.id ?? '';
    await expect(absences.end(ola, id)).rejects.toThrow(Problem);
    await expect(absences.end({ ...lead, offices: ['0106'] }, id)).rejects.toThrow(Problem);
    expect(await stood()).toEqual(['Z990001', 'Z990002']);
    expect(await absences.end(kari, id)).toEqual({ items: [] });
    expect(await stood()).toEqual(['Z990002']);
  });

  it('is known at the office, and nowhere else', async () => {
    await absences.register(kari, wish);
    expect((await absences.known(ola)).items).toHaveLength(1);
    expect((await absences.known(lead)).items).toHaveLength(1);
    expect(await absences.known(elsewhere)).toEqual({ items: [] });
    expect(await absences.known({ ...coordinator })).toEqual({ items: [] });
  });

  it('is not passed on: who stands in for somebody does not stand in for those they stood in for', async () => {
    await absences.register(kari, wish);
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990002', 'Ola', 'Z990101', 'Lena', '{0105}', $1, $1, now(), 'Z990002', 'Ola')`,
      [today],
    );
    expect(await stood(lead)).toEqual(['Z990002', 'Z990101']);
  });

  it.each([
    ['oneself as substitute', { substituteId: kari.id }, ['substituteId']],
    ['somebody nobody knows', { substituteId: 'Z999999' }, ['substituteId']],
    ['somebody of another office', { substituteId: elsewhere.id }, ['substituteId']],
    ['somebody who follows nobody up', { substituteId: coordinator.id }, ['substituteId']],
    ['a colleague’s absence, without being a lead', { adviserId: ola.id, substituteId: lead.id }, ['adviserId']],
    ['days that have passed', { from: addDays(today, -1) }, ['from']],
    ['an end before the beginning', { to: addDays(today, -1) }, ['to']],
    ['more than 92 days', { to: addDays(today, 93) }, ['to']],
  ])('is refused for %s, at the field', async (_what, change, fields) => {
    expect(await faultsOf(change)).toEqual(fields);
  });

  it('is refused twice on the same days, for a substitute who is away too, and for a lead who lets themselves in', async () => {
    await absences.register(ola, { ...wish, substituteId: lead.id });
    expect(await faultsOf({})).toEqual(['substituteId']);
    expect(await faultsOf({ substituteId: lead.id, from: addDays(today, 13), to: addDays(today, 20) }, ola)).toEqual(['from']);
    expect(await faultsOf({ adviserId: kari.id, substituteId: lead.id }, lead)).toEqual(['substituteId']);
  });

  it('is refused by the database too for whoever would let themselves or others in', async () => {
    const attempt = (actor: typeof kari, adviser: string, substitute: string): Promise<unknown> =>
      database.unitOfWork.run(actor, (tx) =>
        tx.query(
          `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
           values ($1, 'A', $2, 'B', '{0105}', $3, $3, now(), $4, 'C')`,
          [adviser, substitute, today, actor.id],
        ),
      );
    await expect(attempt(ola, kari.id, ola.id)).rejects.toThrow(/row-level security|nobody_lets_themselves_in/);
    await expect(attempt(ola, kari.id, elsewhere.id)).rejects.toThrow(/row-level security/);
    await expect(attempt(lead, kari.id, lead.id)).rejects.toThrow(/nobody_lets_themselves_in/);
    await expect(attempt(coordinator, coordinator.id, ola.id)).rejects.toThrow(/row-level security/);
  });
});
