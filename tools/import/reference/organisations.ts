import { digits, oneOf, text, truth } from '../csv/column.ts';
import { countyPointer, municipalityPointer } from './places.ts';
import { must, pointsTo, referenceFile } from './reference-file.ts';
import { industries2007 } from './work.ts';

export const organisations = referenceFile(
  'organisations.csv',
  {
    org_number: digits(9),
    name: text,
    type: oneOf(['PREAPPROVED_AFT_VTA', 'TENDER_PROVIDER', 'EMPLOYER', 'SCHOOL', 'NAV_IN_HOUSE']),
    legal_form: oneOf(['AS', 'ENK', 'ORGL', 'SA', 'STI']),
    county_number: digits(2),
    municipality_number: digits(4),
    sn2007_division: digits(2),
    synthetic: truth,
  },
  {
    key: (row) => row.org_number,
    pointers: (row) => [
      pointsTo('county_number', row.county_number, countyPointer),
      pointsTo('municipality_number', row.municipality_number, municipalityPointer),
      pointsTo('sn2007_division', row.sn2007_division, { file: industries2007.file, what: 'a division' }),
    ],
    checks: [
      must('org_number', 'has a wrong control digit', (row) => hasControlDigit(row.org_number)),
      must('org_number', 'must begin with 2 or 3 when it is synthetic, else with 8 or 9', (row) =>
        (row.synthetic ? /^[23]/ : /^[89]/).test(row.org_number),
      ),
      must('municipality_number', 'must lie in the county', (row) => row.municipality_number.startsWith(row.county_number)),
    ],
    table: 'organisation',
    store: {
      org_number: 'org_number',
      name: 'name',
      type: 'type',
      legal_form: 'legal_form',
      county_number: 'county_number',
      municipality_number: 'municipality_number',
      sn2007_division: 'sn2007_division',
      synthetic: 'synthetic',
    },
  },
);

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Modulus 11 over the first eight digits, as the register of legal entities makes its numbers. */
function hasControlDigit(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  const rest = sum % 11;
  return rest !== 1 && Number(number[8]) === (rest === 0 ? 0 : 11 - rest);
}
