import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { isEeaCitizen, languageNames } from '@fotfeste/participant/domain';
import { SyntheticPopulation } from './synthetic-population';

const population = SyntheticPopulation.of('data/reference');
const numbers = parse<{ id_number: string; birth_date: string; sex: string }>(readFileSync('data/reference/synthetic-ids.csv'), {
  columns: true,
});
const people = numbers.map(({ id_number }) => population.person(id_number));
const share = (of: readonly unknown[]): number => of.length / people.length;

describe('the made-up population', () => {
  it('has somebody with the right birthday and sex behind every number of the list', () => {
    expect(people).toHaveLength(2100);
    for (const [index, { id_number, birth_date, sex }] of numbers.entries()) {
      expect(people[index]).toMatchObject({ identityNumber: id_number, born: birth_date, sex: sex === 'M' ? 'male' : 'female' });
    }
  });

  it('gives the same number the same person', () => {
    const again = SyntheticPopulation.of('data/reference');
    expect(numbers.slice(0, 50).map(({ id_number }) => again.person(id_number))).toEqual(people.slice(0, 50));
  });

  it('has people whom few may see', () => {
    const by = (protection: string): number => people.filter((person) => person.protection === protection).length;
    expect(by('protected')).toBeGreaterThan(5);
    expect(by('strictly-protected')).toBeGreaterThan(3);
    expect(by('strictly-protected-abroad')).toBeGreaterThan(0);
    expect(people.filter(({ isShielded }) => isShielded).length).toBeGreaterThan(3);
    expect(share(people.filter(({ protection }) => protection === 'none'))).toBeGreaterThan(0.97);
  });

  it('has the dead, the emigrated and the missing', () => {
    const statuses = new Set(people.map(({ residenceStatus }) => residenceStatus));
    for (const status of ['resident', 'temporary', 'not-resident', 'emigrated', 'missing', 'ceased', 'dead'])
      expect(statuses).toContain(status);
    expect(
      people.every(({ residenceStatus, deadOn, born }) => (residenceStatus === 'dead') === (deadOn !== undefined && deadOn > born)),
    ).toBe(true);
  });

  it('lets citizens of other countries stay with and without a permit', () => {
    const third = people.filter(({ citizenships }) => !isEeaCitizen(citizenships));
    expect(share(third)).toBeGreaterThan(0.05);
    expect(share(third)).toBeLessThan(0.3);
    expect(new Set(third.map(({ residencePermit }) => residencePermit))).toEqual(new Set(['permanent', 'temporary', 'unknown', 'none']));
    expect(
      third.every(({ residencePermit, residencePermitTo }) => (residencePermit === 'temporary') === (residencePermitTo !== undefined)),
    ).toBe(true);
    expect(
      people.filter(({ citizenships }) => isEeaCitizen(citizenships)).every(({ residencePermit }) => residencePermit === 'not-needed'),
    ).toBe(true);
    expect(people.some(({ interpreter }) => interpreter === 'spoken')).toBe(true);
  });

  it('never makes a Norwegian of somebody with a D-number', () => {
    const foreign = people.filter(({ identityNumber }) => Number(identityNumber[0]) >= 4);
    expect(foreign).toHaveLength(100);
    expect(foreign.some(({ citizenships, residenceStatus }) => citizenships.includes('NOR') || residenceStatus === 'resident')).toBe(false);
  });

  it('houses most in Østfold, some in divided cities, and tells nobody where the strictly protected live', () => {
    expect(share(people.filter(({ municipalityNumber }) => municipalityNumber?.startsWith('31')))).toBeGreaterThan(0.6);
    const ofOslo = people.filter(({ municipalityNumber }) => municipalityNumber === '0301');
    expect(ofOslo.every(({ districtCode }) => districtCode?.startsWith('0301'))).toBe(true);
    expect(people.filter(({ protection }) => protection.startsWith('strictly')).some(({ municipalityNumber }) => municipalityNumber)).toBe(
      false,
    );
  });

  it('speaks languages that have a name in all three of ours', () => {
    const spoken = new Set(people.flatMap(({ spokenLanguage }) => spokenLanguage ?? []));
    expect([...spoken].filter((code) => !languageNames[code])).toEqual([]);
    expect(spoken).toContain('se');
  });
});
