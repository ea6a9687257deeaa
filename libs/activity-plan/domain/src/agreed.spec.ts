import { localDate } from '@fotfeste/shared/kernel';
import { agreedSpan } from './agreed';

const day = localDate;
const course = {
  ...({ kind: 'training', status: 'in-progress', statusSince: day('2026-10-01') } as const),
  ...{ agreedOn: day('2026-09-28'), from: day('2026-10-01'), to: day('2026-12-18') },
};
const measure = { kind: 'measure', status: 'in-progress', statusSince: day('2026-08-03'), from: day('2026-08-03') } as const;

describe('what a person and Nav have agreed on', () => {
  it('runs from the first day anything was agreed to the last day of all of it, and says what ends first', () => {
    const work = { ...course, status: 'planned', agreedOn: day('2026-11-02'), to: day('2027-03-31') } as const;
    expect(agreedSpan([course, work])).toEqual({ since: '2026-09-28', until: '2027-03-31', endsFirst: '2026-12-18' });
  });

  it('has no last day while something in it has none, such as a measure, which is agreed by being decided', () => {
    expect(agreedSpan([course, measure])).toEqual({ since: '2026-08-03', endsFirst: '2026-12-18' });
    expect(agreedSpan([measure])).toEqual({ since: '2026-08-03' });
  });

  it('leaves out what nobody agreed on, what is proposed, and what is finished', () => {
    const { agreedOn: _agreedOn, ...own } = course;
    const done = { ...course, status: 'done' } as const;
    const proposed = { ...course, status: 'proposed' } as const;
    expect(agreedSpan([own, done, proposed])).toBeUndefined();
  });
});
