import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aCase, aPage, counts, openPage, type OpenedPage } from '../testing/pages';
import { OfficePage } from './office-page';

const staff = {
  items: [
    { id: 'Z990001', name: 'Kari Veileder', role: 'adviser', offices: ['0105'] },
    { id: 'Z990002', name: 'Ola Veileder', role: 'adviser', offices: ['0105'] },
  ],
};

describe('whose people the list of an office shows', () => {
  const opened = async (address: string): Promise<OpenedPage> => {
    const page = await openPage(OfficePage, address);
    await page.answer('/api/caseload/office/counts', counts);
    await page.answer('/api/caseload/office', aPage([aCase()]));
    await page.answer('/api/staff', staff);
    return page;
  };
  const chips = ({ element }: OpenedPage): readonly string[] =>
    [...element.querySelectorAll('ff-adviser-choice ff-removable-chip button')].map(({ textContent }) => textContent.trim());
  const addressNow = (): string => decodeURIComponent(TestBed.inject(Router).url);

  it('are several advisers’ together, each to be taken away again', async () => {
    const page = await opened('/office?adviser=Z990001,Z999999');
    expect(chips(page)).toEqual(['Kari Veileder', 'Z999999']);
    const field = page.element.querySelector<HTMLInputElement>('ff-adviser-choice input');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await page.settle();
    const [only, ...others] = page.element.querySelectorAll<HTMLElement>('ff-adviser-choice [role="option"]');
    expect([only?.textContent.trim(), others.length]).toEqual(['Ola Veileder', 0]);
    only?.click();
    await page.settle();
    expect(addressNow()).toBe('/office?adviser=Z990001,Z999999,Z990002');
    page.element.querySelectorAll<HTMLButtonElement>('ff-adviser-choice ff-removable-chip button')[1]?.click();
    await page.settle();
    expect(addressNow()).toBe('/office?adviser=Z990001,Z990002');
    expect(chips(page)).toEqual(['Kari Veileder', 'Ola Veileder']);
  });
});
