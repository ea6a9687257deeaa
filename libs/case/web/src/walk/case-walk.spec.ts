import { TestBed } from '@angular/core/testing';
import { ListWalks, type ListWalk } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { CaseWalk } from './case-walk';

const ids = ['p1', 'p2', 'p3'];
const walk: ListWalk = {
  ...{ address: '/my-overview?filter=overdue', name: 'case.walk.label', total: 1234, isSearched: false },
  positionOf: (participantId) => (ids.includes(participantId) ? ids.indexOf(participantId) + 1 : undefined),
  at: (position) => Promise.resolve(ids[position - 1]),
};

describe('the way through a list', () => {
  const opened = async (participantId: string, current?: ListWalk): Promise<HTMLElement> => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    if (current) TestBed.inject(ListWalks).begin(current);
    const fixture = TestBed.createComponent(CaseWalk);
    fixture.componentRef.setInput('participantId', participantId);
    fixture.componentRef.setInput('page', 'plan');
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const links = (page: HTMLElement): readonly (string | null)[] => [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  it('leads back to the list as it was, and to those beside, on the same page', async () => {
    const page = await opened('p2', walk);
    expect(links(page)).toEqual(['/my-overview?filter=overdue', '/participants/p1/plan', '/participants/p3/plan']);
    expect(page.textContent).toContain('2 av 1\u00a0234');
  });

  it('ends where the list ends', async () => {
    expect(links(await opened('p1', walk))).toEqual(['/my-overview?filter=overdue', '/participants/p2/plan']);
  });

  it('is kept beside the page in the history of the tab: where the list is and the place, unless one has searched', async () => {
    await opened('p2', walk);
    expect(TestBed.inject(ListWalks).kept()).toEqual({ address: '/my-overview?filter=overdue', position: 2 });
    expect(JSON.stringify(history.state)).not.toMatch(/p1|p2|p3/);
    history.replaceState(null, '');
    TestBed.resetTestingModule();
    await opened('p2', { ...walk, isSearched: true });
    expect(TestBed.inject(ListWalks).kept()).toBeUndefined();
  });

  it('is not there for somebody who came another way', async () => {
    expect(links(await opened('p9', walk))).toEqual([]);
    TestBed.resetTestingModule();
    expect(links(await opened('p1'))).toEqual([]);
  });
});
