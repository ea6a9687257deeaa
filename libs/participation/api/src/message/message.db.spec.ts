import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { CaseParticipationReader } from '../case-participation.reader';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const colleague = anActor({ id: 'Z990002', name: 'Per Kollega' });
const iver = { ...tuva, id: 'T994102', name: 'Iver Moe' };
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };
const startsOn = localDate('2026-11-21');
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1');
const program = Buffer.from('4d5a90000300000004000000ffff0000b800000000000000400000000000000000000000', 'hex');

describe('messages between Nav and the provider', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const referred = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    await database.asOwner('update person_access set responsible = $2 where participant_id = $1', [id, kari.id]);
    return room.referrals.refer(kari, id, aReferral({ offeringId }));
  };
  const file = (name: string, content: Buffer) => ({ name, content, size: content.length });
  const refused = async (attempt: Promise<unknown>): Promise<string> => (await refusalOf(attempt)).kind.code;
  const waitingSince = async ({ participantId }: ParticipationView): Promise<string | undefined> =>
    database.unitOfWork.read(kari, async (tx) => {
      const own = await tx.use(CaseParticipationReader).of([participantId]);
      return own.get(participantId)?.deadlines.find(({ kind }) => kind === 'participation.message')?.since;
    });

  it('are read by both sides, each reader with marks of their own', async () => {
    const { id, participantId } = await referred();
    await room.messages.send(tuva, id, { words: 'Kommer han i morgen?' });
    expect(await room.messages.thread(kari, id)).toMatchObject({
      items: [{ side: 'provider', words: 'Kommer han i morgen?', sentByName: 'Tuva Aas', isUnread: true, isOwn: false }],
      unread: 1,
      maySend: true,
    });
    expect((await room.messages.thread(iver, id)).unread).toBe(0);
    const listed = async (): Promise<number | undefined> =>
      (await room.participations.list(kari, participantId)).items.find((each) => each.id === id)?.unreadMessages;
    expect(await listed()).toBe(1);
    await room.messages.markRead(kari, id);
    expect(await listed()).toBeUndefined();
    expect([(await room.messages.thread(kari, id)).unread, (await room.messages.thread(colleague, id)).unread]).toEqual([0, 1]);
    database.clock.set('2026-11-21', '12:00:00');
    await room.messages.send(kari, id, { words: 'Ja, klokken ni.' });
    await room.provider.markRead(tuva, id);
    const newsOf = async (actor: typeof tuva): Promise<readonly string[] | undefined> =>
      (await room.providerLists.list(actor, {})).items.find(({ participationId }) => participationId === id)?.news;
    expect(await newsOf(tuva)).toEqual(['message']);
    await room.messages.markRead(tuva, id);
    expect(await newsOf(tuva)).toEqual([]);
    expect(await newsOf(iver)).toContain('message');
  });

  it('wait for the adviser until the one who is responsible has read, or somebody has answered', async () => {
    const [first, second] = [await referred(), await referred()];
    for (const { id } of [first, second]) await room.messages.send(tuva, id, { words: 'Kan dere ringe?' });
    expect(await waitingSince(first)).toBe('2026-11-21');
    await room.messages.markRead(colleague, first.id);
    expect(await waitingSince(first)).toBe('2026-11-21');
    await room.messages.markRead(kari, first.id);
    expect(await waitingSince(first)).toBeUndefined();
    expect((await room.messages.thread(tuva, first.id)).items[0]).toMatchObject({ readByName: 'Kari Veileder' });
    await room.messages.send(colleague, second.id, { words: 'Jeg ringer i dag.' });
    expect(await waitingSince(second)).toBeUndefined();
  });

  it('are neither sent nor shown after the provider’s window has closed; Nav keeps them', async () => {
    const made = await referred();
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    await room.messages.send(tuva, made.id, { words: 'Han har sluttet.' });
    const { version } = await room.participations.read(kari, made.id);
    await room.participations.step(kari, made.id, version, { step: 'end', lastDay: startsOn, reason: 'got-job' });
    database.clock.set('2026-11-22');
    await room.calendar.run();
    database.clock.set('2027-01-21');
    await room.messages.send(kari, made.id, { words: 'Siste dag å skrive.' });
    database.clock.set('2027-01-22');
    expect(await refused(room.messages.send(kari, made.id, { words: 'For sent.' }))).toBe('participation/messages-closed');
    expect(await refused(room.messages.send(tuva, made.id, { words: 'For sent.' }))).toBe('not-found');
    expect(await refused(room.messages.thread(tuva, made.id))).toBe('not-found');
    expect(
      await database.unitOfWork.read(tuva, (tx) => tx.query('select 1 from participation_message where participation_id = $1', [made.id])),
    ).toEqual([]);
    expect(await room.messages.thread(kari, made.id)).toMatchObject({ items: [{}, {}], maySend: false, closesOn: '2027-01-21' });
  });

  it('are not sent to a provider that does not see the participant yet', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const shared = await room.referrals.refer(kari, id, aReferral({ offeringId, step: 'share' }));
    expect((await room.messages.thread(kari, shared.id)).maySend).toBe(false);
    expect(await refused(room.messages.send(kari, shared.id, { words: 'Velkommen' }))).toBe('participation/messages-closed');
  });

  it('say something, to one’s own participants alone', async () => {
    const { id } = await referred();
    expect((await refusalOf(room.messages.send(tuva, id, { words: ' ' }))).details.errors?.map(({ field }) => field)).toEqual(['words']);
    for (const attempt of [
      () => room.messages.thread(stranger, id),
      () => room.messages.send(stranger, id, { words: 'Hei' }),
      () => room.messages.markRead(stranger, id),
      () => room.attachments.take(stranger, id, file('plan.pdf', pdf)),
      () => room.meetings.list(stranger, id),
    ])
      expect(await refused(attempt())).toBe('not-found');
  });

  it('let nobody use them as a store of files that are never sent', async () => {
    const { id } = await referred();
    const hoarder = anActor({ id: 'Z990088', name: 'Sam Samler' });
    const content = Buffer.from('bare tekst');
    const taken = [];
    for (let index = 0; index < 30; index += 1) taken.push(await room.attachments.take(hoarder, id, file(`${index}.txt`, content)));
    expect(await refused(room.attachments.take(hoarder, id, file('en til.txt', content)))).toBe('participation/attachments-unsent');
    await room.attachments.remove(hoarder, id, taken[0]?.id ?? '');
    expect(await room.attachments.take(hoarder, id, file('en til.txt', content))).toMatchObject({ name: 'en til.txt' });
  });

  it('carry files, which are their writer’s alone until they are sent, and come out as they went in', async () => {
    const { id } = await referred();
    const attached = await room.attachments.take(tuva, id, file('Søknad.pdf', pdf));
    expect(attached).toMatchObject({ name: 'Søknad.pdf', mediaType: 'application/pdf', size: pdf.length });
    expect(await refused(room.attachments.open(kari, id, attached.id))).toBe('not-found');
    expect(await refused(room.attachments.open(iver, id, attached.id))).toBe('not-found');
    const stolen = await refusalOf(room.messages.send(iver, id, { words: 'Se vedlegg', attachments: [attached.id] }));
    expect(stolen.details.errors?.map(({ field }) => field)).toEqual(['attachments']);
    await room.messages.send(tuva, id, { words: 'Se vedlegg', attachments: [attached.id] });
    expect((await room.messages.thread(kari, id)).items[0]?.attachments).toEqual([attached]);
    const opened = await room.attachments.open(kari, id, attached.id);
    const parts: Buffer[] = [];
    for await (const part of opened.content) parts.push(part);
    expect(Buffer.concat(parts).equals(pdf)).toBe(true);
    expect(await refused(room.attachments.remove(tuva, id, attached.id))).toBe('participation/attachment-sent');
    expect((await room.messages.thread(kari, id)).items[0]?.attachments).toHaveLength(1);
    expect(await refused(room.attachments.open(kari, (await referred()).id, attached.id))).toBe('not-found');
  });

  it('carry files of many parts whole', async () => {
    const { id } = await referred();
    const content = Buffer.alloc(1_300_000, 'Dette er en lang tekst.\n');
    const attached = await room.attachments.take(kari, id, file('lang.txt', content));
    const parts: Buffer[] = [];
    for await (const part of (await room.attachments.open(kari, id, attached.id)).content) parts.push(part);
    expect(parts).toHaveLength(3);
    expect(Buffer.concat(parts).equals(content)).toBe(true);
  });

  it('refuse a file that lies about what it is, is too large, empty or of a kind that is not allowed', async () => {
    const { id } = await referred();
    const taken = (name: string, content: Buffer): Promise<unknown> => room.attachments.take(tuva, id, file(name, content));
    expect(await refused(taken('kursbevis.pdf', program))).toBe('participation/attachment-lies');
    expect(await refused(taken('notat.txt', pdf))).toBe('participation/attachment-lies');
    expect(await refused(taken('bilde.png', Buffer.from('bare tekst')))).toBe('participation/attachment-lies');
    expect(await refused(taken('side.html', Buffer.from('<html></html>')))).toBe('participation/attachment-not-allowed');
    expect(await refused(taken('tom.pdf', Buffer.alloc(0)))).toBe('participation/attachment-empty');
    expect(await refused(taken('stor.txt', Buffer.alloc(10_485_761, 'a')))).toBe('participation/attachment-too-large');
    expect(await database.asOwner('select 1 from participation_attachment where participation_id = $1', [id])).toEqual([]);
  });

  it('forget files that were never sent when their draft would be gone', async () => {
    const { id } = await referred();
    const forgotten = await room.attachments.take(tuva, id, file('gammel.pdf', pdf));
    database.clock.set('2026-12-22');
    await room.attachments.take(tuva, id, file('ny.pdf', pdf));
    expect(await refused(room.attachments.open(tuva, id, forgotten.id))).toBe('not-found');
  });

  it('stand beside the meetings of the three, set and cancelled from either side, the next first', async () => {
    const { id } = await referred();
    const late = { heldOn: localDate('2026-12-04'), heldAt: '09:00', form: 'in-person', place: 'Storgata 1' } as const;
    await room.meetings.set(tuva, id, late);
    const { items } = await room.meetings.set(kari, id, { heldOn: localDate('2026-11-25'), heldAt: '13:30', form: 'video' });
    expect(items.map(({ heldOn, setByName }) => [heldOn, setByName])).toEqual([
      ['2026-11-25', 'Kari Veileder'],
      ['2026-12-04', 'Tuva Aas'],
    ]);
    expect((await room.meetings.cancel(tuva, id, items[0]?.id ?? '')).items).toMatchObject([late]);
    const past = await refusalOf(room.meetings.set(tuva, id, { ...late, heldOn: localDate('2026-11-20') }));
    expect(past.details.errors?.map(({ field }) => field)).toEqual(['heldOn']);
    database.clock.set('2026-12-05');
    expect((await room.meetings.list(kari, id)).items).toEqual([]);
  });
});
