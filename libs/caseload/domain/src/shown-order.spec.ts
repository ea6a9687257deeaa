import { measureCodes, recordedMainGoals } from '@fotfeste/eligibility/domain';
import { languages } from '@fotfeste/shared/kernel';
import { caseDeadlineKinds } from './deadline-kinds';
import { someMeasure } from './detail-filter';
import { shownOrder } from './shown-order';

describe('the order of what is shown by a name', () => {
  it('is that of the names in the reader’s language', () => {
    expect(shownOrder('main-goal', 'nb')).toEqual(['BEHOLDE_ARBEID', 'SKAFFE_ARBEID', 'OKE_DELTAKELSE']);
    expect(shownOrder('main-goal', 'nn')).toEqual(['OKE_DELTAKELSE', 'BEHOLDE_ARBEID', 'SKAFFE_ARBEID']);
  });

  it.each(languages)('has every code once: %s', (language) => {
    expect([...shownOrder('measure', language)].sort()).toEqual([...measureCodes, someMeasure].sort());
    expect([...shownOrder('due', language)].sort()).toEqual([...caseDeadlineKinds].sort());
    expect([...shownOrder('main-goal', language)].sort()).toEqual([...recordedMainGoals].sort());
  });
});
