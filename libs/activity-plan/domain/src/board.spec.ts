import { positionBetween } from './board';

describe('the place of a card in its column', () => {
  it('lies between its neighbours', () => {
    expect(positionBetween(1, 2)).toBe(1.5);
    expect(positionBetween(undefined, 10)).toBeLessThan(10);
    expect(positionBetween(10, undefined)).toBeGreaterThan(10);
    expect(positionBetween(undefined, undefined)).toBeDefined();
  });

  it('is asked for anew when no number is left between two neighbours', () => {
    const before = 1;
    expect(positionBetween(before, before + Number.EPSILON)).toBeUndefined();
  });
});
