import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Announcer } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { ContactMenu } from './contact-menu';
import { wordsOf } from '../testing/open-page';

const address = '/api/participants/p1/contact-notes';
const note = { id: 'c1', version: 1, channel: 'sms', on: '2026-11-21', writtenByName: 'Kari', isUndoable: true };

describe('noting that one has been in touch', () => {
  const opened = async () => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    const fixture = TestBed.createComponent(ContactMenu);
    fixture.componentRef.setInput('participantId', 'p1');
    const page = fixture.nativeElement as HTMLElement;
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 3; round += 1) {
        TestBed.tick();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      TestBed.tick();
    };
    const press = async (text: string): Promise<void> => {
      const button = [...page.querySelectorAll('button')].find((each) => wordsOf(each) === text);
      if (!button) throw new Error(`Nothing says ${text}`);
      button.click();
      await settle();
    };
    await settle();
    const http = TestBed.inject(HttpTestingController);
    return { page, http, press, settle, said: () => TestBed.inject(Announcer).message() };
  };

  it('takes two clicks, is saved at once, and is shown until it is undone', async () => {
    const { page, http, press, settle, said } = await opened();
    await press('Noter kontakt');
    await press('SMS');
    const saved = http.expectOne({ method: 'POST', url: address });
    expect(saved.request.body).toMatchObject({ channel: 'sms' });
    saved.flush(note, { status: 201, statusText: 'Created' });
    await settle();
    expect(wordsOf(page.querySelector('.ff-contact-menu__noted span') ?? page)).toBe('Notert i dag: SMS');
    expect(said()).toBe('Notert i dag: SMS');

    await press('Angre');
    http.expectOne({ method: 'DELETE', url: '/api/contact-notes/c1' }).flush(null, { status: 204, statusText: 'No Content' });
    await settle();
    expect(page.querySelector('.ff-contact-menu__noted')).toBeNull();
  });

  it('says why when it cannot be taken back', async () => {
    const { page, http, press, settle } = await opened();
    await press('Noter kontakt');
    await press('Telefon');
    http.expectOne({ method: 'POST', url: address }).flush({ ...note, channel: 'telephone' });
    await settle();
    await press('Angre');
    http
      .expectOne({ method: 'DELETE', url: '/api/contact-notes/c1' })
      .flush({ title: 'Kontaktnotatet kan ikke angres', status: 409 }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(page.textContent).toContain('Kontaktnotatet kan ikke angres');
    expect(page.querySelector('.ff-contact-menu__noted')).not.toBeNull();
  });
});
