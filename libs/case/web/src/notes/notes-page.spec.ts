import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import draftTexts from '@fotfeste/draft/web/i18n/nb.json' with { type: 'json' };
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import { Session } from '@fotfeste/shared/web';
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json' with { type: 'json' };
import { NotesPage } from './notes-page';

const person = '/api/participants/p1';
const own = {
  ...{ id: 'n1', words: 'Foretrekker SMS', writtenOn: '2026-11-02', writtenByName: 'Marit Torp' },
  ...{ isChanged: false, isOwn: true, version: 1 },
};
const another = { ...own, id: 'n2', isOwn: false, isChanged: true, words: 'Møtte ikke' };

async function opened(role: string) {
  TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...draftTexts, ...uiTexts, ...webTexts } } })] });
  const http = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(Session).load();
  const actor = { id: 'Z994001', name: 'Marit Torp', role, clearances: [], secondControl: false, offices: [] };
  http.expectOne('/api/session').flush({ actor, csrfToken: 't', today: '2026-11-21' });
  await loading;
  const fixture = TestBed.createComponent(NotesPage);
  fixture.componentRef.setInput('participantId', 'p1');
  const page = fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 4; round += 1) {
      TestBed.tick();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const words = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  await settle();
  return { http, page, settle, words };
}

describe('the notes about a person', () => {
  it('stand in three places that each say who reads them', async () => {
    const { http, settle, words } = await opened('adviser');
    http.expectOne(`${person}/support-notes`).flush({ items: [own] });
    http.expectOne(`${person}/control-notes`).flush({ items: [another] });
    http.expectOne(`${person}/shared-minutes`).flush({ items: [] });
    await settle();
    expect(words('h2')).toEqual(['Interne notater', 'Kontrollnotater', 'Det deltakeren ser']);
    expect(words('.ff-panel p.ff-subtle:not(.ff-row)').map((said) => said.split(' ').slice(0, 3).join(' '))).toEqual([
      'Leses av veiledere',
      'Om vilkår og',
      'Deltakeren leser disse',
    ]);
    expect(words('.ff-note p')).toEqual([
      ...['02.11.2026 · Marit Torp Endre', 'Foretrekker SMS'],
      ...['02.11.2026 · Marit Torp · endret', 'Møtte ikke'],
    ]);
  });

  it('are written where they belong, and not empty', async () => {
    const { http, page, settle, words } = await opened('adviser');
    http.expectOne(`${person}/support-notes`).flush({ items: [] });
    http.expectOne(`${person}/control-notes`).flush({ items: [] });
    http.expectOne(`${person}/shared-minutes`).flush({ items: [] });
    await settle();
    const [, control] = [...page.querySelectorAll<HTMLButtonElement>('ff-note-panel button')];
    control?.click();
    await settle();
    const form = page.querySelector('form');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(words('.aksel-error-message')).toEqual(['Skriv noe først']);
    expect(page.querySelector('textarea')?.id).toContain('control-words');
  });

  it('on control are not even asked for by somebody without the permission', async () => {
    const { http, words } = await opened('measure-coordinator');
    http.expectNone(`${person}/support-notes`);
    http.expectNone(`${person}/control-notes`);
    expect(words('h2')).toEqual(['Det deltakeren ser']);
  });
});
