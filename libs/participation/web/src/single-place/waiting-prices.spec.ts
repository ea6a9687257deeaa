import { openPage } from '../testing/open-page';
import { WaitingPrices } from './waiting-prices';

const item = {
  ...{ participationId: 'd1', participantId: 'p1', name: 'Mona Dahl', measure: 'FAG_OG_YRKESOPPLAERING', hostName: 'Rud fagskole' },
  ...{ priceOre: 60_856_50, writtenByName: 'Marit Torp', since: '2026-11-19T12:50:00.000Z' },
};

describe('prices that wait for the team lead', () => {
  it('lead to the place where each is answered', async () => {
    const { answer, words } = await openPage(WaitingPrices, 'lead', {});
    await answer('GET', '/api/place-prices', { items: [item] });
    const [row] = words('li');
    for (const part of ['Mona Dahl', 'Rud fagskole', '60 856,50 kr', 'Marit Torp']) expect(row).toContain(part);
    expect(document.querySelector('li a')?.getAttribute('href')).toBe('/participants/p1/measures/d1');
  });

  it('take no room while none waits', async () => {
    const { answer, words } = await openPage(WaitingPrices, 'lead', {});
    await answer('GET', '/api/place-prices', { items: [] });
    expect(words('ff-panel')).toEqual([]);
  });
});
