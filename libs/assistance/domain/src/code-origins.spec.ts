import { localDate } from '@fotfeste/shared/kernel';
import { formerCodes, originsOf } from './code-origins';

const today = localDate('2026-11-21');

describe('who said what hinders and helps', () => {
  it('is kept for each code that is ticked, and is the adviser of today where nobody is named', () => {
    const known = [
      { code: 'health', saidBy: 'person', saidOn: localDate('2026-01-02') },
      { code: 'housing', saidBy: 'provider', saidOn: localDate('2026-02-02') },
    ] as const;
    expect(originsOf(['motivation', 'health'], known, today)).toEqual([{ code: 'motivation', saidBy: 'adviser', saidOn: today }, known[0]]);
  });

  it('lists what was ticked before and is not now, the last taken away first, each once', () => {
    const versions = [
      { codes: ['health', 'housing'], until: localDate('2026-01-02') },
      { codes: ['health', 'motivation'], until: localDate('2026-03-02') },
      { codes: ['housing', 'motivation'], until: localDate('2026-05-02') },
    ];
    expect(formerCodes(versions, ['health'])).toEqual([
      { code: 'housing', until: '2026-05-02' },
      { code: 'motivation', until: '2026-05-02' },
    ]);
    expect(formerCodes([], ['health'])).toEqual([]);
  });
});
