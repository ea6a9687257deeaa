import { day, digits, listOf, optional, text } from '../csv/column.ts';
import { must, pointsTo, referenceFile } from './reference-file.ts';

export const countyPointer = { file: 'counties.csv', what: 'a county' } as const;
export const municipalityPointer = { file: 'municipalities.csv', what: 'a municipality' } as const;
export const countyUnitPointer = { file: 'nav-offices.csv', what: 'a county unit', prefix: 'county:' } as const;

export const counties = referenceFile(
  'counties.csv',
  { county_number: digits(2), name: text, name_official: text, valid_from: optional(day), nav_region_unit_main: digits(4) },
  {
    key: (row) => row.county_number,
    pointers: (row) => [pointsTo('nav_region_unit_main', row.nav_region_unit_main, countyUnitPointer)],
    table: 'county',
    store: {
      county_number: 'county_number',
      name: 'name',
      name_official: 'name_official',
      valid_from: 'valid_from',
      region_unit: 'nav_region_unit_main',
    },
  },
);

export const municipalities = referenceFile(
  'municipalities.csv',
  {
    municipality_number: digits(4),
    name: text,
    name_unique: text,
    name_official: text,
    county_number: digits(2),
    numbers_2020_2023: listOf(digits(4)),
  },
  {
    key: (row) => row.municipality_number,
    alsoKnownAs: (row) => [`${row.county_number}:${row.municipality_number}`],
    tally: (row) => row.municipality_number,
    pointers: (row) => [pointsTo('county_number', row.county_number, countyPointer)],
    checks: [
      must('municipality_number', 'must begin with the number of its county', (row) =>
        row.municipality_number.startsWith(row.county_number),
      ),
    ],
    table: 'municipality',
    store: {
      municipality_number: 'municipality_number',
      name: 'name',
      name_unique: 'name_unique',
      name_official: 'name_official',
      county_number: 'county_number',
      former_numbers: 'numbers_2020_2023',
    },
  },
);
