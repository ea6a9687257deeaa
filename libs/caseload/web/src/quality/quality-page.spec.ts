import { openPage } from '../testing/pages';
import { QualityPage } from './quality-page';

describe('what is missing in the cases', () => {
  it('says how many, why, and leads to exactly those', async () => {
    const { element, answer, text } = await openPage(QualityPage, '/data-quality', 'none');
    const check = { check: 'runs-past-end', count: 3, filter: ['in-measure'], detail: ['ends:..2026-11-20'] };
    await answer('/api/caseload/mine/quality', { items: [check], people: 34 });
    expect(text()).toContain('Tiltaket er over, men ikke avsluttet');
    expect(text()).toContain('ingen har skrevet hvordan det gikk');
    expect(element.querySelector('.ff-quality a')?.getAttribute('href')).toBe(
      '/my-overview?filter=in-measure&detail=ends:..2026-11-20&view=none',
    );
  });

  it('says that nothing is missing, and how many were looked at', async () => {
    const { answer, text } = await openPage(QualityPage, '/data-quality', 'none');
    await answer('/api/caseload/mine/quality', { items: [], people: 34 });
    expect(text()).toContain('Ingenting mangler');
    expect(text()).toContain('34 deltakere');
  });
});
