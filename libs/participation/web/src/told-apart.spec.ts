import { toldApart } from './told-apart';

describe('offerings to choose among', () => {
  it('have their number where names repeat, and only there', () => {
    const offerings = [
      { name: 'AFT Sarpsborg', number: '2026/1' },
      { name: 'Jobbklubb', number: '2026/2' },
      { name: 'AFT Sarpsborg', number: '2026/3' },
    ];
    expect(toldApart(offerings).map(({ name }) => name)).toEqual(['AFT Sarpsborg (2026/1)', 'Jobbklubb', 'AFT Sarpsborg (2026/3)']);
  });
});
