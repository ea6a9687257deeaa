import { Problem, type UnitOfWork } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { aPerson, type PersonInSpec } from '../testing';
import { OpeningService } from '../find/opening.service';
import { DisqualificationService } from './disqualification.service';

const kari = anActor({ id: 'Z990001', name: 'Kari Veileder' });
const per = anActor({ id: 'Z990002', name: 'Per Kollega' });
const lead = anActor({ id: 'Z990101', name: 'Lena Leder', role: 'team-lead' });

describe('own case and family', () => {
  let database: FreshDatabase;
  let service: DisqualificationService;
  let opening: OpeningService;
  beforeAll(async () => {
    database = await freshDatabase([StaffMemberRow]);
    service = new DisqualificationService(database.unitOfWork);
    opening = new OpeningService(database.unitOfWork);
    for (const { id, name, role, offices } of [kari, per, lead])
      await database.asOwner('insert into staff_member (id, name, role, offices) values ($1, $2, $3, $4)', [id, name, role, offices]);
  });
  afterAll(() => database.drop());

  const sees = async (actor: typeof kari, { id }: PersonInSpec, unitOfWork: UnitOfWork = database.unitOfWork): Promise<boolean> =>
    (await unitOfWork.read(actor, (tx) => tx.query('select 1 from participant where id = $1', [id]))).length > 0;
  const codeOf = (deed: Promise<unknown>): Promise<string> =>
    deed.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.kind.code : String(error)),
    );
  const cousin = { ground: 'family', words: 'Søskenbarn' } as const;

  it('shuts the case for the adviser who says to be near to the person, and leaves it without a responsible adviser', async () => {
    const person = await aPerson(database, { responsible: kari.id });
    await database.asOwner(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, $2, $3, '2026-01-05')`,
      [person.id, kari.id, kari.name],
    );
    expect(await service.declare(kari, person.id, cousin)).toEqual({ adviserName: 'Kari Veileder', isSelf: true, wasResponsible: true });
    expect([await sees(kari, person), await sees(per, person), await sees(lead, person)]).toEqual([false, true, true]);
    expect(await database.asOwner('select responsible from person_access where participant_id = $1', [person.id])).toEqual([
      { responsible: null },
    ]);
    expect((await service.of(per, person.id)).items).toMatchObject([
      { adviserName: 'Kari Veileder', ...cousin, declaredByName: 'Kari Veileder' },
    ]);
    const events = await database.asOwner<{ name: string }>('select name from domain_event where participant_id = $1 order by id', [
      person.id,
    ]);
    expect(events.map(({ name }) => name)).toEqual(['participant.unassigned', 'participant.disqualified']);
  });

  it('answers the number of such a person as one who is not registered here, on every way, and logs why', async () => {
    const person = await aPerson(database, { office: '0312' });
    await database.asOwner(
      `insert into disqualification (participant_id, actor_id, actor_name, ground, words, declared_at, declared_by, declared_by_name)
       values ($1, $2, $3, 'family', 'Bror', now(), $2, $3)`,
      [person.id, kari.id, kari.name],
    );
    const reason = 'Vikarierer for kollega i dag';
    for (const way of [
      opening.open(kari, person.identityNumber),
      opening.openWithReason(kari, person.identityNumber, reason),
      opening.askOffice(kari, person.identityNumber, reason),
    ])
      expect(await codeOf(way)).toBe('participant/not-here');
    expect(await codeOf(opening.open(per, person.identityNumber))).toBe('participant/other-office');
    expect(
      await database.asOwner('select distinct denial from access_log where actor_id = $1 and participant_ids = array[$2::uuid]', [
        kari.id,
        person.id,
      ]),
    ).toEqual([{ denial: 'disqualified' }]);
  });

  it('lets a lead shut the case for a colleague and open it again, with words, and nobody else', async () => {
    const person = await aPerson(database);
    const wish = { ...cousin, adviserId: per.id };
    expect(await codeOf(service.declare(kari, person.id, wish))).toBe('participant/only-lead-declares');
    await service.declare(lead, person.id, wish);
    expect(await codeOf(service.declare(lead, person.id, wish))).toBe('participant/already-disqualified');
    expect(await sees(per, person)).toBe(false);
    const [declared] = (await service.of(lead, person.id)).items;
    expect(await service.lift(lead, person.id, declared?.id ?? '', 'Var en annen med samme navn')).toEqual({ items: [] });
    expect(await sees(per, person)).toBe(true);
    await service.declare(per, person.id, cousin);
    expect(await sees(per, person)).toBe(false);
  });

  it('knows an own case from the two numbers, whichever comes first, and nobody lifts it', async () => {
    const before = await aPerson(database, { identityNumber: '10000000001' });
    const signIn = (actor: string, number: string): Promise<unknown> =>
      database.unitOfWork.run(kari, (tx) => tx.query('select ff.know_staff_person($1, $2)', [actor, number]));
    expect(await sees(per, before)).toBe(true);
    await signIn(per.id, '10000000001');
    expect(await sees(per, before)).toBe(false);

    await signIn(kari.id, '10000000002');
    const after = await aPerson(database, { identityNumber: '10000000002' });
    expect([await sees(kari, after), await sees(per, after)]).toEqual([false, true]);
    const [own] = (await service.of(lead, after.id)).items;
    expect(own).toMatchObject({ ground: 'own', adviserId: kari.id });
    expect(await codeOf(service.lift(lead, after.id, own?.id ?? '', 'Hun vil se den'))).toBe('participant/own-case-stays');

    await signIn(per.id, '10000000003');
    expect(await sees(per, before)).toBe(true);
  });

  it('keeps the numbers of staff from every role of the product', async () => {
    const read = (actor: typeof kari): Promise<unknown> => database.unitOfWork.read(actor, (tx) => tx.query('select * from staff_person'));
    await expect(read(lead)).rejects.toThrow(/permission denied/);
    await expect(read(anActor({ role: 'system' }))).rejects.toThrow(/permission denied/);
  });
});
