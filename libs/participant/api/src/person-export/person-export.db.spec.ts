import { strFromU8, unzipSync } from 'fflate';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { clearances, given, type Actor } from '@fotfeste/shared/kernel';
import { mayExport, protections } from '@fotfeste/access/domain';
import { aPerson } from '../testing';
import { exportFiles, packed } from './export-files';
import { PersonExportService } from './person-export.service';

const ragnhild = anActor({ id: 'Z994501', name: 'Ragnhild Sunde', role: 'lawyer', offices: [] });
const reason = 'Krav om innsyn av 20.11.2026';

async function refusalOf(attempt: Promise<unknown>): Promise<Problem> {
  const refusal = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (refusal instanceof Problem) return refusal;
  throw new Error(`Not refused: ${String(refusal)}`);
}

describe('everything about somebody, by a button', () => {
  let database: FreshDatabase;
  let exports: PersonExportService;
  beforeAll(async () => {
    database = await freshDatabase();
    exports = new PersonExportService(database.unitOfWork);
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  it('is asked for with a reason, fetched once by whoever asked, and logged with the person', async () => {
    const person = await aPerson(database, { identityNumber: '01010150001', familyName: 'Innsynsen' });
    const other = await aPerson(database, { identityNumber: '01010150002', familyName: 'Annensen' });
    await database.asOwner(
      `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids) values ('Z1', 'adviser', 'p', 'GET /x', 'shown', $1)`,
      [[person.id, other.id]],
    );
    const { items } = await exports.ask(ragnhild, person.identityNumber, reason);
    expect(items).toMatchObject([{ state: 'ready', reason }]);
    const id = items[0]?.id ?? '';
    expect((await refusalOf(exports.fetch({ ...ragnhild, id: 'Z994502' }, id))).kind.code).toBe('participant/export-gone');
    const packed = await exports.fetch(ragnhild, id);
    expect(packed.includes('Innsynsen')).toBe(true);
    expect([packed.includes('Annensen'), packed.includes(other.id)]).toEqual([false, false]);
    expect((await exports.list(ragnhild)).items).toMatchObject([{ state: 'fetched' }]);
    expect((await refusalOf(exports.fetch(ragnhild, id))).kind.code).toBe('participant/export-gone');
    const lines = await database.asOwner(
      `select actor_id as who, outcome from access_log where permission = 'person:export' and $1 = any (participant_ids)`,
      [person.id],
    );
    expect(lines).toEqual([{ who: 'Z994501', outcome: 'shown' }]);
    expect(await database.asOwner(`select name from domain_event where participant_id = $1`, [person.id])).toEqual([
      { name: 'participant.exported' },
    ]);
  });

  it.each([
    ['an ordinary person', {}, ['Z990001', 'Z990101']],
    ['somebody protected', { protection: 'protected' }, ['Z990001']],
    ['somebody shielded', { isShielded: true }, ['Z990001']],
    ['somebody behind an office lock', { officeLock: '0105' }, ['Z990001']],
    ['somebody nobody follows up', { responsible: undefined }, ['Z990101']],
  ])('tells, when it is fetched, whom it concerns of %s', async (_who, overrides, expected) => {
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values ('Z990101', 'Liv Leder', 'team-lead', '{0105}', '{}'),
         ('Z990102', 'Leif Leder', 'team-lead', '{0106}', '{}'), ('Z994501', 'Ragnhild Sunde', 'lawyer', '{}', '{}') on conflict do nothing`,
    );
    const person = await aPerson(database, { responsible: 'Z990001', ...overrides });
    const cleared = { ...ragnhild, clearances: [...clearances] };
    const id = (await exports.ask(cleared, person.identityNumber, reason)).items[0]?.id ?? '';
    const notices = (): Promise<readonly { receiver: string }[]> =>
      database.asOwner(
        'select receiver, kind, subject_id as export, by_name as by from notice where participant_id = $1 order by receiver',
        [person.id],
      );
    expect(await notices()).toEqual([]);
    await exports.fetch(cleared, id);
    expect(await notices()).toEqual(expected.map((receiver) => ({ receiver, kind: 'exported', export: id, by: 'Ragnhild Sunde' })));
  });

  it('can be fetched for 24 hours and no longer', async () => {
    const person = await aPerson(database, { identityNumber: '01010150003' });
    const { items } = await exports.ask(ragnhild, person.identityNumber, reason);
    database.clock.set('2026-11-22');
    expect((await exports.list(ragnhild)).items[0]).toMatchObject({ state: 'expired' });
    expect((await refusalOf(exports.fetch(ragnhild, items[0]?.id ?? ''))).kind.code).toBe('participant/export-gone');
  });

  it('is asked again at the fetch: who has become hidden since, or the actor’s own case, does not leave, and can be fetched when it is over', async () => {
    const became: Readonly<Record<string, string>> = {
      'address-protected': `protection = 'protected'`,
      shielded: 'shielded = true',
      'office-locked': `office_lock = '0105'`,
    };
    let number = 1_010_152_000;
    for (const [denial, change] of Object.entries(became)) {
      const person = await aPerson(database, { identityNumber: `0${String((number += 1))}` });
      const id = (await exports.ask(ragnhild, person.identityNumber, reason)).items[0]?.id ?? '';
      await database.asOwner(`update person_access set ${change} where participant_id = $1`, [person.id]);
      expect((await refusalOf(exports.fetch(ragnhild, id))).kind.code).toBe('participant/export-gone');
      const lines = await database.asOwner('select outcome, denial from access_log where $1 = any (participant_ids)', [person.id]);
      expect(lines).toEqual([{ outcome: 'refused', denial }]);
      expect(await database.asOwner('select fetched_at from person_export where id = $1', [id])).toEqual([{ fetched_at: null }]);
      const cleared = { ...ragnhild, clearances: [...clearances] };
      expect((await exports.fetch(cleared, id)).length).toBeGreaterThan(0);
    }
    const own = await aPerson(database, { identityNumber: '01010152099' });
    const id = (await exports.ask(ragnhild, own.identityNumber, reason)).items[0]?.id ?? '';
    await database.asOwner(
      `insert into disqualification (participant_id, actor_id, actor_name, ground, declared_at, declared_by, declared_by_name) values ($1, $2, $2, 'family', now(), $2, $2)`,
      [own.id, ragnhild.id],
    );
    expect((await refusalOf(exports.fetch(ragnhild, id))).kind.code).toBe('participant/export-gone');
    expect((await refusalOf(exports.fetch({ ...ragnhild, role: 'adviser' }, id))).kind.code).toBe('participant/export-gone');
  });

  it('is refused of hidden people as of missing ones, by the policy, with the reason in the log alone', async () => {
    let number = 1_010_151_000;
    for (const protection of protections)
      for (const isShielded of [false, true])
        for (const officeLock of [undefined, '0105'])
          for (const held of [
            [],
            ['kvp'],
            ['protection-7'],
            ['protection-6', 'shielded'],
            [...clearances],
          ] as readonly Actor['clearances'][]) {
            number += 1;
            const person = await aPerson(database, { identityNumber: `0${String(number)}`, protection, isShielded, officeLock });
            const actor = { ...ragnhild, clearances: held };
            const decision = mayExport(actor, { protection, isShielded, ...given({ officeLock }), disqualified: [] });
            const answer = await exports.ask(actor, person.identityNumber, reason).then(
              () => 'asked',
              (error: unknown) => (error instanceof Problem ? error.kind.code : String(error)),
            );
            expect([protection, isShielded, officeLock, held, answer]).toEqual([
              protection,
              isShielded,
              officeLock,
              held,
              decision.allowed ? 'asked' : 'participant/not-here',
            ]);
            const lines = await database.asOwner('select denial from access_log where $1 = any (participant_ids)', [person.id]);
            expect(lines).toEqual(decision.allowed ? [] : [{ denial: decision.reason }]);
          }
    expect((await refusalOf(exports.ask(ragnhild, '31129955555', reason))).kind.code).toBe('participant/not-here');
  });

  it('is nothing for others: the database refuses whoever works with cases', async () => {
    await expect(exports.ask(anActor(), '01010150001', reason)).rejects.toThrow('not for this role');
    expect((await exports.list(anActor({ id: 'Z994501' }))).items).toEqual([]);
  });

  it('tells what each table is for, and names the files of its rows', () => {
    const map = '| `document_pages` | `content` | the letter | forvaltningsloven | Nav | with the case |';
    const files = exportFiles(
      [
        { kind: 'row', name: 'document_pages', content: { content: 'files/a.pdf' }, bytes: null },
        { kind: 'file', name: 'a.pdf', content: null, bytes: Buffer.from('%PDF') },
      ],
      map,
    );
    expect(files.map(({ path }) => path)).toEqual(['person.json', 'files/a.pdf']);
    expect(JSON.parse(files[0]?.content.toString() ?? '')).toEqual({
      tables: [
        {
          ...{ table: 'document_pages', purpose: 'the letter', basis: 'forvaltningsloven', readers: 'Nav', kept: 'with the case' },
          rows: [{ content: 'files/a.pdf' }],
        },
      ],
    });
  });

  it('is packed with every file under its own name', () => {
    const files = [
      { path: 'person.json', content: Buffer.from('{"navn":"Åse"}') },
      { path: 'files/brev-ø.pdf', content: Buffer.from('%PDF-1.7') },
    ];
    const unpacked = Object.entries(unzipSync(packed(files))).map(([path, content]) => [path, strFromU8(content)]);
    expect(unpacked).toEqual(files.map(({ path, content }) => [path, content.toString()]));
  });
});
