import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { HandoverNote } from './handover-note';

const marit = { id: 'Z994001', name: 'Marit Torp', role: 'adviser', offices: [{ number: '0105', name: 'Nav Sarpsborg' }] };

describe('what another office wrote on handing somebody over', () => {
  it('is read by one press, which is told to the page around it', async () => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const http = TestBed.inject(HttpTestingController);
    const signingIn = TestBed.inject(Session).load();
    http
      .expectOne('/api/session')
      .flush({ actor: { ...marit, clearances: [], secondControl: false }, csrfToken: 't', today: '2026-11-21' });
    await signingIn;
    const fixture = TestBed.createComponent(HandoverNote);
    fixture.componentRef.setInput('participantId', 'p1');
    fixture.componentRef.setInput('handover', {
      ...{ id: 'h1', fromOfficeName: 'Nav Moss', toOfficeName: 'Nav Sarpsborg', words: 'Ring om kurset', on: '2026-11-02' },
      writtenByName: 'Siv Moss',
    });
    let told = 0;
    fixture.componentInstance.done.subscribe(() => (told += 1));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toContain('Skrevet av Siv Moss');
    page.querySelector('button')?.click();
    http.expectOne({ method: 'POST', url: '/api/participants/p1/office/handovers/h1/read' }).flush(null, { status: 204, statusText: '' });
    await fixture.whenStable();
    expect(told).toBe(1);
  });
});
