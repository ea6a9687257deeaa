import { TestBed } from '@angular/core/testing';
import { Preferences } from '@fotfeste/access/web';
import { aCase, aPage, counts, openPage, type OpenedPage } from '../testing/pages';
import { MyOverviewPage } from './my-overview-page';

describe('a list in hand', () => {
  const opened = async (): Promise<OpenedPage> => {
    const page = await openPage(MyOverviewPage, '/my-overview');
    await page.answer('/api/caseload/mine/counts', counts);
    const second = aCase({ participantId: 'p2', name: 'Eira, Nils', waits: [{ waitsFor: 'provider', since: '2026-11-02' }] });
    await page.answer('/api/caseload/mine', aPage([aCase(), second]));
    return page;
  };
  const press = async (page: OpenedPage, key: string, target: EventTarget = document.body): Promise<void> => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await page.settle();
    await page.settle();
  };
  const useSingleKeys = async (page: OpenedPage): Promise<void> => {
    void TestBed.inject(Preferences).choose({ singleKeys: true });
    await page.answer('/api/session/preferences', { singleKeys: true });
  };
  const focused = (): string | undefined => document.activeElement?.textContent.trim();

  it('does nothing at single keys until somebody asks for them', async () => {
    const page = await opened();
    await press(page, 'j');
    expect(page.element.querySelector('.ff-chosen')).toBeNull();
  });

  it('walks the rows and shows one of them beside the list', async () => {
    const page = await opened();
    await useSingleKeys(page);
    document.body.append(page.element);
    await press(page, 'j');
    expect(focused()).toBe('Bakken, Ingrid Marie');
    await press(page, 'j', document.activeElement ?? undefined);
    expect(focused()).toBe('Eira, Nils');
    await press(page, 'j', document.activeElement ?? undefined);
    expect(focused()).toBe('Eira, Nils');
    await press(page, 'k', document.activeElement ?? undefined);
    expect(focused()).toBe('Bakken, Ingrid Marie');
    await press(page, 'f', document.activeElement ?? undefined);
    expect(document.activeElement?.closest('#case-filters, .ff-cases-filters__button')).toBeTruthy();
    page.element.remove();
  });

  it('leaves letters to whoever writes', async () => {
    const page = await opened();
    await useSingleKeys(page);
    const field = page.element.querySelector('input[type="search"]');
    await press(page, 'j', field ?? undefined);
    expect(page.element.querySelector('.ff-chosen')).toBeNull();
  });
});
