import { localDate } from '@fotfeste/shared/kernel';
import { finalReportDuty, nextReviewOn, reviewDuty, youthGuaranteeEndsOn, youthGuaranteeStartsBy } from './deadlines';

const day = localDate;

describe('Nav’s reviews', () => {
  it('are due every third month in arbeidstrening, from the start or the last review', () => {
    expect(reviewDuty('ARBEIDSTRENING', day('2026-10-01'))).toMatchObject({ rule: 'ATR-06', everyMonths: 3, topic: 'duration' });
    expect(nextReviewOn('ARBEIDSTRENING', day('2026-10-01'), [], day('2026-10-01'))).toBe('2027-01-01');
    expect(nextReviewOn('ARBEIDSTRENING', day('2026-10-01'), [day('2026-12-15')], day('2026-12-20'))).toBe('2027-03-15');
  });

  it('came to AFT with 2026: older participations are reviewed from then on', () => {
    expect(reviewDuty('ARBEIDSFORBEREDENDE_TRENING', day('2025-12-31'))).toBeUndefined();
    expect(reviewDuty('ARBEIDSFORBEREDENDE_TRENING', day('2026-01-01'))).toMatchObject({ rule: 'AFT-11', topic: 'progress' });
    expect(nextReviewOn('ARBEIDSFORBEREDENDE_TRENING', day('2025-05-01'), [], day('2026-02-01'))).toBe('2026-04-01');
  });

  it('are due every half-year in varig lønnstilskudd, and every third month in fireårig', () => {
    expect(nextReviewOn('VARIG_LONNSTILSKUDD', day('2026-10-01'), [], day('2026-10-01'))).toBe('2027-04-01');
    expect(nextReviewOn('FIREARIG_LONNSTILSKUDD', day('2026-10-01'), [], day('2026-10-01'))).toBe('2027-01-01');
    expect(reviewDuty('FIREARIG_LONNSTILSKUDD', day('2026-07-31'))).toBeUndefined();
  });

  it('are not asked for by law in oppfølging', () => {
    expect(nextReviewOn('OPPFOLGING', day('2026-10-01'), [], day('2026-10-01'))).toBeUndefined();
  });
});

describe('the provider’s final report', () => {
  it.each([
    ['ARBEIDSFORBEREDENDE_TRENING', 'AFT-12'],
    ['OPPFOLGING', 'TF § 4-5'],
  ] as const)('%s', (measure, rule) => {
    expect(finalReportDuty(measure)?.rule).toBe(rule);
  });

  it('is no duty by law in arbeidstrening, where Nav documents', () => {
    expect(finalReportDuty('ARBEIDSTRENING')).toBeUndefined();
  });
});

describe('the youth guarantee', () => {
  it('starts within eight weeks of registration', () => {
    expect(youthGuaranteeStartsBy(day('2026-10-20'))).toBe('2026-12-15');
  });

  it('ends on the thirtieth birthday', () => {
    expect(youthGuaranteeEndsOn(day('1996-02-29'), day('2026-01-01'))).toBe('2026-03-01');
  });
});
