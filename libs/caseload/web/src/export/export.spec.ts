import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '@fotfeste/shared/web';
import { MyOverviewPage } from '../list/my-overview-page';
import { OfficePage } from '../list/office-page';
import { aCase, aPage, counts, openPage, type OpenedPage } from '../testing/pages';

describe('a list to download', () => {
  const opened = async (list: 'mine' | 'office', role: 'adviser' | 'team-lead', total = 34): Promise<OpenedPage> => {
    const page = await openPage(
      list === 'mine' ? MyOverviewPage : OfficePage,
      `/${list}?filter=overdue&detail=goal:missing&sort=age&direction=desc&columns=name,age`,
    );
    const signingIn = TestBed.inject(Session).load();
    const actor = { id: 'Z990001', name: 'Kari', role, offices: [], clearances: [], secondControl: false };
    TestBed.inject(HttpTestingController).expectOne('/api/session').flush({ actor, csrfToken: 'token', today: '2026-11-21' });
    await signingIn;
    await page.answer(`/api/caseload/${list}/counts`, counts);
    await page.answer(`/api/caseload/${list}`, aPage([aCase()], { total }));
    return page;
  };
  const button = ({ element }: OpenedPage, text: string): HTMLButtonElement | undefined =>
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text);
  const press = async (page: OpenedPage, text: string): Promise<void> => {
    button(page, text)?.click();
    await page.settle();
  };
  const asked = (list: string) => TestBed.inject(HttpTestingController).match(`/api/caseload/${list}/export`);
  let saved: string[];
  beforeEach(() => {
    saved = [];
    Object.assign(URL, { createObjectURL: () => 'blob:list', revokeObjectURL: () => undefined });
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
  });

  it('is asked for as it stands, and saved under the name that the server gives it', async () => {
    const page = await opened('mine', 'adviser');
    await press(page, 'Last ned');
    expect(page.text()).toContain('34 deltakere, med filtrene');
    await press(page, 'Last ned filen');
    const [request] = asked('mine');
    expect(request?.request.body).toEqual({
      ...{ format: 'xlsx', columns: ['name', 'age'], filter: ['overdue'], detail: ['goal:missing'], sort: 'age', direction: 'desc' },
    });
    request?.flush(new Blob(['x']), { headers: { 'Content-Disposition': 'attachment; filename="deltakere-2026-11-21.xlsx"' } });
    await page.settle();
    expect(saved).toEqual(['deltakere-2026-11-21.xlsx']);
  });

  it('needs a reason where it is the whole office', async () => {
    const page = await opened('office', 'team-lead');
    await press(page, 'Last ned');
    await press(page, 'Last ned filen');
    expect(page.text()).toContain('Velg hvorfor du trenger listen');
    expect(asked('office')).toEqual([]);
    const reason = page.element.querySelector<HTMLSelectElement>('select[name="reason"]');
    if (!reason) throw new Error('no reason to choose');
    reason.value = 'meeting';
    reason.dispatchEvent(new Event('change'));
    await page.settle();
    await press(page, 'Last ned filen');
    const [request] = asked('office');
    expect(request?.request.body).toMatchObject({ reason: 'meeting', columns: ['name', 'age'] });
  });

  it('is not offered to those who may not', async () => {
    expect(button(await opened('office', 'adviser'), 'Last ned')).toBeUndefined();
  });

  it('is refused in words when it is too long', async () => {
    const page = await opened('mine', 'adviser', 20_001);
    await press(page, 'Last ned');
    expect(page.text()).toContain('En fil kan ha høyst');
    expect(button(page, 'Last ned filen')).toBeUndefined();
  });

  it('says what the server says when it refuses', async () => {
    const page = await opened('mine', 'adviser');
    await press(page, 'Last ned');
    await press(page, 'Last ned filen');
    const [request] = asked('mine');
    request?.flush(new Blob([JSON.stringify({ title: 'Listen har for mange', status: 422 })]), { status: 422, statusText: 'No' });
    await page.settle();
    await page.settle();
    expect(page.text()).toContain('Listen har for mange');
    expect(saved).toEqual([]);
  });
});
