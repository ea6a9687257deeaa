import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Sex } from '@fotfeste/participant/domain';

/** Names by origin, and where one can live. */
export interface ReferenceNames {
  givenNames(origin: string, sex: Sex): Names;
  surnames(origin: string): Names;
  readonly municipalities: Names;
  /** City districts, in a municipality that is divided. */
  districts(municipality: string): Names | undefined;
}

type Names = readonly [string, ...string[]];

/** Reads the four files of the reference folder that the embedded register makes people from. */
export function readReferenceNames(folder: string): ReferenceNames {
  const rows = (file: string): readonly Readonly<Record<string, string>>[] =>
    parse<Record<string, string>>(readFileSync(join(folder, file)), { columns: true });
  const given = grouped(rows('given-names.csv').map((row) => [`${row['origin'] ?? ''} ${row['sex'] ?? ''}`, row['name'] ?? '']));
  const family = grouped(rows('surnames.csv').map((row) => [row['origin'] ?? '', row['surname'] ?? '']));
  const districts = grouped(
    rows('nav-office-areas.csv')
      .filter((row) => row['district_code'] !== '')
      .map((row) => [row['municipality_number'] ?? '', row['district_code'] ?? '']),
  );
  const [firstMunicipality = '', ...others] = rows('municipalities.csv').map((row) => row['municipality_number'] ?? '');
  const municipalities: Names = [firstMunicipality, ...others];
  return {
    givenNames: (origin, sex) => present(given.get(`${origin} ${sex === 'male' ? 'M' : 'F'}`), origin),
    surnames: (origin) => present(family.get(origin), origin),
    municipalities,
    districts: (municipality) => districts.get(municipality),
  };
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, Names> {
  const groups = new Map<string, [string, ...string[]]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function present(names: Names | undefined, what: string): Names {
  if (!names) throw new Error(`The reference data has nothing for ${what}`);
  return names;
}
