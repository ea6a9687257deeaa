import { localDate } from '@fotfeste/shared/kernel';
import { isProgrammeInPlaceOfPlan, measureCardOf, type CardParticipation } from './measure-card';

const participation: CardParticipation = {
  measure: 'ARBEIDSFORBEREDENDE_TRENING',
  route: 'offering-direct',
  status: 'participating',
  statusFrom: localDate('2026-10-01'),
  startsOn: localDate('2026-10-01'),
  endsOn: localDate('2027-09-30'),
};

describe("a measure's card in the plan", () => {
  it.each([
    ['awaiting-approval', 'proposed'],
    ['applied', 'planned'],
    ['under-consideration', 'planned'],
    ['waiting-list', 'planned'],
    ['awaiting-start', 'planned'],
    ['participating', 'in-progress'],
    ['ended', 'done'],
    ['completed', 'done'],
    ['interrupted', 'cancelled'],
    ['withdrawn', 'cancelled'],
    ['not-applicable', 'cancelled'],
  ] as const)('%s stands under %s', (status, column) => {
    expect(measureCardOf({ ...participation, status })?.status).toBe(column);
  });

  it('is called off, not done, when nobody came', () => {
    expect(measureCardOf({ ...participation, status: 'ended', reason: 'did-not-attend' })?.status).toBe('cancelled');
    expect(measureCardOf({ ...participation, status: 'ended', reason: 'got-job' })?.status).toBe('done');
  });

  it('carries the days and the measure, and is the provider’s to carry through', () => {
    expect(measureCardOf(participation)).toEqual({
      measure: 'ARBEIDSFORBEREDENDE_TRENING',
      status: 'in-progress',
      statusSince: '2026-10-01',
      responsible: 'provider',
      from: '2026-10-01',
      to: '2027-09-30',
    });
    expect(measureCardOf({ ...participation, route: 'employer' })?.responsible).toBe('person');
  });

  it('is not there for a participation that was registered by mistake, or for the programme in the plan’s place', () => {
    expect(measureCardOf({ ...participation, status: 'wrongly-registered' })).toBeUndefined();
    expect(measureCardOf({ ...participation, measure: 'KVALIFISERINGSPROGRAM' })).toBeUndefined();
  });
});

describe('the qualification programme', () => {
  it.each([
    ['awaiting-approval', false],
    ['awaiting-start', true],
    ['participating', true],
    ['ended', false],
    ['withdrawn', false],
  ] as const)('takes the place of the plan when it is %s: %s', (status, expected) => {
    expect(isProgrammeInPlaceOfPlan({ measure: 'KVALIFISERINGSPROGRAM', status })).toBe(expected);
    expect(isProgrammeInPlaceOfPlan({ measure: 'ARBEIDSTRENING', status })).toBe(false);
  });
});
