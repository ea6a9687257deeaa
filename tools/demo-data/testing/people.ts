import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { localDate } from '@fotfeste/shared/kernel';
import { SyntheticPopulation } from '@fotfeste/participant/api';
import { Cast } from '../cast';
import { IdentityNumbers } from '../identity-numbers';
import type { Journal } from '../journal';
import { makePeople, type Setting } from '../make-people';
import { hostsAmong, makeOfferings } from '../world';

/** The day the specs count from. */
export const today = localDate('2026-11-21');
const folder = 'data/reference';

/** The first people of the demo from a seed, as they are told without a database. */
export function people(seed: number, count: number): readonly Journal[] {
  const areas = parse<{ municipality_number: string; unit_number: string }>(readFileSync(`${folder}/nav-office-areas.csv`), {
    columns: true,
  });
  const register = parse<Readonly<Record<string, string>>>(readFileSync(`${folder}/organisations.csv`), { columns: true }).map((row) => ({
    ...{ number: row['org_number'] ?? '', name: row['name'] ?? '', type: row['type'] ?? '' },
    ...{ county: row['county_number'] ?? '', division: row['sn2007_division'] ?? '' },
  }));
  const setting: Setting = {
    seed,
    today,
    cast: new Cast(),
    numbers: IdentityNumbers.of(folder, today),
    population: SyntheticPopulation.of(folder),
    places: {
      offerings: makeOfferings(seed, today, count),
      employers: hostsAmong(register, 'EMPLOYER'),
      schools: hostsAmong(register, 'SCHOOL'),
    },
    isAssessmentKept: true,
    officeOf: new Map(areas.map(({ municipality_number, unit_number }) => [municipality_number, unit_number])),
  };
  return [...makePeople(setting, count)];
}
