import { someNumber } from '../testing/answers';
import { openPage } from '../testing/open-page';
import { FoundPeople } from './found-people';

const person = {
  ...{ participantId: 'p1', name: 'Kari Solheim', identityNumber: someNumber, born: '1991-09-04', office: '0105' },
  ...{ officeName: 'Nav Sarpsborg', protection: 'none', isShielded: false, isDead: false, isFollowedUp: true },
};
const shielded = { ...person, participantId: 'p2', name: 'Per Solheim', isShielded: true, responsibleName: 'Irene Gran' };

describe('people found by name', () => {
  it('stand with age, office, adviser and what one must know at once', async () => {
    const { words } = await openPage(FoundPeople, { people: { items: [person, shielded], total: 2 } });
    expect(words('tbody th a')).toEqual(['Kari Solheim', 'Per Solheim']);
    expect(words('tbody ff-tag')).toEqual(['Skjermet']);
    expect(words('tbody tr:last-child td')).toEqual(['04.09.1991 35 år', 'Nav Sarpsborg', 'Irene Gran']);
    expect(words('[role=status]')).toEqual(['2 personer']);
  });

  it('are told how many there are when not all are listed, and how to find the right one', async () => {
    const { words } = await openPage(FoundPeople, { people: { items: [person], total: 213 } });
    expect(words('[role=status]')).toEqual(['Viser de 1 første av 213']);
    expect(words('.ff-found__more')[0]).toContain('Skriv mer av navnet');
  });

  it('are gone through with the arrow keys', async () => {
    const { page } = await openPage(FoundPeople, { people: { items: [person, shielded], total: 2 } });
    const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    page.querySelector<HTMLElement>('tbody a')?.focus();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Per Solheim');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Kari Solheim');
  });
});
