import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { providePage } from '@fotfeste/shared/web/testing';
import { Carried } from '../find/carried';
import nb from '../i18n/nb.json' with { type: 'json' };
import { RegisterPage } from './register-page';

@Component({ selector: 'ff-elsewhere', changeDetection: ChangeDetectionStrategy.OnPush, template: '' })
class Elsewhere {}

const number = '24910499960';
const slot = '/api/drafts/registration/new';
const stored = (content: object): object => ({
  draft: {
    kind: 'registration',
    subject: 'new',
    content,
    version: 1,
    savedAt: '2026-11-21T10:00:00Z',
    isOwn: true,
    authorName: 'Kari',
    isExpiringSoon: false,
  },
});

describe('the page that registers job seekers', () => {
  const opened = async ({ brought, draft = {} }: { readonly brought?: string; readonly draft?: object } = {}) => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb }, routes: [{ path: '**', component: Elsewhere }] })] });
    if (brought) await TestBed.inject(Carried).toRegistration(brought);
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(RegisterPage);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const saves: object[] = [];
    const settle = async (ms = 10): Promise<void> => {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, ms));
      http.match(({ method, url }) => method === 'PUT' && url === slot).forEach(accept);
      TestBed.tick();
    };
    const accept = (request: TestRequest): void => {
      const { content } = request.request.body as { readonly content: object };
      saves.push(content);
      request.flush({
        content,
        version: saves.length,
        savedAt: '2026-11-21T10:00:01Z',
        isOwn: true,
        authorName: 'Kari',
        isExpiringSoon: false,
      });
    };
    await settle();
    http.expectOne(slot).flush(draft);
    await settle();
    const words = (): string => page.textContent.replace(/\s+/g, ' ');
    const submit = async (): Promise<void> => {
      page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
      await settle();
    };
    const tickFirst = async (): Promise<void> => {
      page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
      await settle();
    };
    const refuse = async (status: number, problem: object): Promise<void> => {
      http.expectOne('/api/participants').flush({ status, ...problem }, { status, statusText: 'No' });
      await settle();
    };
    return { page, http, settle, words, submit, tickFirst, refuse, saves };
  };

  it('asks who it is first, and opens the page when the number is not here', async () => {
    const { page, http, settle, submit } = await opened();
    expect(page.querySelector('input[type=checkbox]')).toBeNull();
    const field = page.querySelector('input') as HTMLInputElement;
    field.value = number;
    field.dispatchEvent(new Event('input'));
    await submit();
    http
      .expectOne('/api/participants/open')
      .flush({ type: 'urn:fotfeste:problem:participant/not-here', title: 'Ikke her', status: 404 }, { status: 404, statusText: 'No' });
    await settle();
    expect(page.querySelector('input[type=checkbox]')).not.toBeNull();
  });

  it('saves what is written, but never the number', async () => {
    const { settle, saves, tickFirst, words } = await opened({ brought: number });
    expect(words()).toContain('249104');
    await tickFirst();
    await settle(1200);
    expect(saves.length).toBeGreaterThan(0);
    expect(JSON.stringify(saves)).not.toContain(number);
    expect(saves.at(-1)).toMatchObject({ situations: ['HAR_SAGT_OPP'] });
  });

  it('asks for the number again when a begun registration is opened anew, and says whose it was', async () => {
    const { words, page } = await opened({ draft: stored({ born: '2004-11-24', situations: ['KONKURS'] }) });
    expect(words()).toContain('en person født 24.11.2004');
    expect(page.querySelector('input[type=checkbox]')).toBeNull();
  });

  it('asks what to do when the begun registration is about somebody else', async () => {
    const { words } = await opened({ brought: number, draft: stored({ born: '1980-01-01', situations: ['KONKURS'] }) });
    expect(words()).toContain('Du har en registrering som ikke er sendt');
  });

  it('does not send before a situation is chosen', async () => {
    const { http, submit, page } = await opened({ brought: number });
    await submit();
    http.expectNone('/api/participants');
    expect(page.querySelector('.aksel-error-summary')).not.toBeNull();
  });

  it('sends the number in the body and goes to the person', async () => {
    const { http, submit, tickFirst, settle } = await opened({ brought: number });
    await tickFirst();
    await submit();
    const request = http.expectOne('/api/participants');
    expect(request.request.body).toEqual({ identityNumber: number, situations: ['HAR_SAGT_OPP'], wishedOccupations: [] });
    expect(request.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    request.flush({ reference: 'r1' });
    await settle();
    http.expectOne('/api/participants/registrations/r1').flush({ outcome: 'opened', participantId: 'p1' });
    await settle();
    http
      .match(({ method }) => method === 'DELETE')
      .forEach((each) => {
        each.flush({});
      });
    http.expectOne('/api/participants/p1/header').flush({ office: '0105', officeName: 'Nav Sarpsborg' });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/participants/p1/overview');
  });

  it('says the same of everybody whom one may not see', async () => {
    const { http, submit, tickFirst, settle, words, page } = await opened({ brought: number });
    await tickFirst();
    await submit();
    http.expectOne('/api/participants').flush({ reference: 'r1' });
    await settle();
    http.expectOne('/api/participants/registrations/r1').flush({ outcome: 'received' });
    await settle();
    http
      .match(({ method }) => method === 'DELETE')
      .forEach((each) => {
        each.flush({});
      });
    await settle();
    expect(words()).toContain(nb.participant.register.received);
    expect(page.querySelector('form')).toBeNull();
    expect(TestBed.inject(Router).url).toBe('/register');
  });

  it('asks for the approval that a rule asks for, and keeps what was written', async () => {
    const { submit, tickFirst, refuse, page, words } = await opened({ brought: number });
    await tickFirst();
    await submit();
    await refuse(422, {
      type: 'urn:fotfeste:problem:participant/entry-needs-approval',
      title: 'Registreringen må godkjennes av en veileder',
      detail: 'Personen er under 18 år.',
      rules: ['REG-03'],
      needs: ['adviser-approval', 'guardian-consent'],
    });
    expect(words()).toContain('Personen er under 18 år.');
    expect(page.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true);
    await submit();
    expect([...page.querySelectorAll('.aksel-error-summary a')].map(({ textContent }) => textContent.trim())).toEqual([
      expect.stringContaining(nb.participant.entry.parents.missing.name),
      expect.stringContaining(nb.participant.entry.parents.missing.answer),
      expect.stringContaining(nb.participant.register.missing.approvalReason),
    ]);
  });

  it('names the parent who has not said yes, and keeps the reason in sight', async () => {
    const { submit, tickFirst, refuse, page, words, http, settle } = await opened({ brought: number });
    const problem = { type: 'urn:fotfeste:problem:participant/entry-needs-approval', title: 'Må godkjennes', rules: ['REG-03'] };
    await tickFirst();
    await submit();
    await refuse(422, { ...problem, needs: ['adviser-approval', 'guardian-consent'], withoutConsent: [] });
    const write = async (name: string, text: string): Promise<void> => {
      const field = page.querySelector<HTMLInputElement>(`#field-${name}`);
      if (!field) throw new Error(name);
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await settle();
    };
    await write('approvalReason', 'Vil ut i jobb ved siden av skolen');
    await write('parents-0-name', 'Ola Nordmann');
    page.querySelector<HTMLInputElement>('input[type=radio][value="not-asked"]')?.click();
    await settle();
    await submit();
    await refuse(422, {
      ...problem,
      needs: ['guardian-consent'],
      withoutConsent: [{ name: 'Ola Nordmann', answer: 'not-asked' }],
    });
    http.verify();
    expect(words()).toContain('Ola Nordmann er ikke spurt ennå');
    expect(page.querySelector('#field-approvalReason')).not.toBeNull();
  });

  it('asks for the office when no register tells it', async () => {
    const { submit, tickFirst, refuse, http, page, settle } = await opened({ brought: number });
    await tickFirst();
    await submit();
    await refuse(422, { type: 'urn:fotfeste:problem:participant/office-unknown', title: 'Velg oppfølgingskontor' });
    http.expectOne('/api/reference/offices').flush({ items: [{ number: '0105', name: 'Nav Sarpsborg' }] });
    await settle();
    expect(page.querySelector('#field-office')).not.toBeNull();
  });
});
