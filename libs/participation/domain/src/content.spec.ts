import { measureCodes } from '@fotfeste/eligibility/domain';
import { contentCodes, contentFaultsOf, contentOf } from './content';
import { measureRoutes } from './route';

describe('what a measure can hold', () => {
  it('is something in every measure somebody can take part in, and always something else', () => {
    for (const measure of measureCodes.filter((code) => measureRoutes[code].length > 0)) {
      const possible = contentOf(measure);
      expect([measure, possible.length > 1, possible.at(-1)]).toEqual([measure, true, 'other']);
      expect([measure, new Set(possible).size]).toEqual([measure, possible.length]);
    }
  });

  it('leaves no element without a measure', () => {
    const used = new Set(measureCodes.flatMap((measure) => contentOf(measure)));
    expect(contentCodes.filter((code) => !used.has(code))).toEqual([]);
  });

  it.each([
    ['nothing chosen', [], []],
    ['what the measure has', [{ code: 'guidance' }, { code: 'job-search' }], []],
    ['something that is no part of the measure', [{ code: 'exam' }], ['content-not-in-measure']],
    ['the same twice', [{ code: 'guidance' }, { code: 'guidance' }], ['content-twice']],
    ['something else without words', [{ code: 'other' }], ['content-words-missing']],
    ['something else with nothing but spaces', [{ code: 'other', words: '  ' }], ['content-words-missing']],
    ['something else in words', [{ code: 'other', words: 'Førerkort' }], []],
    ['words where the code says it', [{ code: 'guidance', words: 'To ganger' }], ['content-words-misplaced']],
  ] as const)('is checked: %s', (_case, chosen, faults) => {
    expect(contentFaultsOf(chosen, 'JOBBKLUBB')).toEqual(faults);
  });
});
