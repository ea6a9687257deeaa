import { localDate } from '@fotfeste/shared/kernel';
import { youthGuaranteeTerms } from './youth-guarantee';

const on = localDate('2026-11-21');

describe('the youth guarantee in a § 14 a decision (egenregiforskriften § 4-1)', () => {
  it.each([
    ['turns 16 today', '2010-11-21', true],
    ['turns 16 tomorrow', '2010-11-22', false],
    ['turns 30 tomorrow', '1996-11-22', true],
    ['turns 30 today', '1996-11-21', false],
  ])('is due or not for whoever %s', (_case, born, isDue) => {
    expect(youthGuaranteeTerms(localDate(born), 'TRENGER_VEILEDNING', on)).toEqual(isDue ? { weeks: 8, untilAge: 30 } : undefined);
  });

  it('is not due without an established need, nor before there was a guarantee', () => {
    const born = localDate('2004-05-01');
    expect(youthGuaranteeTerms(born, 'GODE_MULIGHETER', on)).toBeUndefined();
    expect(youthGuaranteeTerms(born, 'JOBBE_DELVIS', localDate('2023-06-30'))).toBeUndefined();
    expect(youthGuaranteeTerms(born, 'JOBBE_DELVIS', localDate('2023-07-01'))).toBeDefined();
  });
});
