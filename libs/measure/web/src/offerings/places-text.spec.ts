import { placesText } from './places-text';

describe('how many places are left', () => {
  it.each([
    [1, 'measure.places.free.one'],
    [3, 'measure.places.free.other'],
    [0.5, 'measure.places.free.other'],
    [0, 'measure.places.full'],
    [-2, 'measure.places.over'],
  ])('%s: %s', (free, key) => {
    expect(placesText({ free, total: 12 } as Parameters<typeof placesText>[0]).key).toBe(key);
  });
});
