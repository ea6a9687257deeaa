import { localDate } from '@fotfeste/shared/kernel';
import { overlappingFacts } from './fact-overlap';

const whole = { id: 'a', employmentId: 'job', from: localDate('2026-10-01'), to: localDate('2026-12-31') };
const running = { id: 'b', from: localDate('2026-11-01') };

describe('sick leaves and benefits that overlap', () => {
  it('are those from the same job, or from none, that share a day', () => {
    const told = { employmentId: 'job', from: localDate('2026-12-31'), to: localDate('2027-01-31') };
    expect(overlappingFacts(told, [whole, running])).toEqual([whole]);
    expect(overlappingFacts({ from: localDate('2026-01-01'), to: localDate('2026-11-01') }, [whole, running])).toEqual([running]);
    expect(overlappingFacts({ from: localDate('2030-01-01') }, [running])).toEqual([running]);
  });

  it('are not those that follow each other, those from another job, nor the one that is changed itself', () => {
    expect(overlappingFacts({ employmentId: 'job', from: localDate('2027-01-01') }, [whole])).toEqual([]);
    expect(overlappingFacts({ employmentId: 'job', from: localDate('2026-09-01'), to: localDate('2026-09-30') }, [whole])).toEqual([]);
    expect(overlappingFacts({ employmentId: 'other', from: localDate('2026-11-01') }, [whole])).toEqual([]);
    expect(overlappingFacts(whole, [whole])).toEqual([]);
  });
});
