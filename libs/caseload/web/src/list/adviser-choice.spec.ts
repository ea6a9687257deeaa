import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aCase, aPage, counts, openPage, type OpenedPage } from '../testing/pages';
import { MyOverviewPage } from './my-overview-page';
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

  const empty = async (address: string, page = OfficePage as Type<unknown>): Promise<OpenedPage> => {
    const opened = await openPage(page, address);
    await opened.answer('/counts', counts);
    await opened.answer(page === OfficePage ? '/api/caseload/office' : '/api/caseload/mine', aPage([]));
    await opened.answer('/api/staff', staff);
    return opened;
  };
  const press = async (page: OpenedPage, text: string): Promise<void> => {
    [...page.element.querySelectorAll<HTMLElement>('ff-address-note button')]
      .find(({ textContent }) => textContent.trim() === text)
      ?.click();
    await page.settle();
  };

  it('tell who among them is no colleague when they show nobody, and leave them out when asked to', async () => {
    const page = await empty('/office?adviser=Z990001,Z999999');
    expect(page.text()).toContain('spør etter deltakerne til Z999999, som ikke er blant veilederne på kontorene dine');
    await press(page, 'Ta bort Z999999');
    expect(addressNow()).toBe('/office?adviser=Z990001');
    expect(page.element.querySelector('ff-address-note button')).toBeNull();
  });

  it('say nothing of somebody who is no colleague and yet follows up people at the office, or of a colleague with nobody', async () => {
    const others = await opened('/office?adviser=Z999999');
    expect(others.element.querySelector('ff-address-note')?.textContent.trim()).toBe('');
    TestBed.resetTestingModule();
    const colleague = await empty('/office?adviser=Z990001');
    expect(colleague.element.querySelector('ff-address-note')?.textContent.trim()).toBe('');
  });

  it('tell of an office that is not the reader’s, and of others’ people in the own list', async () => {
    const page = await empty('/office?office=9999');
    expect(page.text()).toContain('spør etter kontor 9999, som ikke er et av kontorene dine');
    expect(page.element.querySelector('ff-empty-state')).toBeNull();
    await press(page, 'Ta bort 9999');
    expect(addressNow()).toBe('/office');
    TestBed.resetTestingModule();
    const mine = await empty('/my-overview?adviser=Z990009', MyOverviewPage);
    expect(mine.text()).toContain('spør etter deltakerne til Z990009. Her står bare dine egne.');
    await press(mine, 'Ta bort Z990009');
    expect(addressNow()).toBe('/my-overview');
  });
});
