import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { assistanceRows } from '../rows';
import { aPermanentSubmission, services } from '../testing/decisions';
import { ControlService } from './control.service';

const kari = anActor();
const bente = anActor({ id: 'Z990003', name: 'Bente Beslutter', secondControl: true });
const berit = anActor({ id: 'Z990004', name: 'Berit Beslutter', secondControl: true });
const elsewhere = anActor({ id: 'Z990005', name: 'Else Beslutter', offices: ['0301'], secondControl: true });

describe('the queue of second control', () => {
  let database: FreshDatabase;
  let control: ControlService;
  let room: ReturnType<typeof services>;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow, StaffMemberRow]);
    control = new ControlService(database.unitOfWork);
    room = services(database);
    for (const { id, name, role, offices, secondControl } of [kari, bente, berit, elsewhere])
      await database.asOwner('insert into staff_member (id, name, role, offices, second_control) values ($1, $2, $3, $4, $5)', [
        ...[id, name, role, offices, secondControl],
      ]);
  });
  afterAll(() => database.drop());

  /** A text by somebody that waits, about somebody new. */
  const sent = async (author = kari, protection: 'none' | 'protected' = 'none') => {
    const { id } = await aPerson(database, { familyName: 'Venter', givenName: 'Vera' });
    const text = await room.submission.submit(author, id, aPermanentSubmission());
    await database.asOwner('update person_access set protection = $2 where participant_id = $1', [id, protection]);
    return text;
  };
  const rowOf = async (decisionId: string, actor = bente) =>
    (await control.queue(actor)).items.find((row) => row.decisionId === decisionId);

  it('names those who may take it: with the right, at the office, who never wrote on it and see the person', async () => {
    const byKari = await sent();
    expect(await rowOf(byKari.id)).toMatchObject({
      name: 'Venter, Vera',
      mayTake: ['Bente Beslutter', 'Berit Beslutter'],
      isForMe: true,
      isMine: false,
    });
    const byBente = await sent(bente);
    expect(await rowOf(byBente.id)).toMatchObject({ mayTake: ['Berit Beslutter'], isForMe: false });
    expect(await rowOf(byKari.id, elsewhere)).toBeUndefined();
    const hidden = await sent(kari, 'protected');
    expect(await rowOf(hidden.id)).toBeUndefined();
    expect(await rowOf(hidden.id, { ...bente, clearances: ['protection-7'] })).toMatchObject({ mayTake: [] });
  });

  it('shows who has taken it, to everybody, until it is put back', async () => {
    const { id } = await sent();
    await control.take(bente, id);
    expect(await rowOf(id)).toMatchObject({ takenByName: 'Bente Beslutter', isMine: true });
    expect(await rowOf(id, berit)).toMatchObject({ takenByName: 'Bente Beslutter', isMine: false });
    await expect(control.take(berit, id)).rejects.toMatchObject({ kind: { code: 'assistance/control-taken' } });
    await control.leave(berit, id);
    expect(await rowOf(id)).toMatchObject({ isMine: true });
    await control.leave(bente, id);
    expect(await rowOf(id)).not.toHaveProperty('takenByName');
  });

  it('lets nobody take their own text or without the right, and forgets what is approved', async () => {
    const own = await sent(bente);
    await expect(control.take(bente, own.id)).rejects.toMatchObject({ kind: { code: 'assistance/own-text' } });
    await expect(control.take(kari, own.id)).rejects.toMatchObject({ kind: { code: 'assistance/no-right-of-second-control' } });
    await control.take(berit, own.id);
    await room.decisions.approve(berit, own.id, own.version);
    expect(await rowOf(own.id)).toBeUndefined();
  });
});
