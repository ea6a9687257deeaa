import { localDate } from '@fotfeste/shared/kernel';
import { hasLawfulResidence, type Residence } from './lawful-residence';

const on = localDate('2026-11-21');
const someone: Residence = { citizenships: ['SYR'], permit: 'unknown' };

describe('lawful residence', () => {
  it.each([
    ['a Norwegian', { citizenships: ['NOR'] }, true],
    ['an Icelander without any permit', { citizenships: ['ISL'], permit: 'none' }, true],
    ['somebody with two citizenships, one of the EEA', { citizenships: ['BRA', 'PRT'] }, true],
    ['a permanent permit', { permit: 'permanent' }, true],
    ['a permit that ends the day before', { permit: 'temporary', permitTo: localDate('2026-11-20') }, false],
    ['a permit that ends that day', { permit: 'temporary', permitTo: on }, true],
    ['a permit without an end known', { permit: 'temporary' }, undefined],
    ['no permit', { permit: 'none' }, false],
    ['nothing known', {}, undefined],
    ['a stateless person with nothing known', { citizenships: [] }, undefined],
  ] as const)('%s: %p', (_who, residence, expected) => {
    expect(hasLawfulResidence({ ...someone, ...residence }, on)).toBe(expected);
  });
});
