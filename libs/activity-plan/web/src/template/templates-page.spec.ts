import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import uiTexts from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import webTexts from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import nb from '../i18n/nb.json' with { type: 'json' };
import { TemplatesPage } from './templates-page';

const template = {
  ...{
    id: 't1',
    version: 2,
    name: { nb: 'Kort vei', nn: 'Kort veg', en: 'Short way' },
    forWhom: { nb: 'Alle', nn: 'Alle', en: 'Everybody' },
  },
  steps: [
    { measure: 'AVKLARING', months: 1, weeksAfter: 0, isBeside: false, purpose: 'clarification' },
    { measure: 'ARBEIDSTRENING', months: 3, weeksAfter: 2, isBeside: false },
  ],
};

describe('the page of templates', () => {
  async function opened(role: 'administrator' | 'adviser') {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb: { ...nb, ...uiTexts, ...webTexts } } })] });
    const http = TestBed.inject(HttpTestingController);
    const signingIn = TestBed.inject(Session).load();
    const actor = { id: 'Z1', name: 'Oliver', role, offices: [], clearances: [], secondControl: false };
    http.expectOne('/api/session').flush({ actor, csrfToken: 'token', today: '2026-11-21' });
    await signingIn;
    const fixture = TestBed.createComponent(TemplatesPage);
    const page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 4; round += 1) {
        TestBed.tick();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const click = async (text: string): Promise<void> => {
      const button = [...page.querySelectorAll<HTMLElement>('button')].find((each) => wordsOf(each) === text);
      if (!button) throw new Error(`Nothing says ${text}`);
      button.click();
      await settle();
    };
    const type = async (id: string, value: string): Promise<void> => {
      const field = page.querySelector<HTMLInputElement>(`[id="${id}"]`);
      if (!field) throw new Error(`No field ${id}`);
      field.value = value;
      field.dispatchEvent(new Event('input'));
      await settle();
    };
    const words = (selector: string): readonly string[] => [...page.querySelectorAll(selector)].map(wordsOf);
    await settle();
    http.expectOne('/api/path-templates').flush({ items: [template] });
    await settle();
    return { page, http, click, type, words, settle };
  }

  it('shows the steps of each template, and only an administrator may change them', async () => {
    const { words } = await opened('adviser');
    expect(words('.ff-path-list li')).toEqual(['Avklaring 1 måned', 'Arbeidstrening 3 måneder 2 uker etter forrige']);
    expect(words('button')).toEqual([]);
  });

  it('is changed with the version that was seen, and named at its field when something is wrong', async () => {
    const { http, click, type, words, settle } = await opened('administrator');
    await click('Endre');
    await type('field-steps-1-months', 'tre');
    await click('Lagre malen');
    expect(words('ff-error-summary li')).toHaveLength(1);
    await type('field-steps-1-months', '4');
    await click('Lagre malen');
    const sent = http.expectOne('/api/path-templates/t1');
    expect(sent.request.headers.get('If-Match')).toBe('"2"');
    expect(sent.request.body).toMatchObject({ steps: [{ months: 1 }, { measure: 'ARBEIDSTRENING', months: 4, weeksAfter: 2 }] });
    sent.flush({ ...template, version: 3 });
    await settle();
    http.expectOne('/api/path-templates').flush({ items: [template] });
    await settle();
    expect(words('form')).toEqual([]);
  });

  it('takes a template out of use', async () => {
    const { http, click, settle, words } = await opened('administrator');
    await click('Ta ut av bruk');
    http.expectOne('/api/path-templates/t1/closing').flush({ ...template, closedOn: '2026-11-21' });
    await settle();
    http.expectOne('/api/path-templates').flush({ items: [{ ...template, closedOn: '2026-11-21' }] });
    await settle();
    expect(words('ff-tag')).toEqual(['Ute av bruk']);
  });
});

function wordsOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
