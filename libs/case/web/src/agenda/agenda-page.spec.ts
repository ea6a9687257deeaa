import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { AgendaPage } from './agenda-page';

const person = '/api/participants/p1';
const adviser = {
  actor: { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [], clearances: [], secondControl: false },
  csrfToken: 'token',
  today: '2026-11-21',
};
const meeting = (id: string, heldOn: string, more: object = {}) => ({
  ...{ id, version: 1, heldOn, startsAt: '09:30', lengthMinutes: 45, channel: 'office', attendees: ['participant'] },
  ...{ minutesFor: 'participant', minutes: 'not-written', createdByName: 'Marit Torp' },
  ...more,
});
const note = (id: string, more: object = {}) => ({
  ...{ id, version: 1, channel: 'sms', on: '2026-11-10', writtenByName: 'Marit Torp', isUndoable: false },
  ...more,
});
const task = { id: 't1', version: 1, circle: 'team', title: 'Ring rektor', dueOn: '2026-11-25', responsibleId: 'Z994001' };

describe('meetings and tasks of a person', () => {
  const opened = async () => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const http = TestBed.inject(HttpTestingController);
    const signingIn = TestBed.inject(Session).load();
    http.expectOne('/api/session').flush(adviser);
    await signingIn;
    const fixture = TestBed.createComponent(AgendaPage);
    fixture.componentRef.setInput('participantId', 'p1');
    const page = fixture.nativeElement as HTMLElement;
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 3; round += 1) {
        TestBed.tick();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      TestBed.tick();
    };
    await settle();
    http.expectOne(`${person}/meetings`).flush({
      items: [meeting('later', '2026-12-08'), meeting('off', '2026-12-01', { cancelledOn: '2026-11-20' }), meeting('been', '2026-11-11')],
    });
    http
      .expectOne(`${person}/contact-notes`)
      .flush({ items: [note('waits', { waitsFor: 'employer', waitsUntil: '2026-11-24' }), note('said')] });
    http.expectOne(`${person}/tasks`).flush({ items: [{ ...task, responsibleName: 'Marit Torp', createdByName: 'Ola Kollega' }] });
    const deadlines = [
      { kind: 'plan.meeting-ahead', dueOn: '2026-12-08', waitsFor: 'adviser', subjectId: 'later' },
      { kind: 'plan.minutes-missing', dueOn: '2026-11-13', waitsFor: 'adviser', subjectId: 'been' },
      {
        ...{ kind: 'participation.review', dueOn: '2026-11-30', waitsFor: 'adviser', subjectId: 'x' },
        basis: { rule: 'AFT-11', section: '§ 13-5' },
      },
    ];
    http.expectOne(`${person}/overview`).flush({ deadlines });
    await settle();
    return { page, http, settle };
  };

  it('parts what is to come from what has been, and puts what is cancelled with the latter', async () => {
    const { page } = await opened();
    const lists = [...page.querySelectorAll('ff-meeting-rows')].map((list) => [...list.querySelectorAll('li')].map(({ id }) => id));
    expect(lists).toEqual([['later'], ['off', 'been']]);
  });

  it('says of everything to be done where it comes from, and leaves out minutes of a meeting still to come', async () => {
    const { page } = await opened();
    const rows = [...page.querySelectorAll('ff-to-do-rows li')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Møte: skriv referat');
    expect(rows[1]).toMatch(/Ring rektor.*Gjøres av Marit Torp · skrevet av Ola Kollega/);
    expect(rows[2]).toContain('Regel: § 13-5 (AFT-11)');
    expect(page.querySelector('ff-to-do-rows a')?.getAttribute('href')).toBe('/participants/p1/meetings/been');
  });

  it('finishes a task at once and asks anew', async () => {
    const { page, http, settle } = await opened();
    page.querySelector<HTMLButtonElement>('ff-to-do-rows button')?.click();
    await settle();
    http.expectOne({ method: 'POST', url: '/api/follow-up-tasks/t1/completion' }).flush({ ...task, doneOn: '2026-11-21' });
    await settle();
    http.expectOne(`${person}/tasks`).flush({ items: [] });
    await settle();
    expect(page.textContent).not.toContain('Ring rektor');
  });

  it('keeps those who have not answered apart until they have', async () => {
    const { page, http, settle } = await opened();
    expect(page.querySelectorAll('ff-waiting-rows li')).toHaveLength(1);
    expect(page.querySelectorAll('ff-contact-rows li')).toHaveLength(1);
    page.querySelector<HTMLButtonElement>('ff-waiting-rows button')?.click();
    await settle();
    http.expectOne({ method: 'POST', url: '/api/contact-notes/waits/answer' });
  });
});
