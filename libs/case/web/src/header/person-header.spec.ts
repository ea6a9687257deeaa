import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { PersonHeader } from './person-header';
import type { HeaderView } from './person-labels';

const person: HeaderView = {
  ...{ participantId: 'p1', name: 'Kari Prøve', identityNumber: '01810356347', born: '1990-03-15', age: 36, isUnder18: false },
  ...{ sex: 'female', residenceStatus: 'resident', protection: 'none', isShielded: false, office: '0105', officeName: 'Nav Sarpsborg' },
  ...{ interpreter: 'none', guardianship: 'none', safetyMeasure: false, contactChannel: 'digital', followedUpFrom: '2026-01-05' },
  ...{ register: { source: 'folkeregisteret', date: '2026-11-18' }, contactOrigins: [] },
};
const marit = { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [{ number: '0105', name: 'Nav Sarpsborg' }] };

async function opened(shown: HeaderView) {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
  const http = TestBed.inject(HttpTestingController);
  const signingIn = TestBed.inject(Session).load();
  http
    .expectOne('/api/session')
    .flush({ actor: { ...marit, clearances: [], secondControl: false }, csrfToken: 'token', today: '2026-11-21' });
  await signingIn;
  const fixture = TestBed.createComponent(PersonHeader);
  fixture.componentRef.setInput('person', shown);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const button = (): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Ta ansvaret');
  return { http, button };
}

describe('somebody whom nobody follows up', () => {
  it('is one press away from being followed up by the adviser who looks, at the person’s own office', async () => {
    const { http, button } = await opened(person);
    button()?.click();
    const { request } = http.expectOne('/api/participants/p1/responsible');
    expect([request.method, request.body]).toEqual(['PUT', { adviserId: 'Z994001' }]);
  });

  it.each([
    ['of another office', { ...person, office: '0301' }],
    ['with an adviser', { ...person, responsible: { id: 'Z2', name: 'Ola Veileder', since: '2026-01-05' } }],
  ])('%s is not offered', async (_case, shown) => {
    const { button } = await opened(shown);
    expect(button()).toBeUndefined();
  });
});
