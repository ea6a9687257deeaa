import { usualColumns } from '../columns';
import { leastWidthOf, tracksOf } from './row-shape';

/** The list beside the filters on a screen of 1440 pixels with a scroll bar: 1440 − 17 − 2 × 20 − 256 − 16 − 2. Unit: rem. */
const room = 1109 / 16;

describe('the columns of a list', () => {
  it.each(['compact', 'comfortable'] as const)('have room beside the filters on a common screen: %s', (density) => {
    for (const scope of ['mine', 'office'] as const) expect(leastWidthOf(usualColumns[scope], density)).toBeLessThanOrEqual(room);
  });

  it('give names most of what is left where each row is one line, and numbers next to nothing', () => {
    const shares = tracksOf(['name', 'age', 'measure', 'last-contact'], 'compact')
      .match(/[\d.]+(?=fr)/g)
      ?.map(Number);
    expect(shares).toEqual([3, 0.1, 2, 0.1]);
  });
});
