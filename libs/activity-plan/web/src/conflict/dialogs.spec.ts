import { ContactDialog } from '../contact/contact-dialog';
import { MeetingDialog } from '../meeting/meeting-dialog';
import { TaskDialog } from '../task/task-dialog';
import { openDialog } from '../testing/open-dialog';

const refused = (theirs: object, standing: { readonly version: number }) => ({
  ...{ type: 'x', title: 'Endret', status: 412, theirs, standing, version: standing.version },
});
const heading = 'En kollega har lagret samtidig';

const meeting = {
  ...{ id: 'm1', version: 2, heldOn: '2026-12-01', startsAt: '09:00', lengthMinutes: 30, channel: 'office', place: 'Rom 2' },
  ...{ attendees: ['participant'], minutes: 'not-written', minutesFor: 'participant' },
};

describe('two people saving the same meeting', () => {
  const collided = async () => {
    const opened = await openDialog(MeetingDialog, { participantId: 'p1', meeting });
    await opened.type('startsAt', '10:00');
    await opened.type('place', 'Rom 5');
    await opened.press('Lagre');
    const theirs = { ...meeting, version: 3, startsAt: '11:30', agenda: 'Ta med CV' };
    const sent = await opened.answer('PUT', '/api/plan-meetings/m1', refused({ startsAt: '11:30' }, theirs), 412);
    return { ...opened, sent };
  };

  it('shows both versions of the field both changed, and nothing else', async () => {
    const { sent, words } = await collided();
    expect(sent.headers.get('If-Match')).toBe('"2"');
    expect(words('h2')).toEqual([heading]);
    expect(words('legend')).toEqual(['Klokkeslett']);
    expect(words('label')).toEqual(['10:00', '11:30']);
  });

  it('saves nothing before somebody has chosen, and leads back to what was written', async () => {
    const { http, press, words } = await collided();
    await press('Lagre');
    http.expectNone({ method: 'PUT', url: '/api/plan-meetings/m1' });
    expect(words('.aksel-error-message')).toEqual(['Velg hvilken versjon som skal stå']);
    await press('Tilbake til skjemaet');
    expect(document.querySelector<HTMLInputElement>('#field-startsAt')?.value).toBe('10:00');
  });

  it.each([
    ['10:00', '10:00'],
    ['11:30', '11:30'],
  ])('keeps %s when that is chosen, with everything only one of them changed', async (choice, startsAt) => {
    const { answer, press } = await collided();
    await press(choice);
    await press('Lagre');
    const again = await answer('PUT', '/api/plan-meetings/m1', { ...meeting, version: 4 });
    expect(again.headers.get('If-Match')).toBe('"3"');
    expect(again.body).toMatchObject({ startsAt, place: 'Rom 5', agenda: 'Ta med CV', lengthMinutes: 30 });
  });
});

describe('a meeting at the same time as another', () => {
  it('is told of in words, and can be saved all the same', async () => {
    const other = { ...meeting, id: 'm2', startsAt: '09:15', attendees: ['participant', 'employer'] };
    const opened = await openDialog(MeetingDialog, { participantId: 'p1', meeting, known: [meeting, other] });
    expect(opened.words('ff-alert p')).toEqual([
      'Personen har et annet møte på samme tid',
      expect.stringMatching(/^01\.12\.2026 kl\. 09:15, 30 minutter: .*[Aa]rbeidsgiver/),
    ]);
    await opened.type('place', 'Rom 5');
    await opened.press('Lagre');
    await opened.answer('PUT', '/api/plan-meetings/m1', { ...meeting, version: 3, place: 'Rom 5' });
  });

  it('is not told of when it ends before', async () => {
    const other = { ...meeting, id: 'm2', startsAt: '09:30' };
    const { words } = await openDialog(MeetingDialog, { participantId: 'p1', meeting, known: [meeting, other] });
    expect(words('ff-alert')).toEqual([]);
  });
});

describe('two people saving the same contact note', () => {
  const note = { id: 'c1', version: 1, channel: 'sms', on: '2026-11-20', words: 'Ringte', writtenByName: 'Kari', isUndoable: false };

  it('choose between both texts, and keep the rest', async () => {
    const { answer, press, type, words } = await openDialog(ContactDialog, { participantId: 'p1', note });
    await type('words', 'Ringte to ganger');
    await press('Lagre');
    const theirs = { ...note, version: 2, words: 'Ringte, ikke svar', channel: 'telephone' };
    await answer('PUT', '/api/contact-notes/c1', refused({ words: theirs.words }, theirs), 412);
    expect([words('h2'), words('label')]).toEqual([[heading], ['Ringte to ganger', 'Ringte, ikke svar']]);
    await press('Ringte to ganger');
    await press('Lagre');
    const again = await answer('PUT', '/api/contact-notes/c1', { ...theirs, version: 3 });
    expect(again.headers.get('If-Match')).toBe('"2"');
    expect(again.body).toEqual({ channel: 'telephone', on: '2026-11-20', words: 'Ringte to ganger' });
  });
});

describe('two people saving the same task', () => {
  const task = {
    ...{ id: 't1', version: 1, circle: 'team', title: 'Ring skolen', dueOn: '2026-12-01', createdByName: 'Kari' },
    ...{ responsibleId: 'Z994001', responsibleName: 'Marit Torp' },
  };
  const colleagues = ['Marit Torp', 'Ola Kollega'].map((name, index) => ({
    ...{ id: `Z99400${String(index + 1)}`, name, role: 'adviser', offices: ['0105'] },
  }));

  it('choose between both titles, and keep who is to do it', async () => {
    const { answer, press, type, words } = await openDialog(TaskDialog, { participantId: 'p1', task }, colleagues);
    await type('title', 'Ring rektor');
    await press('Lagre');
    const theirs = { ...task, version: 2, title: 'Skriv til skolen', responsibleId: 'Z994002', responsibleName: 'Ola Kollega' };
    await answer('PUT', '/api/follow-up-tasks/t1', refused({ title: theirs.title }, theirs), 412);
    expect([words('h2'), words('label')]).toEqual([[heading], ['Ring rektor', 'Skriv til skolen']]);
    await press('Skriv til skolen');
    await press('Lagre');
    const again = await answer('PUT', '/api/follow-up-tasks/t1', { ...theirs, version: 3 });
    expect(again.headers.get('If-Match')).toBe('"2"');
    expect(again.body).toEqual({ title: 'Skriv til skolen', dueOn: '2026-12-01', responsibleId: 'Z994002' });
  });
});
