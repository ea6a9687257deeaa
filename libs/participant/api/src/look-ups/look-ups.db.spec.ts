import { StaffMemberRow } from '@fotfeste/access/api';
import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { OpeningService } from '../find/opening.service';
import { aPerson, type PersonInSpec } from '../testing';
import { LookUpsService } from './look-ups.service';
import { OpeningsService } from './openings.service';

const kari = anActor({ id: 'Z990001', name: 'Kari Veileder' });
const lead = anActor({ id: 'Z990101', name: 'Lena Leder', role: 'team-lead' });
const elsewhere = anActor({ id: 'Z990201', name: 'Odd Oslo', role: 'team-lead', offices: ['0312'] });

describe('the access log, read by those it is for', () => {
  let database: FreshDatabase;
  let lookUps: LookUpsService;
  let own: PersonInSpec;
  let hidden: PersonInSpec;
  beforeAll(async () => {
    database = await freshDatabase([StaffMemberRow]);
    lookUps = new LookUpsService(database.unitOfWork);
    own = await aPerson(database, { familyName: 'Åsheim', responsible: kari.id });
    hidden = await aPerson(database, { protection: 'protected' });
    await database.asOwner(
      `insert into nav_office (unit_number, name, type, status) values ('0105', 'Nav Sarpsborg', 'local', 'active') on conflict do nothing`,
    );
    for (const { id, name, role, offices } of [kari, lead, elsewhere])
      await database.asOwner('insert into staff_member (id, name, role, offices) values ($1, $2, $3, $4)', [id, name, role, offices]);
    const write = (at: string, actor: string, outcome: string, ...people: readonly string[]): Promise<unknown> =>
      database.asOwner(
        `insert into access_log (at, actor_id, actor_role, permission, route, outcome, participant_ids) values ($1, $2, 'adviser', 'person:read', 'GET /x', $3, $4)`,
        [at, actor, outcome, people],
      );
    await write('2026-11-20T08:00:00Z', kari.id, 'shown', own.id);
    await write('2026-11-20T09:00:00Z', kari.id, 'changed', own.id);
    await write('2026-11-20T09:30:00Z', kari.id, 'shown', own.id, hidden.id);
    await write('2026-11-20T10:00:00Z', elsewhere.id, 'refused', hidden.id);
    await write('2026-11-19T23:30:00Z', elsewhere.id, 'shown', own.id);
  });
  afterAll(() => database.drop());

  it('tells, day by day, who has seen and changed what about a person', async () => {
    const { items } = await lookUps.ofPerson(kari, own.id);
    expect(items).toMatchObject([
      {
        day: '2026-11-20',
        actorName: 'Kari Veileder',
        places: ['Nav Sarpsborg'],
        outcome: 'changed',
        firstAt: '2026-11-20T08:00:00.000Z',
      },
      { day: '2026-11-20', actorName: 'Odd Oslo', outcome: 'shown' }, // half past midnight in Oslo
    ]);
  });

  it('tells nothing of a person to somebody who does not see them', async () => {
    expect((await lookUps.ofPerson(kari, hidden.id)).items).toEqual([]);
    expect((await lookUps.ofPerson(elsewhere, own.id)).items).toEqual([]);
    const provider = anActor({ role: 'provider-adviser', offices: [], organisation: '312000001' });
    expect((await lookUps.ofPerson(provider, own.id)).items).toEqual([]);
  });

  it('tells a lead what the own colleagues looked at on a day, and names nobody whom the lead does not see', async () => {
    const { items } = await lookUps.ofTeam(lead, localDate('2026-11-20'));
    expect(items).toMatchObject([{ actorName: 'Kari Veileder', people: 2, others: 0, refused: 0 }]);
    expect(items[0]?.lines.map(({ name, people }) => [name, people])).toEqual([
      [undefined, 2],
      ['Astrid Åsheim', 1],
      ['Astrid Åsheim', 1],
    ]);
    const theirs = await lookUps.ofTeam(elsewhere, localDate('2026-11-20'));
    expect(theirs.items).toMatchObject([{ actorName: 'Odd Oslo', people: 1, others: 0, refused: 1 }]);
    expect(theirs.items.flatMap(({ lines }) => lines).map(({ name }) => name)).toEqual([undefined, undefined]);
  });

  it('tells an adviser nothing of colleagues', async () => {
    expect((await lookUps.ofTeam(kari, localDate('2026-11-20'))).items).toEqual([]);
  });

  describe('an opening with a reason', () => {
    const openings = (): OpeningsService => new OpeningsService(database.unitOfWork);

    it('alerts the lead of whoever opened, not of the person’s office, without the person’s name, until a lead has seen it', async () => {
      const person = await aPerson(database, { office: '0312', familyName: 'Hemmelig' });
      await new OpeningService(database.unitOfWork).openWithReason(kari, person.identityNumber, 'Møtte opp i mottaket i dag');
      const told = await openings().list(lead);
      expect(told).toMatchObject({
        unseen: 1,
        items: [{ actorName: 'Kari Veileder', reason: 'Møtte opp i mottaket i dag', isOwn: false }],
      });
      expect(JSON.stringify(told)).not.toMatch(/Hemmelig|Astrid|00000000-0000-7000-8000-0/);
      expect((await openings().list(elsewhere)).items).toEqual([]);
      const seen = await openings().seen(lead, told.items[0]?.id ?? '');
      expect(seen).toMatchObject({ unseen: 0, items: [{ seenByName: 'Lena Leder' }] });
    });

    it('of a lead’s own is for another lead to see, at the person’s office if there is no other at hand', async () => {
      const person = await aPerson(database, { office: '0312' });
      await new OpeningService(database.unitOfWork).openWithReason(lead, person.identityNumber, 'Møtte opp i mottaket i dag');
      const [opened] = (await openings().list(lead)).items.filter(({ isOwn }) => isOwn);
      expect(opened).toMatchObject({ isOwn: true });
      await expect(openings().seen(lead, opened?.id ?? '')).rejects.toThrow();
      expect(await openings().list(elsewhere)).toMatchObject({ unseen: 1, items: [{ actorName: 'Lena Leder', isOwn: false }] });
      expect(await openings().seen(elsewhere, opened?.id ?? '')).toMatchObject({ unseen: 0, items: [{ seenByName: 'Odd Oslo' }] });
    });
  });
});
