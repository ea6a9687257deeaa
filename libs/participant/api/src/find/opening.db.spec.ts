import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, problemBody, UnitOfWork } from '@fotfeste/shared/api';
import { anActor, freshDatabase, StandingClock, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { AccessRequestService } from '../access-request/access-request.service';
import { participantRows } from '../rows';
import { aPerson, type PersonInSpec } from '../testing';
import { NameSearch } from './name-search';
import { OpeningService } from './opening.service';

const kari = anActor();
const stranger = anActor({ id: 'Z990009', name: 'Eva Oslo', offices: ['0312'] });

describe('opening somebody by identity number', () => {
  let database: FreshDatabase;
  let opening: OpeningService;
  let ordinary: PersonInSpec;
  let hidden: Readonly<Record<string, PersonInSpec>>;
  beforeAll(async () => {
    database = await freshDatabase([...participantRows, StaffMemberRow]);
    opening = new OpeningService(database.unitOfWork);
    ordinary = await aPerson(database, { identityNumber: '11111111111', familyName: 'Åsheim' });
    hidden = {
      'a protected address': await aPerson(database, { identityNumber: '22222222222', protection: 'protected' }),
      'a strictly protected address': await aPerson(database, { identityNumber: '33333333333', protection: 'strictly-protected' }),
      shielding: await aPerson(database, { identityNumber: '44444444444', isShielded: true }),
      'an office lock': await aPerson(database, { identityNumber: '55555555555', officeLock: '0105' }),
    };
  });
  afterAll(() => database.drop());

  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
    return thrown;
  };
  const bodyOf = async (deed: Promise<unknown>): Promise<unknown> => problemBody(await problemOf(deed), 'r');
  const reason = 'Vikarierer for kollega i dag';

  it('opens those whom the actor sees', async () => {
    expect(await opening.open(kari, ordinary.identityNumber)).toEqual({ participantId: ordinary.id });
  });

  it('names the office of an unprotected person and the two ways on', async () => {
    const { kind, details } = await problemOf(opening.open(stranger, ordinary.identityNumber));
    expect(kind.status).toBe(403);
    expect(details.extension).toEqual({ office: '0105', officeName: 'Nav Sarpsborg', waysOn: ['ask-office', 'open-with-reason'] });
  });

  it.each(['a protected address', 'a strictly protected address', 'shielding', 'an office lock'])(
    'answers one with %s exactly as one who is not registered, on every way',
    async (which) => {
      const number = hidden[which]?.identityNumber ?? '';
      for (const actor of [kari, stranger]) {
        const ways: readonly ((identityNumber: string) => Promise<unknown>)[] = [
          (identityNumber) => opening.open(actor, identityNumber),
          (identityNumber) => opening.openWithReason(actor, identityNumber, reason),
          (identityNumber) => opening.askOffice(actor, identityNumber, reason),
        ];
        for (const way of ways) expect(await bodyOf(way(number))).toEqual(await bodyOf(way('99999999999')));
      }
      expect(await database.asOwner('select 1 from access_grant where participant_id = $1', [hidden[which]?.id])).toEqual([]);
      expect(await database.asOwner('select 1 from access_request where participant_id = $1', [hidden[which]?.id])).toEqual([]);
    },
  );

  it('logs whom the refused number belongs to, where nobody at work can read it', async () => {
    const lines = await database.asOwner<{ denial: string; people: number }>(
      `select distinct denial, cardinality(participant_ids) as people from access_log where outcome = 'refused' order by 1, 2`,
    );
    expect(lines).toEqual([
      { denial: 'address-protected', people: 1 },
      { denial: 'not-registered', people: 0 },
      { denial: 'office-locked', people: 1 },
      { denial: 'other-office', people: 1 },
      { denial: 'shielded', people: 1 },
    ]);
  });

  it('opens another office’s person for an hour with a reason, and not a minute longer', async () => {
    const seen = (unitOfWork = database.unitOfWork): Promise<readonly unknown[]> =>
      unitOfWork.read(stranger, (tx) => tx.query('select 1 from participant where id = $1', [ordinary.id]));
    expect(await seen()).toEqual([]);
    expect(await opening.openWithReason(stranger, ordinary.identityNumber, reason)).toEqual({ participantId: ordinary.id });
    expect(await seen()).toHaveLength(1);
    const grants = await database.asOwner<{ reason: string; minutes: number }>(
      `select reason, extract(epoch from until - granted_at)::int / 60 as minutes from access_grant where actor_id = $1`,
      [stranger.id],
    );
    expect(grants).toEqual([{ reason, minutes: 60 }]);
    const later = (minutes: number): UnitOfWork =>
      new UnitOfWork(database.dataSource, new StandingClock(new Date(database.clock.now().getTime() + minutes * 60_000)));
    expect(await seen(later(59))).toHaveLength(1);
    expect(await seen(later(60))).toEqual([]);
  });

  describe('asking the office', () => {
    const asker = anActor({ id: 'Z990010', name: 'Per Moss', offices: ['0104'] });
    const requests = (): AccessRequestService => new AccessRequestService(database.unitOfWork);

    it('shows the request once to those of the office who see the person, and lets the asker in when they say so', async () => {
      expect(await opening.askOffice(asker, ordinary.identityNumber, reason)).toEqual({ office: '0105', officeName: 'Nav Sarpsborg' });
      await opening.askOffice(asker, ordinary.identityNumber, reason);
      const { items } = await requests().list(kari);
      expect(items).toMatchObject([{ kind: 'access', actorName: 'Per Moss', participantId: ordinary.id, name: 'Astrid Åsheim', reason }]);
      expect((await requests().list(asker)).items).toEqual([]);
      expect((await requests().list(stranger)).items).toEqual([]);

      expect(await requests().answer(kari, items[0]?.id ?? '', true)).toEqual({ items: [] });
      expect(await opening.open(asker, ordinary.identityNumber)).toEqual({ participantId: ordinary.id });
      expect((await problemOf(requests().answer(kari, items[0]?.id ?? '', true))).kind.status).toBe(404);
    });

    it('leaves the person closed when the office says no', async () => {
      const other = await aPerson(database, { identityNumber: '66666666666' });
      await opening.askOffice(asker, other.identityNumber, reason);
      const [request] = (await requests().list(kari)).items;
      await requests().answer(kari, request?.id ?? '', false);
      expect((await problemOf(opening.open(asker, other.identityNumber))).kind.code).toBe('participant/other-office');
    });
  });

  describe('searching by name', () => {
    const search = async (actor: Actor, text: string): Promise<readonly string[]> =>
      (await database.unitOfWork.read(actor, (tx) => tx.use(NameSearch).find(text))).items.map(({ name }) => name);
    beforeAll(async () => {
      await aPerson(database, { givenName: 'Karl-Johan', familyName: 'Ås' });
      await aPerson(database, { givenName: 'Karoline', familyName: 'Zetterlund' });
      await aPerson(database, { givenName: 'Karim', familyName: 'Andersen' });
      await aPerson(database, { givenName: 'Karen', familyName: 'Hemmelig', protection: 'protected' });
      await aPerson(database, { givenName: 'Karina', familyName: 'Skjermet', isShielded: true });
      await aPerson(database, { givenName: 'Karsten', familyName: 'Oslo', office: '0312' });
    });

    it('finds the beginning of any word, sorted as Norwegians sort', async () => {
      expect(await search(kari, 'kar')).toEqual(['Karim Andersen', 'Karoline Zetterlund', 'Karl-Johan Ås']);
      expect(await search(kari, 'johan')).toEqual(['Karl-Johan Ås']);
      expect(await search(kari, 'ÅS kar')).toEqual(['Karl-Johan Ås']);
      expect(await search(kari, 'arl')).toEqual([]);
    });

    it('never shows somebody hidden or of another office, nor counts them', async () => {
      expect(await search(kari, 'hemmelig')).toEqual([]);
      expect(await search(kari, 'skjermet')).toEqual([]);
      expect(await search(kari, 'karsten')).toEqual([]);
      const { total } = await database.unitOfWork.read(kari, (tx) => tx.use(NameSearch).find('kar'));
      expect(total).toBe(3);
      expect(await search({ ...kari, clearances: ['protection-7'] }, 'hemmelig')).toEqual(['Karen Hemmelig']);
    });

    it('finds by the beginning of the number, inside own access only', async () => {
      expect(await search(kari, '111111')).toEqual(['Astrid Åsheim']);
      expect(await search(kari, '222222 22222')).toEqual([]);
      expect(await search({ ...stranger, id: 'Z990011' }, '111111')).toEqual([]);
    });

    it.each(['%', '_ar', "kar' or '1'='1", '--'])('takes %s for what it says', async (text) => {
      expect(await search(kari, text)).toEqual([]);
    });

    it('reads past signs that turn the text around', async () => {
      expect(await search(kari, '\u202Ekar')).toEqual(await search(kari, 'kar'));
    });

    it('lists at most fifty and says how many there are', async () => {
      for (let index = 0; index < 60; index += 1) await aPerson(database, { givenName: 'Mange', familyName: `Nr${String(index)}` });
      const found = await database.unitOfWork.read(kari, (tx) => tx.use(NameSearch).find('mange'));
      expect([found.items.length, found.total]).toEqual([50, 60]);
    });
  });
});
