import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { CasePlanReader } from '../case-plan.reader';
import { PlanActivityRow } from '../plan-activity.row';
import { ContactNoteService } from './contact.service';
import { PlanContactRow } from './plan-contact.row';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Kollega' });
const stranger = anActor({ id: 'Z990003', offices: ['0301'] });
const today = localDate('2026-11-21');
const asked = { channel: 'sms', on: today, waitsFor: 'participant', waitsUntil: localDate('2026-11-28') } as const;

describe('contact notes', () => {
  let database: FreshDatabase;
  let contacts: ContactNoteService;
  let participantId: string;

  beforeAll(async () => {
    database = await freshDatabase([PlanContactRow, PlanActivityRow]);
    contacts = new ContactNoteService(database.unitOfWork);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    participantId = (await aPerson(database)).id;
  });
  afterAll(() => database.drop());

  const known = () => database.unitOfWork.read(kari, async (tx) => (await tx.use(CasePlanReader).of([participantId])).get(participantId));

  it('count as the last contact', async () => {
    await contacts.note(kari, participantId, { channel: 'telephone', on: localDate('2026-11-19') });
    expect((await known())?.lastContactOn).toBe('2026-11-19');
    expect((await contacts.list(stranger, participantId)).items).toEqual([]);
  });

  it('wait for an answer until it has come', async () => {
    const { id } = await contacts.note(kari, participantId, { ...asked, words: ' Sendte spørsmål om praksis ' });
    expect((await known())?.deadlines).toEqual([
      { kind: 'plan.waiting', dueOn: '2026-11-28', waitsFor: 'participant', subjectId: id, since: '2026-11-21' },
    ]);
    expect(await contacts.answer(ola, id)).toMatchObject({ words: 'Sendte spørsmål om praksis', answeredOn: '2026-11-21' });
    expect((await known())?.deadlines).toEqual([]);
  });

  it('that wait for nothing cannot be answered', async () => {
    const { id } = await contacts.note(kari, participantId, { channel: 'letter', on: today });
    expect((await refusalOf(contacts.answer(kari, id))).kind.code).toBe('plan/nothing-awaited');
  });

  it('are refused with every fault at its field', async () => {
    const refused = await refusalOf(
      contacts.note(kari, participantId, { channel: 'sms', on: localDate('2026-11-22'), waitsFor: 'health' }),
    );
    expect(refused.details.errors?.map(({ field }) => field)).toEqual(['on', 'waitsUntil']);
  });

  it('are changed with an answer to wait for afterwards, and never over a colleague’s version', async () => {
    const { id, version } = await contacts.note(kari, participantId, { channel: 'telephone', on: today });
    expect(await contacts.change(kari, id, asked, version)).toMatchObject({ channel: 'sms', waitsFor: 'participant', version: 2 });
    const until = localDate('2026-12-05');
    const { kind, details } = await refusalOf(contacts.change(ola, id, { ...asked, waitsUntil: until }, version));
    expect([kind.status, details.extension]).toMatchObject([
      412,
      { theirs: { waitsUntil: asked.waitsUntil }, yours: { waitsUntil: until }, version: 2, standing: { waitsFor: 'participant' } },
    ]);
    expect((await refusalOf(contacts.change(ola, id, asked, 99))).details.extension).toMatchObject({ standing: { channel: 'sms' } });
  });

  it('keep what two colleagues changed in different fields', async () => {
    const { id, version } = await contacts.note(kari, participantId, asked);
    await contacts.change(kari, id, { ...asked, words: 'Spurte om praksis' }, version);
    expect(await contacts.change(ola, id, { ...asked, channel: 'letter' }, version)).toMatchObject({
      ...{ channel: 'letter', words: 'Spurte om praksis', waitsFor: 'participant', version: 3 },
    });
  });

  it('are taken back by their writer within half an hour, and by nobody else', async () => {
    const { id, isUndoable } = await contacts.note(kari, participantId, { channel: 'telephone', on: today });
    expect(isUndoable).toBe(true);
    expect((await refusalOf(contacts.undo(ola, id))).kind.code).toBe('plan/contact-by-other');
    database.clock.set('2026-11-21', '11:31:00');
    expect((await refusalOf(contacts.undo(kari, id))).kind.code).toBe('plan/contact-too-late');
    database.clock.set('2026-11-21', '11:29:00');
    await contacts.undo(kari, id);
    expect((await contacts.list(kari, participantId)).items).toEqual([]);
    expect(await known()).toEqual({ deadlines: [], meetingDays: [] });
    expect((await refusalOf(contacts.undo(kari, id))).kind.status).toBe(404);
  });
});
