import type { Application, ApplicationOffering } from '../contract';
import { decisions, hindranceOf } from './decision';

const anApplication = (overrides: Partial<Application> = {}): Application => ({
  ...{ participationId: 'd1', participantId: 'p1', version: 1, isMasked: false, name: 'Mona Dahl' },
  ...{ measure: 'ARBEIDSMARKEDSOPPLAERING', offeringId: 'o1', offeringName: 'Truckkurs', status: 'applied', statusFrom: '2026-11-02' },
  ...overrides,
});
const course: ApplicationOffering = {
  ...{ id: 'o1', number: '2026/1', name: 'Truckkurs', measure: 'ARBEIDSMARKEDSOPPLAERING', providerName: 'Rypelett' },
  ...{ startsOn: '2027-01-11', places: 10, free: 1, waiting: 2, countsByExtent: false },
};

describe('a decision on applications', () => {
  it.each([
    ['needs somebody to decide about', [], ['nobody', 'nobody', 'nobody', 'nobody']],
    ['can be taken on an application', [anApplication()], [undefined, undefined, undefined, undefined]],
    [
      'is taken for one offering at a time',
      [anApplication(), anApplication({ participationId: 'd2', offeringId: 'o2' })],
      ['several-offerings', 'several-offerings', 'several-offerings', 'several-offerings'],
    ],
    [
      'is not taken again on somebody who has a place',
      [anApplication({ status: 'awaiting-start' })],
      ['status', 'status', undefined, undefined],
    ],
    [
      'does not give more places than there are',
      [anApplication(), anApplication({ participationId: 'd2' })],
      [undefined, 'no-place', undefined, undefined],
    ],
  ])('%s', (_case, picked, expected) => {
    expect(decisions.map((decision) => hindranceOf(decision, picked, [course]))).toEqual(expected);
  });

  it('leaves it to the server how many there is room for where places are used in part', () => {
    const picked = [anApplication(), anApplication({ participationId: 'd2' })];
    const half = { ...course, countsByExtent: true, free: 0.5 };
    expect(hindranceOf('place', picked, [course])).toBe('no-place');
    expect(hindranceOf('place', picked, [half])).toBeUndefined();
    expect(hindranceOf('place', picked, [{ ...half, free: 0 }])).toBe('no-place');
  });
});
