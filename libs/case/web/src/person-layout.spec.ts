import { HttpTestingController } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Client } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from './i18n/nb.json';
import { PersonLayout } from './person-layout';

const person = {
  participantId: 'p1',
  name: 'Kari Prøve',
  identityNumber: '01810356347',
  born: '1990-03-15',
  age: 36,
  isUnder18: false,
  sex: 'female',
  residenceStatus: 'resident',
  protection: 'none',
  isShielded: false,
  office: '0105',
  officeName: 'Nav Sarpsborg',
  interpreter: 'none',
  guardianship: 'none',
  safetyMeasure: false,
  contactChannel: 'digital',
  followedUpFrom: '2026-01-05',
  responsible: { id: 'Z2', name: 'Ola Veileder', since: '2026-01-05' },
};

const tabs = [
  ...['overview', 'timeline', 'plan', 'meetings', 'notes', 'path'],
  ...['possibilities', 'measures', 'decisions', 'letters', 'registration', 'history'],
];

@Component({ template: '', changeDetection: ChangeDetectionStrategy.OnPush })
class Blank {}

describe('the frame around a person', () => {
  const opened = () => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    return openedAt(undefined);
  };
  const openedAt = async (asOf: string | undefined) => {
    const fixture = TestBed.createComponent(PersonLayout);
    fixture.componentRef.setInput('participantId', 'p1');
    fixture.componentRef.setInput('asOf', asOf);
    const http = TestBed.inject(HttpTestingController);
    const page = fixture.nativeElement as HTMLElement;
    const settle = async (): Promise<void> => {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 10));
      TestBed.tick();
    };
    await settle();
    return { page, http, settle };
  };
  const header = '/api/participants/p1/header';

  it('shows name, age, office and adviser, and the number only on demand', async () => {
    const { page, http, settle } = await opened();
    http.expectOne(header).flush(person);
    await settle();
    expect(page.querySelector('.ff-person__name')?.textContent).toBe('Kari Prøve');
    expect(page.textContent).toContain('36 år');
    expect(page.textContent).toContain('Nav Sarpsborg');
    expect(page.textContent).toContain('Ola Veileder');
    expect(page.textContent).not.toContain('56347');
    page.querySelector<HTMLButtonElement>('button[aria-pressed]')?.click();
    await settle();
    expect(page.textContent).toContain('018103\u00a056347');
  });

  it('leads to every page of the person', async () => {
    const { page } = await opened();
    expect([...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
      tabs.map((each) => `/participants/p1/${each}`),
    );
  });

  it('of an earlier day says so, keeps the day on every tab, and lets nothing be changed', async () => {
    TestBed.configureTestingModule({
      providers: [providePage({ texts: { nb }, routes: [{ path: 'participants/:participantId/:page', component: Blank }] })],
    });
    await TestBed.inject(Router).navigateByUrl('/participants/p1/timeline?asOf=2026-03-01');
    const { page, http, settle } = await openedAt('2026-03-01');
    http.expectOne(`${header}?asOf=2026-03-01`).flush({ ...person, name: 'Kari Før' });
    await settle();
    expect(page.querySelector('ff-then-banner')?.textContent).toContain('Slik saken sto 01.03.2026');
    expect([...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(
      tabs.map((each) => `/participants/p1/${each}?asOf=2026-03-01`),
    );
    expect(page.querySelector('.ff-person__place button')).toBeNull();
  });

  it.each([
    ['a page that only knows today', '/participants/p1/notes?asOf=2026-03-01', '2026-03-01'],
    ['what is no day', '/participants/p1/timeline?asOf=2026-02-31', '2026-02-31'],
  ])('shows today on %s', async (_case, address, asOf) => {
    TestBed.configureTestingModule({
      providers: [providePage({ texts: { nb }, routes: [{ path: 'participants/:participantId/:page', component: Blank }] })],
    });
    await TestBed.inject(Router).navigateByUrl(address);
    const { page, http } = await openedAt(asOf);
    http.expectOne(header).flush(person);
    expect(page.querySelector('ff-then-banner')).toBeNull();
  });

  it.each([
    ['meetings', 'med det som gjenstår nå', 'timeline'],
    ['notes', 'hvem som kan lese dem nå', 'history'],
    ['path', 'plassene og opplysningene slik de er nå', 'plan'],
    ['letters', 'endres aldri', 'history'],
    ['registration', 'bare gjøres i dag', 'timeline'],
  ])('says on %s that the day asked for is not shown, and why, and leads to the nearest page that shows it', async (open, why, nearest) => {
    TestBed.configureTestingModule({
      providers: [providePage({ texts: { nb }, routes: [{ path: 'participants/:participantId/:page', component: Blank }] })],
    });
    await TestBed.inject(Router).navigateByUrl(`/participants/p1/${open}?asOf=2026-03-01`);
    const { page, http, settle } = await openedAt('2026-03-01');
    http.expectOne(header).flush(person);
    await settle();
    const told = page.querySelector('ff-today-only');
    expect(told?.textContent).toContain('Siden viser saken slik den er i dag, ikke slik den sto 01.03.2026');
    expect(told?.textContent).toContain(why);
    expect(told?.querySelector('a')?.getAttribute('href')).toBe(`/participants/p1/${nearest}?asOf=2026-03-01`);
  });

  it('shows what another office wrote on handing over, until somebody has read it', async () => {
    const { page, http, settle } = await opened();
    const handover = { id: 'h1', fromOfficeName: 'Nav Moss', toOfficeName: 'Nav Sarpsborg', words: 'Ring om kurset', on: '2026-11-02' };
    http.expectOne(header).flush({ ...person, handover: { ...handover, writtenByName: 'Siv Moss' } });
    await settle();
    const note = page.querySelector('ff-handover-note');
    expect(note?.textContent).toContain('Overlevert fra Nav Moss 02.11.2026');
    expect(note?.textContent).toContain('Ring om kurset');
    expect(note?.querySelector('button')).toBeNull();
  });

  it('shows nothing of the person when they may not be seen', async () => {
    const { page, http, settle } = await opened();
    http
      .expectOne(header)
      .flush(
        { type: 'urn:fotfeste:problem:not-found', title: 'Finnes ikke, eller du har ikke tilgang', status: 404 },
        { status: 404, statusText: 'Not Found' },
      );
    await settle();
    expect(page.querySelector('h1')?.textContent).toBe('Vi kan ikke vise personen');
    expect(page.textContent).toContain('Finnes ikke, eller du har ikke tilgang');
    expect(page.querySelector('nav')).toBeNull();
    expect(page.querySelector('router-outlet')).toBeNull();
  });

  it('asks anew when something about the person was saved, but not for every draft', async () => {
    const { http, settle } = await opened();
    http.expectOne(header).flush(person);
    await settle();
    const client = TestBed.inject(Client);
    const draft = client.sendUnprinted('PUT /drafts/goal/p1', { body: {} });
    http.expectOne('/api/drafts/goal/p1').flush({});
    await draft;
    await settle();
    http.expectNone(header);
    const saved = client.sendUnprinted('PUT /participants/p1/contact', { body: {} });
    http.expectOne('/api/participants/p1/contact').flush({});
    await saved;
    await settle();
    http.expectOne(header).flush({ ...person, name: 'Kari Ny' });
  });
});
