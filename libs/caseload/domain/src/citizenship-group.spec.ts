import { citizenshipGroupOf } from './citizenship-group';

describe('where somebody is a citizen', () => {
  it.each([
    [[], undefined],
    [['NOR'], 'norwegian'],
    [['SOM', 'NOR'], 'norwegian'],
    [['SOM', 'SWE'], 'nordic'],
    [['POL'], 'eea'],
    [['SOM'], 'other'],
  ] as const)('%j', (citizenships, expected) => {
    expect(citizenshipGroupOf(citizenships)).toBe(expected);
  });
});
