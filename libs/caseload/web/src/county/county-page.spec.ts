import { countyColumns } from '@fotfeste/caseload/domain';
import { openPage } from '../testing/pages';
import { CountyPage } from './county-page';

const numbers = (counts: Readonly<Record<string, number | undefined>>) =>
  countyColumns.map((column) => {
    const count = counts[column];
    return count === undefined ? { column } : { column, count };
  });

describe("the county's page", () => {
  it('shows numbers per office, says what is hidden, and leaves out offices with nobody', async () => {
    const page = await openPage(CountyPage, '/county');
    await page.answer('/api/caseload/county', {
      smallestShown: 10,
      offices: [
        {
          office: '0105',
          name: 'Nav Sarpsborg',
          numbers: numbers({ people: 60, 'in-measure': 20, 'waiting-for-start': 10, 'without-measure': 30 }),
        },
        { office: '0111', name: 'Nav Hvaler', numbers: numbers({ people: 34 }) },
        {
          office: '0216',
          name: 'Nav Nesodden',
          numbers: numbers({ people: 0, 'in-measure': 0, 'waiting-for-start': 0, 'without-measure': 0 }),
        },
      ],
      together: numbers({ people: 94, 'in-measure': 22, 'waiting-for-start': 12, 'without-measure': 60 }),
    });
    const rows = [...page.element.querySelectorAll('tr')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      expect.stringContaining('Deltar i tiltak'),
      'Nav Sarpsborg 60 20 10 30',
      'Nav Hvaler 34 skjultskjultskjult',
      'Alle kontorene 94 22 12 60',
    ]);
    const named = [...page.element.querySelectorAll('tbody tr:first-child td[data-label]')].map((cell) => cell.getAttribute('data-label'));
    expect(named).toEqual(['Deltakere', 'Deltar i tiltak', 'Venter på tiltak', 'Uten tiltak']);
    expect(page.text()).toContain('Tall under 10 er skjult');
    expect(page.text()).toContain('1 kontor har ingen deltakere.');
    expect(page.element.querySelectorAll('.ff-county__part[data-part="hidden"]')).toHaveLength(1);
  });

  it('says so when the user belongs to no region', async () => {
    const page = await openPage(CountyPage, '/county');
    await page.answer('/api/caseload/county', { smallestShown: 10, offices: [], together: [] });
    expect(page.text()).toContain('Ingen kontorer å vise');
  });
});
