import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { MyOverviewPage } from '../list/my-overview-page';
import { aCase, aPage, counts, openPage, type OpenedPage } from '../testing/pages';

describe('the detail filters of a list', () => {
  const opened = async (address: string): Promise<OpenedPage> => {
    const page = await openPage(MyOverviewPage, address);
    await page.answer('/api/caseload/mine/counts', counts);
    await page.answer('/api/caseload/mine', aPage([aCase()]));
    return page;
  };
  const press = async (page: OpenedPage, text: string): Promise<void> => {
    const button = [...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(text));
    if (!button) throw new Error(`no button ${text}`);
    button.click();
    await page.settle();
  };
  const tick = async (page: OpenedPage, id: string): Promise<void> => {
    page.element.querySelector<HTMLInputElement>(`#${id}`)?.click();
    await page.settle();
  };
  const addressNow = (): string => decodeURIComponent(TestBed.inject(Router).url);
  const chips = ({ element }: OpenedPage): readonly string[] =>
    [...element.querySelectorAll('.ff-cases-bar .aksel-chips__chip')].map(({ textContent }) => textContent.trim());

  it('show nothing of the list otherwise before it is said, and then stand in the address', async () => {
    const page = await opened('/my-overview?filter=overdue');
    await press(page, 'Flere filtre');
    await press(page, 'Vedtak');
    await tick(page, 'field-detail-main-goal-BEHOLDE_ARBEID');
    await tick(page, 'field-detail-main-goal-missing');
    expect(addressNow()).toBe('/my-overview?filter=overdue');
    await press(page, 'Vis listen');
    expect(addressNow()).toBe('/my-overview?filter=overdue&detail=main-goal:BEHOLDE_ARBEID&detail=main-goal:missing');
    const [asked] = await page.answer('/api/caseload/mine', aPage([]));
    expect(decodeURIComponent(asked?.request.url ?? '')).toContain('detail=main-goal:BEHOLDE_ARBEID&detail=main-goal:missing');
  });

  it('are told in words beside the list, and taken away one by one', async () => {
    const page = await opened('/my-overview?detail=main-goal:SKAFFE_ARBEID&detail=due:2026-11-01..2026-11-30&detail=goal:missing');
    expect(chips(page)).toEqual(['Hovedmål: Skaffe arbeid', 'Neste frist: 01.11.2026–30.11.2026', 'Målet i planen er skrevet: mangler']);
    await press(page, 'Neste frist: 01.11.2026');
    expect(addressNow()).toBe('/my-overview?detail=main-goal:SKAFFE_ARBEID&detail=goal:missing');
  });

  it('that do not exist, or have no such value, are told and left out', async () => {
    const page = await openPage(MyOverviewPage, '/my-overview?detail=gone:X&detail=main-goal:WIN&detail=goal:missing');
    const [asked] = await page.answer('/api/caseload/mine', aPage([aCase()]));
    expect(decodeURIComponent(asked?.request.url ?? '')).toContain('/api/caseload/mine?detail=goal:missing');
    expect(page.text()).toContain('finnes ikke lenger og er utelatt: gone:X, main-goal:WIN');
  });

  it('are found by their name', async () => {
    const page = await opened('/my-overview');
    await press(page, 'Flere filtre');
    const field = page.element.querySelector<HTMLInputElement>('dialog input[type="search"]');
    if (!field) throw new Error('no search field');
    field.value = 'hovedm';
    field.dispatchEvent(new Event('input'));
    await page.settle();
    expect(page.element.querySelectorAll('ff-detail-field')).toHaveLength(1);
    field.value = 'finnes ikke';
    field.dispatchEvent(new Event('input'));
    await page.settle();
    expect(page.text()).toContain('Ingen filtre heter noe slikt');
  });

  it('offer what is chosen from a long list as something to take away', async () => {
    const page = await opened('/my-overview?detail=benefit:AAP&detail=benefit:missing');
    await press(page, 'Flere filtre');
    const field = page.element.querySelector('dialog ff-detail-field:has(#field-detail-benefit)');
    expect(field?.querySelectorAll('.aksel-chips__chip')).toHaveLength(1);
    field?.querySelector<HTMLElement>('.aksel-chips__chip')?.click();
    await page.settle();
    await press(page, 'Vis listen');
    expect(addressNow()).toBe('/my-overview?detail=benefit:missing');
  });
});
