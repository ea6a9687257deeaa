import type { Offering } from '../contract';
import { nearestFirst, offeringNames, offeringsWith } from './offering-order';

const sarpsborg = { number: '3105', name: 'Sarpsborg' };
const rakkestad = { number: '3120', name: 'Rakkestad' };
const oslo = { number: '0301', name: 'Oslo' };
const anOffering = (id: string, municipality: typeof oslo, free: number, open = true): Offering => ({
  ...{ id, number: `2026/${id}`, name: `Oppfølging ${municipality.name} ${id}`, measure: 'OPPFOLGING' as const, municipality, open },
  provider: { orgNumber: '308053067', name: 'Rypelett Arbeid og Vekst AS', type: 'TENDER_PROVIDER' },
  county: municipality === oslo ? { number: '03', name: 'Oslo' } : { number: '31', name: 'Østfold' },
  ...{ place: municipality.name, offices: [], startsOn: '2026-01-01', intake: 'LOPENDE' as const, enrolment: 'direct-decision' as const },
  places: { total: 20, taken: 20 - free, granted: 0, waiting: 0, occupied: 20 - free, free },
  languages: [],
});
const offerings = [
  anOffering('a', oslo, 20),
  anOffering('b', rakkestad, 15),
  anOffering('c', sarpsborg, 0),
  anOffering('d', sarpsborg, 2),
  anOffering('e', sarpsborg, 9, false),
];

describe('the offerings somebody can be referred to', () => {
  it('stand with the nearest first, and near home those with a place before those without', () => {
    expect(nearestFirst(offerings, 'Sarpsborg').map(({ id }) => id)).toEqual(['d', 'c', 'e', 'b', 'a']);
  });

  it('stand by places alone when nobody may know where the person lives', () => {
    expect(nearestFirst(offerings, undefined).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c', 'e']);
  });

  it('are told apart by first day and number where name and provider are the same, and only there', () => {
    const [first, second] = [anOffering('x', sarpsborg, 1), { ...anOffering('y', sarpsborg, 2), startsOn: '2026-08-01' }];
    const same = [first, second].map((each) => ({ ...each, name: 'Oppfølging Sarpsborg' }));
    expect([...offeringNames([...same, anOffering('b', rakkestad, 15)]).values()]).toEqual([
      'Oppfølging Sarpsborg · Rypelett Arbeid og Vekst AS · 01.01.2026 · 2026/x',
      'Oppfølging Sarpsborg · Rypelett Arbeid og Vekst AS · 01.08.2026 · 2026/y',
      'Oppfølging Rakkestad b · Rypelett Arbeid og Vekst AS',
    ]);
  });

  it('are found by words of name, provider and place', () => {
    expect(offeringsWith(offerings, 'sarps rype').map(({ id }) => id)).toEqual(['c', 'd', 'e']);
    expect(offeringsWith(offerings, '2026/b').map(({ id }) => id)).toEqual(['b']);
    expect(offeringsWith(offerings, '  ')).toHaveLength(5);
    expect(offeringsWith(offerings, 'bergen')).toEqual([]);
  });
});
