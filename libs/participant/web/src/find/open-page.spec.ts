import { HttpTestingController } from '@angular/common/http/testing';
import { Component, ChangeDetectionStrategy } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { PendingSearch, Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { OpenPage } from './open-page';

@Component({ selector: 'ff-elsewhere', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
class Elsewhere {}

const number = '01810356347';
const adviser = {
  actor: { id: 'Z1', name: 'Kari', role: 'adviser', offices: [], clearances: [], secondControl: false },
  csrfToken: 't',
  today: '2026-11-21',
};

describe('the page that opens people', () => {
  const opened = async () => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb }, routes: [{ path: '**', component: Elsewhere }] })] });
    const http = TestBed.inject(HttpTestingController);
    const loading = TestBed.inject(Session).load();
    http.expectOne('/api/session').flush(adviser);
    await loading;
    const fixture = TestBed.createComponent(OpenPage);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const settle = async (): Promise<void> => {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 10));
      TestBed.tick();
    };
    await settle();
    http.match('/api/access-requests').forEach((request) => {
      request.flush({ items: [] });
    });
    const find = async (text: string): Promise<void> => {
      const field = page.querySelector('input') as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.form?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
    };
    const words = (): string => page.textContent.replace(/\s+/g, ' ');
    const refuse = async (address: string, status: number, problem: object): Promise<void> => {
      http.expectOne(address).flush({ status, ...problem }, { status, statusText: 'No' });
      await settle();
    };
    const button = (text: string): HTMLButtonElement | undefined =>
      [...page.querySelectorAll('button')].find((each) => each.textContent.includes(text));
    return { page, http, settle, find, words, refuse, button };
  };
  const address = (): string => TestBed.inject(Router).url;
  const notHere = {
    type: 'urn:fotfeste:problem:participant/not-here',
    title: 'Ingen tilgang, eller ikke registrert her',
    detail: 'Er personen ny hos Nav, kan du registrere den.',
  };

  it('opens a number, with or without spaces, and never puts it into the address', async () => {
    const { http, find, settle } = await opened();
    await find('018103 56347');
    const request = http.expectOne('/api/participants/open');
    expect(request.request.body).toEqual({ identityNumber: number });
    request.flush({ participantId: 'p1' });
    await settle();
    expect(address()).toBe('/participants/p1/overview');
  });

  it('lists whom a name finds, with how many there are', async () => {
    const { http, find, settle, words, page } = await opened();
    await find('kari');
    const request = http.expectOne('/api/participants/search');
    expect(request.request.body).toEqual({ text: 'kari' });
    const person = {
      identityNumber: number,
      born: '2003-01-01',
      office: '0105',
      protection: 'none',
      isShielded: false,
      isDead: false,
      isFollowedUp: true,
    };
    request.flush({ items: [{ ...person, participantId: 'p1', name: 'Kari Prøve' }], total: 1 });
    await settle();
    expect(words()).toContain('Kari Prøve');
    expect(page.querySelector('tbody a')?.getAttribute('href')).toMatch(/^\/participants\/p1/);
    expect(address()).not.toContain('kari');
  });

  it('says so when nobody has the name', async () => {
    const { http, find, settle, page } = await opened();
    await find('ingen');
    http.expectOne('/api/participants/search').flush({ items: [], total: 0 });
    await settle();
    expect(page.querySelector('ff-empty-state')).not.toBeNull();
  });

  it('asks for something to look for before it asks the server', async () => {
    const { http, find, page } = await opened();
    await find('  ');
    http.expectNone('/api/participants/search');
    expect(page.querySelector('[aria-invalid="true"]')).not.toBeNull();
  });

  it('shows a number that is wrong at the field', async () => {
    const { find, refuse, page, words } = await opened();
    await find('01810356348');
    await refuse('/api/participants/open', 400, {
      type: 'urn:fotfeste:problem:invalid-request',
      title: 'Noe i skjemaet må rettes',
      errors: [{ field: 'identityNumber', message: 'Dette er ikke et gyldig fødselsnummer' }],
    });
    expect(page.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(words()).toContain('Dette er ikke et gyldig fødselsnummer');
  });

  it('gives one answer for hidden and unknown people, in the server’s words, and leads on to registration', async () => {
    const { find, refuse, words, button, settle } = await opened();
    await find(number);
    await refuse('/api/participants/open', 404, notHere);
    expect(words()).toContain(notHere.title);
    expect(words()).toContain(notHere.detail);
    button('Registrer')?.click();
    await settle();
    expect(address()).toBe('/register');
  });

  describe('when another office follows the person up', () => {
    const otherOffice = {
      type: 'urn:fotfeste:problem:participant/other-office',
      title: 'Nav Moss',
      office: '0104',
      officeName: 'Nav Moss',
    };
    const refused = async () => {
      const view = await opened();
      await view.find(number);
      await view.refuse('/api/participants/open', 403, otherOffice);
      const choose = async (way: 'ask-office' | 'open-with-reason', reason: string): Promise<void> => {
        view.page.querySelectorAll<HTMLInputElement>('input[type=radio]')[way === 'ask-office' ? 0 : 1]?.click();
        const field = view.page.querySelector('textarea') as HTMLTextAreaElement;
        field.value = reason;
        field.dispatchEvent(new Event('input'));
        await view.settle();
        field.form?.dispatchEvent(new Event('submit', { cancelable: true }));
        await view.settle();
      };
      return { ...view, choose };
    };

    it('names it and offers two ways on', async () => {
      const { words, page } = await refused();
      expect(words()).toContain('Nav Moss');
      expect(page.querySelectorAll('input[type=radio]')).toHaveLength(2);
    });

    it('asks it with a reason, and says that it has been asked', async () => {
      const { http, choose, settle, words } = await refused();
      await choose('ask-office', 'Personen har møtt opp hos oss');
      const request = http.expectOne('/api/participants/ask-office');
      expect(request.request.body).toEqual({ identityNumber: number, reason: 'Personen har møtt opp hos oss' });
      request.flush({ office: '0104', officeName: 'Nav Moss' });
      await settle();
      expect(words()).toContain('Nav Moss har fått spørsmålet ditt');
    });

    it('opens with a reason', async () => {
      const { http, choose, settle } = await refused();
      await choose('open-with-reason', 'Haster: møte om ti minutter');
      http.expectOne('/api/participants/open-with-reason').flush({ participantId: 'p2' });
      await settle();
      expect(address()).toBe('/participants/p2/overview');
    });

    it('goes nowhere without a reason of ten characters', async () => {
      const { http, choose, page } = await refused();
      await choose('open-with-reason', 'haster');
      http.expectNone('/api/participants/open-with-reason');
      expect(page.querySelector('.aksel-error-summary')).not.toBeNull();
    });
  });

  it('takes up what was typed in the header, once', async () => {
    const { http, settle } = await opened();
    void TestBed.inject(PendingSearch).start('ås');
    await settle();
    expect(http.expectOne('/api/participants/search').request.body).toEqual({ text: 'ås' });
    expect(TestBed.inject(PendingSearch).text()).toBeUndefined();
  });
});
