import { allParameters } from '@fotfeste/eligibility/domain';
import { rulesDocument } from './rules-document';

/** Ids of the rulebook's chapters B.8 to B.11 and B.19, and of its table of numbers. */
const ruleCounts = { SOM: 10, MLT: 12, VLT: 13, INK: 9, F4L: 12 } as const;
const numbers = [
  ...['SOM.MAX_AGE', 'SOM.DUR', 'SOM.WINDOW_START', 'SOM.WINDOW_END', 'SOM.WINDOW_END_TECH', 'SOM.RATE', 'SOM.RATE_REDUCED'],
  ...['MLT.DUR', 'MLT.DUR_REDUCED', 'MLT.RATE1', 'MLT.RATE1_MONTHS', 'MLT.RATE2', 'MLT.RATE1_REDUCED', 'MLT.RATE1_REDUCED_MONTHS'],
  ...['MLT.RATE2_REDUCED', 'MLT.SICK_MONTHS', 'VLT.RATE_MAX_Y1', 'VLT.RATE_MAX_AFTER', 'VLT.CAP', 'VLT.REVIEW', 'VLT.TEMP'],
  ...['VLT.SICK_MONTHS', 'INK.MAX', 'INK.DUR_TECH', 'F4L.MAX_AGE', 'F4L.RATE_Y1', 'F4L.RATE_Y2', 'F4L.RATE_Y3', 'F4L.RATE_Y4'],
  ...['F4L.CAP', 'F4L.DUR', 'F4L.TEMP', 'F4L.FOLLOWUP', 'F4L.END', 'G'],
];

describe('the printed rules of grants to employers', () => {
  const printed = rulesDocument({ tests: {} });
  const headings = printed.split('\n').filter((line) => line.startsWith('#### '));
  const ids = Object.entries(ruleCounts).flatMap(([prefix, count]) =>
    Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`),
  );

  it.each(ids)('hold %s', (id) => {
    expect(headings.some((heading) => new RegExp(`\\b${id}\\b`).test(heading)) || new RegExp(`\\(${id}[,)]`).test(printed)).toBe(true);
  });

  it.each(numbers)('hold the number %s', (id) => {
    expect(Object.keys(allParameters)).toContain(id);
    expect(printed).toContain(`### \`${id}\``);
  });

  it('say how each amount is calculated', () => {
    for (const id of ['SOM-07', 'MLT-06', 'VLT-08', 'INK-06', 'F4L-06'])
      expect(headings).toContainEqual(expect.stringMatching(`#### ${id}: .* Betales til arbeidsgiveren`));
  });
});
