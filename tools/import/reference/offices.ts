import { digits, listOf, matching, oneOf, optional, text } from '../csv/column.ts';
import { countyPointer, countyUnitPointer, municipalities, municipalityPointer } from './places.ts';
import { must, pointsTo, referenceFile } from './reference-file.ts';

const types = [
  'local',
  'county',
  'own-staff',
  'measures',
  'work-life-centre',
  'counselling',
  'national-follow-up',
  'digital-follow-up',
  'special',
] as const;
const bases = ['norg-extract-2020', 'successor-name', 'successor-page', 'successor-region', 'unresolved'] as const;

export const offices = referenceFile(
  'nav-offices.csv',
  {
    unit_number: digits(4),
    name: text,
    type: oneOf(types),
    status: oneOf(['active', 'closed']),
    parent_unit: optional(digits(4)),
    parent_basis: optional(oneOf(['source', 'number-series'])),
    county_number: optional(digits(2)),
    county_numbers: listOf(digits(2)),
    county_basis: optional(text),
    municipality_numbers: listOf(digits(4)),
    source: text,
    note: optional(text),
  },
  {
    key: (row) => row.unit_number,
    alsoKnownAs: (row) => [
      ...(row.type === 'county' ? [`county:${row.unit_number}`] : []),
      ...(row.type === 'local' && row.status === 'active' ? [`open:${row.unit_number}`] : []),
    ],
    pointers: (row) => [
      pointsTo('parent_unit', row.parent_unit, countyUnitPointer),
      pointsTo('county_number', row.county_number, countyPointer),
      ...row.county_numbers.map((county) => pointsTo('county_numbers', county, countyPointer)),
      ...row.municipality_numbers.map((municipality) => pointsTo('municipality_numbers', municipality, municipalityPointer)),
    ],
    checks: [
      must(
        'parent_basis',
        'must say how the parent is known, and only then',
        (row) => (row.parent_unit === undefined) === (row.parent_basis === undefined),
      ),
      must(
        'county_number',
        'may be empty for the national unit only',
        (row) => row.county_number !== undefined || row.type === 'national-follow-up',
      ),
      must(
        'county_numbers',
        'must hold the main county',
        (row) => row.county_number === undefined || row.county_numbers.includes(row.county_number),
      ),
      must(
        'municipality_numbers',
        'must name the municipalities of an open local office',
        (row) => row.type !== 'local' || row.status !== 'active' || row.municipality_numbers.length > 0,
      ),
    ],
    table: 'nav_office',
    store: {
      unit_number: 'unit_number',
      name: 'name',
      type: 'type',
      status: 'status',
      parent_unit: 'parent_unit',
      county_number: 'county_number',
      county_numbers: 'county_numbers',
      municipality_numbers: 'municipality_numbers',
    },
  },
);

export const officeAreas = referenceFile(
  'nav-office-areas.csv',
  {
    municipality_number: digits(4),
    district_code: optional(matching(/^[0-9]{6}$/, '6 digits')),
    unit_number: optional(digits(4)),
    basis: oneOf(bases),
    note: optional(text),
  },
  {
    key: (row) => `${row.municipality_number} ${row.district_code ?? ''}`,
    pointers: (row) => [
      pointsTo('municipality_number', row.municipality_number, municipalityPointer),
      pointsTo('unit_number', row.unit_number, { file: 'nav-offices.csv', what: 'an open local office', prefix: 'open:' }),
    ],
    checks: [
      must('district_code', 'must begin with the municipality', (row) => row.district_code?.startsWith(row.municipality_number) ?? true),
      must(
        'unit_number',
        'must be filled in unless the row is unresolved',
        (row) => (row.unit_number === undefined) === (row.basis === 'unresolved'),
      ),
    ],
    tally: (row) => row.municipality_number,
    whole: (known) => {
      const served = known.talliesOf('nav-office-areas.csv');
      return [...known.talliesOf(municipalities.file).keys()]
        .filter((municipality) => !served.has(municipality))
        .map((municipality) => `municipality ${municipality} is not there`);
    },
    table: 'nav_office_area',
    store: {
      municipality_number: 'municipality_number',
      district_code: (row) => row.district_code ?? '',
      unit_number: 'unit_number',
      basis: 'basis',
      note: 'note',
    },
  },
);
