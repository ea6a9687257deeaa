import type { Actor } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftCleanup } from './draft-cleanup';
import { DraftRow } from './draft.row';
import { DraftService } from './draft.service';

const person = '00000000-0000-7000-8000-000000000001';
const elsewhere = '00000000-0000-7000-8000-000000000002';
const decision = { kind: 'assistance-decision', subject: person } as const;
const registration = { kind: 'registration', subject: 'new' } as const;
const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const stranger = anActor({ id: 'Z990003', name: 'Eva Veileder', offices: ['0301'] });

describe('drafts', () => {
  let database: FreshDatabase;
  let drafts: DraftService;
  beforeAll(async () => {
    database = await freshDatabase([DraftRow]);
    drafts = new DraftService(database.unitOfWork);
    await database.asOwner(`insert into person_access (participant_id, office) values ($1, '0105'), ($2, '0301')`, [person, elsewhere]);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    await database.asOwner('delete from draft');
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
  const written = async (actor: Actor, key: { kind: 'assistance-decision' | 'registration'; subject: string }): Promise<unknown> =>
    (await drafts.find(actor, key)).draft?.content;

  it('come back as they were saved, on any device', async () => {
    const first = await drafts.save(kari, decision, { content: { reason: 'Trenger' }, participantId: person });
    expect(first).toMatchObject({ version: 1, isOwn: true, participantId: person });
    await drafts.save(kari, decision, { content: { reason: 'Trenger tid' }, participantId: person, ifVersion: 1 });
    expect((await drafts.find(kari, decision)).draft).toMatchObject({ content: { reason: 'Trenger tid' }, version: 2 });
  });

  it('keep every character, in any alphabet', async () => {
    const content = { text: "<b>æøå</b> 日本 \u202Eabc {{x}} ' ; drop table draft --", list: ['', null, 0, { deep: true }] };
    await drafts.save(kari, registration, { content });
    expect(await written(kari, registration)).toEqual(content);
  });

  it('let colleagues who may see the person follow, and nobody else', async () => {
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person });
    expect((await drafts.find(ola, decision)).draft).toMatchObject({ isOwn: false, authorName: 'Kari Veileder' });
    expect(await drafts.find(stranger, decision)).toEqual({});
    const provider = anActor({ id: 'A1', role: 'provider-adviser', offices: [], organisation: '312000001' });
    expect(await drafts.find(provider, decision)).toEqual({});
  });

  it('without a person are the author’s alone', async () => {
    await drafts.save(kari, registration, { content: { telephone: '99887766' } });
    expect(await written(ola, registration)).toBeUndefined();
    await drafts.save(ola, registration, { content: { telephone: '11' } });
    expect([await written(kari, registration), await written(ola, registration)]).toEqual([{ telephone: '99887766' }, { telephone: '11' }]);
  });

  it('cannot be written on a person one may not see', async () => {
    const attempt = drafts.save(kari, { ...decision, subject: elsewhere }, { content: {}, participantId: elsewhere });
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  it('are read by those they are shared with, who may take them over', async () => {
    const goal = { kind: 'goal', subject: person } as const;
    await drafts.save(kari, goal, { content: { text: 'Kokk' }, participantId: person });
    expect(await drafts.find(ola, goal)).toEqual({});
    await drafts.save(kari, goal, { content: { text: 'Kokk' }, participantId: person, ifVersion: 1, sharedWith: [ola.id] });
    expect((await drafts.find(ola, goal)).draft).toMatchObject({ isOwn: false, content: { text: 'Kokk' } });
    expect(await drafts.takeOver(ola, goal)).toMatchObject({ isOwn: true, content: { text: 'Kokk' }, sharedWith: [kari.id] });
    expect((await drafts.find(kari, goal)).draft).toMatchObject({ isOwn: false, authorName: 'Ola Veileder' });
  });

  it('show both versions when the same person writes in two places', async () => {
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person });
    await drafts.save(kari, decision, { content: { reason: 'AB' }, participantId: person, ifVersion: 1 });
    const { kind, details } = await problemOf(
      drafts.save(kari, decision, { content: { reason: 'AC' }, participantId: person, ifVersion: 1 }),
    );
    expect([kind.status, kind.code]).toEqual([412, 'draft/changed']);
    expect(details.extension).toMatchObject({ theirs: { content: { reason: 'AB' }, version: 2 }, yours: { reason: 'AC' } });
    expect(await written(kari, decision)).toEqual({ reason: 'AB' });
  });

  it('take a save that arrives twice as one', async () => {
    await drafts.save(kari, decision, { content: { b: 1, a: 2 }, participantId: person });
    expect(await drafts.save(kari, decision, { content: { b: 1, a: 2 }, participantId: person })).toMatchObject({ version: 1 });
  });

  it('tell a colleague who writes, and lose neither text when they take over', async () => {
    await drafts.save(kari, decision, { content: { reason: 'Karis' }, participantId: person });
    const { kind, details } = await problemOf(drafts.save(ola, decision, { content: { reason: 'Olas' }, participantId: person }));
    expect([kind.status, kind.code]).toEqual([412, 'draft/written-by-other']);
    expect(details).toMatchObject({ values: { author: 'Kari Veileder' }, extension: { yours: { reason: 'Olas' } } });
    expect(await drafts.takeOver(ola, decision)).toMatchObject({ isOwn: true, version: 2, content: { reason: 'Karis' } });
    const late = await problemOf(drafts.save(kari, decision, { content: { reason: 'Karis nye' }, participantId: person, ifVersion: 1 }));
    expect(late.details.extension).toMatchObject({ theirs: { authorName: 'Ola Veileder' }, yours: { reason: 'Karis nye' } });
  });

  it('record who took over', async () => {
    await drafts.save(kari, decision, { content: {}, participantId: person });
    await drafts.takeOver(ola, decision);
    const events = await database.asOwner(`select actor_id, participant_id from domain_event where name = 'draft.taken-over'`);
    expect(events).toContainEqual({ actor_id: ola.id, participant_id: person });
  });

  it('cannot be taken over by somebody who does not see them', async () => {
    await drafts.save(kari, decision, { content: {}, participantId: person });
    expect((await problemOf(drafts.takeOver(stranger, decision))).kind.status).toBe(404);
  });

  it('do not come back from the dead when a late save follows the sending', async () => {
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person });
    await database.unitOfWork.run(kari, (tx) => drafts.consume(tx, decision));
    const { kind, details } = await problemOf(
      drafts.save(kari, decision, { content: { reason: 'AB' }, participantId: person, ifVersion: 1 }),
    );
    expect([kind.code, details.extension]).toEqual(['draft/gone', { yours: { reason: 'AB' } }]);
    expect(await drafts.find(kari, decision)).toEqual({});
  });

  it('stay when the sending fails', async () => {
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person });
    const failing = database.unitOfWork.run(kari, async (tx) => {
      await drafts.consume(tx, decision);
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await written(kari, decision)).toEqual({ reason: 'A' });
  });

  it('of a colleague stay when somebody else sends theirs', async () => {
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person });
    await database.unitOfWork.run(ola, (tx) => drafts.consume(tx, decision));
    expect(await written(kari, decision)).toEqual({ reason: 'A' });
  });

  it('keep the words of a field that two versions met in, and are not sent before somebody has chosen', async () => {
    const left = { field: 'reason', value: 'Skrevet i den andre fanen', at: '2026-11-21T09:00:00.000Z' };
    const set = (isSettled: boolean) => ({ setAside: [{ ...left, isSettled }] });
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person, ...set(false) });
    await drafts.save(kari, decision, { content: { reason: 'AB' }, participantId: person, ifVersion: 1 });
    expect((await drafts.find(kari, decision)).draft).toMatchObject({ content: { reason: 'AB' }, ...set(false) });

    const { kind } = await problemOf(database.unitOfWork.run(kari, (tx) => drafts.consume(tx, decision)));
    expect([kind.status, kind.code]).toEqual([409, 'draft/undecided']);
    expect((await drafts.find(kari, decision)).draft).toMatchObject({ content: { reason: 'AB' }, ...set(false) });

    await drafts.save(kari, decision, { content: { reason: 'AB' }, participantId: person, ifVersion: 2, ...set(true) });
    expect(await database.unitOfWork.run(kari, (tx) => drafts.consume(tx, decision))).toMatchObject(set(true));
  });

  it('with other words left over are another save, not the same that arrives twice', async () => {
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person });
    const late = { field: 'reason', value: 'B', at: '2026-11-21T09:00:00.000Z', isSettled: false };
    const { kind } = await problemOf(drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person, setAside: [late] }));
    expect(kind.code).toBe('draft/changed');
  });

  it('can be discarded and are answered once more, so that it can be undone', async () => {
    await drafts.save(kari, registration, { content: { telephone: '1' } });
    expect(await drafts.discard(kari, registration)).toMatchObject({ draft: { content: { telephone: '1' } } });
    expect(await drafts.find(kari, registration)).toEqual({});
  });

  it('too large are refused with the earlier ones untouched', async () => {
    await drafts.save(kari, registration, { content: { text: 'kort' } });
    const attempt = drafts.save(kari, registration, { content: { text: 'x'.repeat(200_001) }, ifVersion: 1 });
    expect((await problemOf(attempt)).kind.status).toBe(413);
    expect(await written(kari, registration)).toEqual({ text: 'kort' });
  });

  it('are removed when their time is out, § 14 a drafts never', async () => {
    const referral = { kind: 'referral', subject: person } as const;
    await drafts.save(kari, referral, { content: { purpose: 'praksis' }, participantId: person });
    await drafts.save(kari, decision, { content: { reason: 'A' }, participantId: person });
    expect((await drafts.find(kari, referral)).draft).toMatchObject({ expiresOn: '2026-12-05', isExpiringSoon: false });
    const cleanup = new DraftCleanup(database.unitOfWork);

    database.clock.set('2026-12-04');
    expect((await drafts.own(kari)).items).toContainEqual(expect.objectContaining({ kind: 'referral', isExpiringSoon: true }));
    expect(await cleanup.run()).toBe(0);

    database.clock.set('2026-12-05');
    expect(await cleanup.run()).toBe(1);
    expect(await cleanup.run()).toBe(0);
    expect(await drafts.find(kari, referral)).toEqual({});
    expect(await written(kari, decision)).toEqual({ reason: 'A' });
    const expired = await database.asOwner(`select participant_id, payload from domain_event where name = 'draft.expired'`);
    expect(expired).toEqual([{ participant_id: person, payload: { kind: 'referral' } }]);
  });

  it('of a provider are followed by colleagues of the same organisation only', async () => {
    const report = { kind: 'final-report', subject: 'p-1' } as const;
    await database.asOwner(
      `insert into provider_access (participant_id, organisation, participation_id, from_date)
       values ($1, '312000001', uuidv7(), '2026-01-01'), ($1, '312000002', uuidv7(), '2026-01-01')`,
      [person],
    );
    const at = (id: string, organisation: string): Actor => anActor({ id, role: 'provider-adviser', offices: [], organisation });
    await drafts.save(at('A1', '312000001'), report, { content: { text: 'Bra' }, participantId: person });
    expect((await drafts.find(at('A2', '312000001'), report)).draft).toMatchObject({ isOwn: false });
    expect(await drafts.find(at('B1', '312000002'), report)).toEqual({});
    expect(await drafts.find(kari, report)).toEqual({});
  });
});
