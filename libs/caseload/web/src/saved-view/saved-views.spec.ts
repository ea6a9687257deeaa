import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { Router } from '@angular/router';
import type { SavedView } from '../contract';
import { MyOverviewPage } from '../list/my-overview-page';
import { aCase, aPage, aSavedView, counts, openPage, type OpenedPage } from '../testing/pages';

const late = aSavedView({ content: { filters: ['overdue'], columns: ['name', 'deadline'], sort: 'deadline', direction: 'desc' } });

describe('columns and saved views', () => {
  const opened = async (address: string, views: readonly SavedView[] = []): Promise<OpenedPage> => {
    const page = await openPage(MyOverviewPage, address, views);
    await page.answer('/api/caseload/mine/counts', counts);
    await page.answer('/api/caseload/mine', aPage([aCase({ mainGoal: 'BEHOLDE_ARBEID', assignedOn: '2026-02-03' })]));
    return page;
  };
  const addressNow = (): string => decodeURIComponent(TestBed.inject(Router).url);
  const headings = ({ element }: OpenedPage): readonly string[] =>
    [...element.querySelectorAll('.ff-cases thead th')].map(({ textContent }) => textContent.trim());
  const press = async (page: OpenedPage, name: string): Promise<void> => {
    const found = [...page.element.querySelectorAll('button')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
    );
    if (!found) throw new Error(`no button ${name}`);
    found.click();
    await page.settle();
  };
  const tick = async (page: OpenedPage, id: string): Promise<void> => {
    page.element.querySelector<HTMLInputElement>(`#${id}`)?.click();
    await page.settle();
  };
  const write = async (page: OpenedPage, text: string): Promise<void> => {
    const field = page.element.querySelector<HTMLInputElement>('#view-form input');
    if (!field) throw new Error('no name field');
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await page.settle();
  };
  const submit = async (page: OpenedPage): Promise<void> => {
    page.element.querySelector('#view-form')?.dispatchEvent(new Event('submit'));
    await page.settle();
  };

  it('shows the columns of the address in its order, the name first, and says what it does not know', async () => {
    const page = await opened('/my-overview?columns=assigned-on,main-goal,gone-column,age');
    expect(headings(page)).toEqual(['Navn', 'Fikk veileder', 'Hovedmål', 'Alder']);
    const cells = [...page.element.querySelectorAll('.ff-cases tbody td')].map(({ textContent }) => textContent.trim());
    expect(cells.slice(0, 2)).toEqual(['03.02.2026', 'Beholde arbeid']);
    expect(page.text()).toContain('finnes ikke lenger og er utelatt: gone-column');
  });

  it('lets columns be shown, hidden and moved with buttons, and keeps the choice in the address', async () => {
    const page = await opened('/my-overview?columns=name,age,group');
    await press(page, 'Kolonner');
    await tick(page, 'case-column-office');
    await tick(page, 'case-column-age');
    await press(page, 'Flytt Kontor fram');
    expect(document.activeElement?.id).toBe('case-column-office-up');
    await press(page, 'Vis disse kolonnene');
    expect(addressNow()).toBe('/my-overview?columns=name,office,group');

    await press(page, 'Kolonner');
    await press(page, 'Velg de vanlige');
    await press(page, 'Vis disse kolonnene');
    expect(addressNow()).toBe('/my-overview');
  });

  it('opens the default when the address says nothing, without asking for the whole list first', async () => {
    const page = await openPage(MyOverviewPage, '/my-overview', [{ ...late, isDefault: true }]);
    expect(addressNow()).toBe('/my-overview?filter=overdue&sort=deadline&direction=desc&columns=name,deadline&view=v1');
    const asked = await page.answer('/api/caseload/mine', aPage([aCase()]));
    expect(asked.map(({ request }) => request.url)).toEqual(['/api/caseload/mine?filter=overdue&sort=deadline&direction=desc']);
    expect(headings(page)).toEqual(['Navn', 'Frist', 'Hva fristen gjelder']);
  });

  it('leaves an address alone that says something, and the whole list when it was chosen', async () => {
    await opened('/my-overview?filter=under-30', [{ ...late, isDefault: true }]);
    expect(addressNow()).toBe('/my-overview?filter=under-30');
    TestBed.resetTestingModule();
    const page = await opened('/my-overview?view=v1', [{ ...late, isDefault: true }]);
    await press(page, 'Hele listen');
    expect(addressNow()).toBe('/my-overview?view=none');
  });

  it('shows the list also when the views cannot be read', async () => {
    const page = await openPage(MyOverviewPage, '/my-overview', 'unreadable');
    await page.answer('/api/caseload/mine', aPage([aCase()]));
    expect(page.text()).toContain('Bakken, Ingrid Marie');
  });

  it('says what a view names that no longer exists, and opens with the rest', async () => {
    const page = await opened('/my-overview?filter=overdue&view=v1', [{ ...late, leftOut: [{ kind: 'filter', code: 'old-filter' }] }]);
    expect(page.text()).toContain('finnes ikke lenger og er utelatt: old-filter');
  });

  it('takes what no longer exists out of a view for whoever may change it', async () => {
    const untidy = { ...late, leftOut: [{ kind: 'filter' as const, code: 'old-filter' }] };
    const address = '/my-overview?filter=overdue&view=v1';
    const page = await opened(address, [untidy]);
    await press(page, 'Fjern det fra «Frister»');
    const request = TestBed.inject(HttpTestingController).expectOne({ method: 'PUT', url: '/api/caseload/views/v1' });
    expect(request.request.body).toEqual({ name: 'Frister', content: late.content });
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    request.flush({ ...late, version: 2 });
    await page.settle();
    await page.answer('/api/caseload/views', { items: [{ ...late, version: 2 }] });
    expect(page.text()).not.toContain('old-filter');

    TestBed.resetTestingModule();
    const other = await opened(address, [{ ...untidy, isOwn: false, mayChange: false }]);
    expect(other.text()).toContain('old-filter');
    expect(other.text()).not.toContain('Fjern det fra');
  });

  it('saves the list as it stands under a name, and refuses a name in use before it is sent', async () => {
    const page = await opened('/my-overview?filter=overdue&columns=name,age', [aSavedView()]);
    await press(page, 'Lagre som ny visning');
    await write(page, 'frister');
    await submit(page);
    expect(page.text()).toContain('Du har en visning med dette navnet fra før');
    await write(page, 'Unge');
    await submit(page);
    const request = TestBed.inject(HttpTestingController).expectOne({ method: 'POST', url: '/api/caseload/views' });
    expect(request.request.body).toEqual({
      ...{ list: 'mine', name: 'Unge' },
      content: { filters: ['overdue'], sort: 'attention', direction: 'asc', columns: ['name', 'age'] },
    });
    expect(request.request.headers.get('Idempotency-Key')).toBeTruthy();
    request.flush(aSavedView({ id: 'v2', name: 'Unge' }));
    await page.settle();
    expect(addressNow()).toContain('view=v2');
  });

  it('offers to keep the changes in a view one may change, and only then', async () => {
    const page = await opened('/my-overview?filter=under-30&view=v1', [late]);
    expect(page.text()).toContain('endret');
    await press(page, 'Lagre endringene i «Frister»');
    const request = TestBed.inject(HttpTestingController).expectOne({ method: 'PUT', url: '/api/caseload/views/v1' });
    expect(request.request.body).toMatchObject({ name: 'Frister', content: { filters: ['under-30'] } });
    expect(request.request.headers.get('If-Match')).toBe('"1"');

    TestBed.resetTestingModule();
    const other = await opened('/my-overview?filter=under-30&view=v1', [{ ...late, isOwn: false, mayChange: false }]);
    expect(other.text()).toContain('Kari Veileder');
    expect(other.text()).not.toContain('Lagre endringene');
  });

  it('puts own views in order, and chooses what opens first', async () => {
    const page = await opened('/my-overview?view=v1', [late, aSavedView({ id: 'v2', name: 'Unge' })]);
    await press(page, 'Ordne visningene');
    await press(page, 'Flytt Unge fram');
    const http = TestBed.inject(HttpTestingController);
    const order = http.expectOne({ method: 'PUT', url: '/api/caseload/views/order' });
    expect(order.request.body).toEqual({ viewIds: ['v2', 'v1'] });
    order.flush({ items: [] });
    const select = page.element.querySelector<HTMLSelectElement>('ff-views-dialog select');
    if (!select) throw new Error('no choice');
    select.value = 'v2';
    select.dispatchEvent(new Event('change'));
    await page.settle();
    expect(http.expectOne({ method: 'PUT', url: '/api/caseload/views/default' }).request.body).toEqual({ list: 'mine', viewId: 'v2' });
  });
});
