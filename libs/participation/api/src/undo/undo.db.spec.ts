import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { DocumentService } from '@fotfeste/document/api';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const ola = anActor({ id: 'Z994002', name: 'Ola Kollega' });
const startsOn = localDate('2026-11-20');
const endsOn = localDate('2027-05-20');

describe('taking back what was done last', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let documents: DocumentService;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    documents = new DocumentService(database.unitOfWork);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100, endsOn: '2027-12-31' });
  });
  beforeEach(() => {
    at('09:00');
  });
  afterAll(() => database.drop());

  const at = (time: string): void => {
    database.clock.set('2026-11-21', `${time}:00`);
  };
  const referred = async (overrides: Parameters<typeof aReferral>[0] = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn, percent: 50, ...overrides }));
  };
  const running = async (): Promise<ParticipationView> => {
    const made = await referred();
    at('10:00');
    return room.participations.step(kari, made.id, made.version, { step: 'start' });
  };
  const ended = async (): Promise<ParticipationView> => {
    const { id, version } = await running();
    at('10:10');
    return room.participations.step(kari, id, version, { step: 'end', lastDay: startsOn, reason: 'got-job', attainment: 'reached' });
  };
  const letters = async ({ participantId }: ParticipationView) =>
    (await documents.list(kari, participantId)).items.map(({ title, status }) => [title, status]);
  const rowOf = async (id: string) => {
    const [row] = await database.asOwner<Record<string, unknown>>(
      `select to_jsonb(p) - 'version' - 'changed_at' - 'changed_by' - 'news_for_provider_at' as row from participation p where id = $1`,
      [id],
    );
    return row?.['row'];
  };
  const windowOf = (id: string) =>
    database.asOwner(`select from_date::text, to_date::text from provider_access where participation_id = $1`, [id]);
  const refusal = ({ id, version }: ParticipationView, actor = kari) => refusalOf(room.undoing.undo(actor, id, version));

  it('leaves everything as it was: days, reason, place, the provider’s window and the letter', async () => {
    const started = await running();
    const [row, window, before] = [await rowOf(started.id), await windowOf(started.id), await letters(started)];
    at('11:00');
    const over = await room.participations.step(kari, started.id, started.version, {
      step: 'end',
      lastDay: startsOn,
      reason: 'got-job',
      attainment: 'reached',
    });
    expect(over.undoableUntil).toBe('2026-11-21T11:30:00.000Z');
    expect(await letters(over)).not.toEqual(before);

    at('11:20');
    const back = await room.undoing.undo(kari, over.id, over.version);
    expect(await rowOf(back.id)).toEqual(row);
    expect(await windowOf(back.id)).toEqual(window);
    expect(await letters(back)).toEqual(before);
    expect(back.statuses.at(-1)).toMatchObject({ status: 'ended', undoneByName: 'Kari Veileder', undoneAt: '2026-11-21T11:20:00.000Z' });
    expect(back).not.toHaveProperty('undoableUntil');
    const [{ taken } = { taken: 0 }] = await database.asOwner<{ taken: number }>(
      `select count(*)::int as taken from participation where offering_id = $1 and status = 'participating'`,
      [offeringId],
    );
    expect(await database.asOwner('select taken from offering_capacity where offering_id = $1', [offeringId])).toEqual([{ taken }]);
  });

  it('is offered at once also for the only place there is', async () => {
    const single = await anOffering(database, { measure: 'OPPFOLGING', name: 'Bare én', places: 1 });
    const made = await referred({ offeringId: single });
    at('09:10');
    const off = await room.participations.step(kari, made.id, made.version, { step: 'not-applicable', reason: 'ill' });
    expect(off.undoableUntil).toBe('2026-11-21T09:40:00.000Z');
  });

  it('withdraws a referral whole: the provider never sees it, and nobody is written to', async () => {
    const made = await referred();
    expect(await windowOf(made.id)).toHaveLength(1);
    at('09:29');
    const back = await room.undoing.undo(kari, made.id, made.version);
    expect(back).toMatchObject({ status: 'withdrawn' });
    expect(back.statuses.map(({ status, undoneAt }) => [status, undoneAt !== undefined])).toEqual([
      ['awaiting-start', true],
      ['withdrawn', false],
    ]);
    expect(await windowOf(made.id)).toEqual([]);
    expect((await letters(made)).map(([, status]) => status)).toEqual(['dropped']);
  });

  it('takes a planned ending off the calendar, and plans the former again', async () => {
    const started = await running();
    at('11:00');
    const end = { step: 'end', reason: 'education' } as const;
    const planned = await room.participations.step(kari, started.id, started.version, { ...end, lastDay: localDate('2026-12-18') });
    at('12:00');
    const later = await room.participations.step(kari, started.id, planned.version, { ...end, lastDay: localDate('2027-01-15') });
    expect(later.planned).toMatchObject({ validFrom: '2027-01-16' });
    at('12:10');
    const back = await room.undoing.undo(kari, started.id, later.version);
    expect(back).toMatchObject({ endsOn: '2026-12-18', planned: { status: 'ended', validFrom: '2026-12-19' } });
  });

  it('takes back a change of days, and an extent with the day it was to count from', async () => {
    const started = await running();
    at('11:00');
    const moved = await room.changes.change(kari, started.id, started.version, {
      ...{ kind: 'end-date', endsOn: localDate('2027-03-31'), reasonWords: 'Skal flytte.' },
    });
    at('11:10');
    const back = await room.undoing.undo(kari, started.id, moved.version);
    expect(back.endsOn).toBe(endsOn);
    expect(back.changes).toMatchObject([{ kind: 'end-date', undoneByName: 'Kari Veileder' }]);
    at('11:20');
    const resized = await room.changes.change(kari, started.id, back.version, {
      ...{ kind: 'extent', validFrom: startsOn, percent: 80, reasonWords: 'Orker mer.' },
    });
    expect(resized.extents).toEqual([{ validFrom: '2026-11-20', percent: 80 }]);
    at('11:30');
    expect((await room.undoing.undo(kari, started.id, resized.version)).extents).toEqual([{ validFrom: '2026-11-20', percent: 50 }]);
  });

  it('lets a proposal that was approved with it wait for an answer again', async () => {
    const { id, version } = await running();
    at('10:10');
    const values = { endsOn: localDate('2027-08-20') };
    const { items } = await room.proposals.propose(tuva, id, { kind: 'extend', values, words: 'Trenger mer tid' } as never);
    at('10:20');
    const about = { participationId: id, proposalId: items[0]?.id ?? '' };
    const extended = await room.proposalAnswers.approve(kari, about, version, { values });
    expect(extended).toMatchObject({ endsOn: '2027-08-20', undoableUntil: '2026-11-21T10:50:00.000Z' });
    at('10:25');
    expect((await room.undoing.undo(kari, id, extended.version)).endsOn).toBe(endsOn);
    expect((await room.proposals.list(kari, id)).items).toMatchObject([{ kind: 'extend', status: 'waiting' }]);
  });

  it('tells what it leads to before it is done', async () => {
    const over = await ended();
    const { consequences } = await room.undoing.rehearse(kari, over.id, over.version);
    expect(consequences.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['participation.undone', 'participation.access-opened', 'document.restored', 'offering.places-changed']),
    );
    expect((await room.participations.read(kari, over.id)).status).toBe('ended');
  });

  it('is done once: what lies behind stays', async () => {
    const over = await ended();
    const back = await room.undoing.undo(kari, over.id, over.version);
    expect((await refusal(back)).kind.code).toBe('participation/nothing-to-undo');
  });

  it('leaves nothing to undo for others either, whoever did what lies behind', async () => {
    const over = await ended();
    const back = await room.undoing.undo(kari, over.id, over.version);
    expect((await refusal(back, ola)).kind.code).toBe('participation/nothing-to-undo');
  });

  it('is refused when the quiet time is over', async () => {
    const over = await ended();
    at('10:40');
    expect((await refusal(over)).kind.code).toBe('participation/too-late-to-undo');
    expect(await room.participations.read(kari, over.id)).not.toHaveProperty('undoableUntil');
  });

  it('is for whoever did it, who is named to others', async () => {
    const over = await ended();
    expect(await refusal(over, ola)).toMatchObject({
      kind: { code: 'participation/done-by-other', status: 409 },
      details: { values: { by: 'Kari Veileder' } },
    });
    expect(await room.participations.read(ola, over.id)).not.toHaveProperty('undoableUntil');
  });

  it('is refused when the letter has been made', async () => {
    const over = await ended();
    const [letter] = (await documents.list(kari, over.participantId)).items;
    at('10:15');
    await documents.make(kari, letter?.id ?? '', (await documents.read(kari, letter?.id ?? '')).version);
    expect((await refusal(over)).kind.code).toBe('participation/letter-made');
  });

  it('is refused when the provider has written something since', async () => {
    const started = await running();
    at('10:05');
    await room.provider.addGoal(tuva, started.id, 'Komme i gang med jobbsøk');
    const seen = await room.participations.read(kari, started.id);
    expect(await refusal(seen)).toMatchObject({ kind: { code: 'participation/built-upon' }, details: { values: { by: 'Tuva Aas' } } });
  });

  it('is refused when somebody else has moved the participation on', async () => {
    const made = await referred();
    at('09:10');
    await room.provider.takeIn(tuva, made.id);
    const seen = await room.participations.read(kari, made.id);
    expect((await refusal(seen)).kind.code).toBe('participation/changed-since');
    expect((await refusal(made)).kind.status).toBe(412);
  });

  it('is refused when the place has been given to somebody else, who gave it is told', async () => {
    const single = await anOffering(database, { measure: 'OPPFOLGING', name: 'Én plass', places: 1 });
    const made = await referred({ offeringId: single });
    at('10:00');
    const off = await room.participations.step(kari, made.id, made.version, { step: 'not-applicable', reason: 'ill' });
    const { id } = await anEligiblePerson(database, room, { startsOn });
    at('10:05');
    await room.referrals.refer(ola, id, aReferral({ offeringId: single, startsOn }));
    expect(await refusal(off)).toMatchObject({ kind: { code: 'participation/place-taken' }, details: { values: { by: 'Ola Kollega' } } });
  });
});
