import { provideLocationMocks } from '@angular/common/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { Component } from '@angular/core';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../../i18n/nb.json' with { type: 'json' };
import { LinkDoorPage } from './link-door-page';

@Component({ selector: 'ff-frame', imports: [RouterOutlet], template: '<router-outlet />' })
class Frame {}

const token = 'a-token-of-the-mail';
const greeting = { telephoneEnding: '42', expiresAt: '2026-12-05T11:00:00.000Z', validDays: 14, codeMinutes: 10 };
const week = { kind: 'attendance', weekFrom: '2026-11-09', week: 46, from: '2026-11-09', to: '2026-11-15' };
const questions = [week, { kind: 'interim-report', from: '2026-11-02', to: '2026-11-21', question: 'Hva er neste steg?' }];
const opened = { session: 'a-session', initials: 'K.N.', startsOn: '2026-11-02', sessionUntil: '2026-11-21T12:00:00.000Z', questions };

async function openDoor(address: string) {
  const texts = { nb: { ...nb, ...uiTexts, ...webTexts } };
  TestBed.configureTestingModule({
    providers: [providePage({ texts, routes: [{ path: 'lenke', component: LinkDoorPage }] }), provideLocationMocks()],
  });
  const fixture = TestBed.createComponent(Frame);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const http = TestBed.inject(HttpTestingController);
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await TestBed.inject(Router).navigateByUrl(address);
  await settle();
  return {
    page,
    http,
    settle,
    says: () => page.textContent.replace(/\s+/g, ' '),
    answer: async (url: string, body: object, status = 200): Promise<unknown> => {
      const request = http.expectOne({ method: 'POST', url });
      request.flush(body, { status, statusText: String(status) });
      await settle();
      return request.request.body;
    },
    press: async (text: string): Promise<void> => {
      [...page.querySelectorAll('button')].find((button) => button.textContent.trim() === text)?.click();
      await settle();
    },
    type: async (name: string, text: string): Promise<void> => {
      const field = page.querySelector<HTMLInputElement | HTMLTextAreaElement>(`input[name="${name}"], textarea[name="${name}"]`);
      if (!field) throw new Error(`No field is called ${name} in: ${page.textContent}`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
  };
}

const problem = (code: string, status: number) => ({
  type: `urn:fotfeste:problem:participation/${code}`,
  title: 'Tittel fra serveren',
  status,
  errors: [],
});

describe('the door without a login', () => {
  it('takes the token out of the address at once, and tells only where the code goes', async () => {
    const door = await openDoor(`/lenke#${token}`);
    expect(TestBed.inject(Router).url).not.toBe('/');
    expect(await door.answer('/api/link', greeting)).toEqual({ token });
    const { Location } = await import('@angular/common');
    expect(TestBed.inject(Location).path(true)).toBe('/lenke');
    expect(door.says()).toContain('nummeret som ender på 42');
    expect(door.says()).not.toContain('K.N.');
  });

  it('asks for the link again when there is no token', async () => {
    const door = await openDoor('/lenke');
    expect(door.says()).toContain('Åpne lenken fra e-posten på nytt');
    door.http.verify();
  });

  it('says what the server says of a link that opens nothing', async () => {
    const door = await openDoor(`/lenke#${token}`);
    await door.answer('/api/link', problem('link-gone', 404), 404);
    expect(door.says()).toContain('Tittel fra serveren');
    expect(door.page.querySelectorAll('button')).toHaveLength(0);
  });

  const atQuestions = async () => {
    const door = await openDoor(`/lenke#${token}`);
    await door.answer('/api/link', greeting);
    await door.press('Send kode');
    await door.answer('/api/link/code', { telephoneEnding: '42', codeMinutes: 10 });
    await door.type('code', '123 456');
    await door.press('Åpne spørsmålene');
    expect(await door.answer('/api/link/session', opened)).toEqual({ token, code: '123456' });
    return door;
  };

  it('shows initials, first day and exactly what is due, and sends the answers once', async () => {
    const door = await atQuestions();
    expect(door.says()).toContain('Spørsmålene gjelder K.N. Første dag: 02.11.2026');
    expect(door.says()).toContain('Uke 46');
    expect(door.says()).toContain('Hva er neste steg?');
    await door.press('Send svarene til Nav');
    expect(door.page.querySelector('ff-error-summary')?.textContent).toContain('Skriv noen ord');
    await door.type('attendance.2026-11-09.plannedHours', '30');
    await door.press('Send svarene til Nav');
    expect(door.says()).toContain('Fyll ut både planlagte timer og timer møtt');
    await door.type('attendance.2026-11-09.presentHours', '22,5');
    await door.type('interim.nextStep', 'Lønnstilskudd fra januar');
    await door.press('Send svarene til Nav');
    expect(
      await door.answer('/api/link/answers', { receivedAt: '2026-11-21T11:00:00Z', answered: ['attendance:2026-11-09', 'interim-report'] }),
    ).toEqual({
      ...{ token, session: 'a-session', interim: { trials: [], nextStep: 'Lønnstilskudd fra januar' } },
      attendance: [{ weekFrom: '2026-11-09', plannedHours: 30, presentHours: 22.5 }],
    });
    expect(door.says()).toContain('Takk, Nav har fått svarene');
    expect(door.says()).not.toContain('Lønnstilskudd');
    expect(door.says()).not.toContain('K.N.');
  });

  it('asks about words on health before it sends, and sends why they were kept with the answers', async () => {
    const door = await atQuestions();
    await door.type('interim.nextStep', 'Må ta hensyn til diagnosen');
    await door.press('Send svarene til Nav');
    door.http.expectNone('/api/link/answers');
    expect(door.says()).toContain('«diagnosen»');
    const reason = door.page.querySelector<HTMLSelectElement>('select[name="interim.nextStep-kept"]');
    if (!reason) throw new Error('Nobody asks about the word');
    reason.value = 'participant-wants';
    reason.dispatchEvent(new Event('change'));
    await door.settle();
    await door.press('Send svarene til Nav');
    door.http.expectNone('/api/kept-words');
    expect(await door.answer('/api/link/answers', { receivedAt: '2026-11-21T11:00:00Z', answered: ['interim-report'] })).toMatchObject({
      kept: [{ field: 'interim.nextStep', readBy: 'participant', reason: 'participant-wants', topics: ['health'] }],
    });
  });

  it('keeps what was typed when the hour is over and a new code is needed', async () => {
    const door = await atQuestions();
    await door.type('interim.nextStep', 'Lønnstilskudd fra januar');
    await door.press('Send svarene til Nav');
    await door.answer('/api/link/answers', problem('link-session-over', 409), 409);
    expect(door.says()).toContain('Det du har skrevet, er her fortsatt');
    await door.press('Send kode');
    await door.answer('/api/link/code', { telephoneEnding: '42', codeMinutes: 10 });
    await door.type('code', '654321');
    await door.press('Åpne spørsmålene');
    await door.answer('/api/link/session', { ...opened, session: 'another' });
    expect(door.page.querySelector<HTMLTextAreaElement>('textarea[name="interim.nextStep"]')?.value).toBe('Lønnstilskudd fra januar');
  });

  it('asks anew when somebody has answered meanwhile, and warns before what was typed is lost', async () => {
    const door = await atQuestions();
    const leave = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leave);
    expect(leave.defaultPrevented).toBe(false);
    await door.type('attendance.2026-11-09.plannedHours', '30');
    await door.type('attendance.2026-11-09.presentHours', '30');
    await door.type('interim.nextStep', 'Videre');
    const later = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(true);
    await door.press('Send svarene til Nav');
    await door.answer('/api/link/answers', problem('link-questions-changed', 409), 409);
    await door.answer('/api/link/questions', { ...opened, questions: questions.slice(1) });
    expect(door.says()).not.toContain('Uke 46');
    expect(door.page.querySelector<HTMLTextAreaElement>('textarea[name="interim.nextStep"]')?.value).toBe('Videre');
  });

  it('tells how many tries are left after a wrong code, and closes when there are none', async () => {
    const door = await openDoor(`/lenke#${token}`);
    await door.answer('/api/link', greeting);
    await door.press('Send kode');
    await door.answer('/api/link/code', { telephoneEnding: '42', codeMinutes: 10 });
    await door.type('code', '111111');
    await door.press('Åpne spørsmålene');
    await door.answer('/api/link/session', { ...problem('link-wrong-code', 422), detail: 'Forsøk igjen: 1' }, 422);
    expect(door.says()).toContain('Forsøk igjen: 1');
    await door.press('Åpne spørsmålene');
    await door.answer('/api/link/session', problem('link-gone', 404), 404);
    expect(door.page.querySelectorAll('input')).toHaveLength(0);
  });
});
