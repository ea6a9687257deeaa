import { completedYears, isLocalDate, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { day, digits, oneOf, text, wholeNumber } from '../csv/column.ts';
import { must, referenceFile } from './reference-file.ts';

export const givenNames = referenceFile(
  'given-names.csv',
  { name: text, sex: oneOf(['M', 'F']), origin: text, source: text },
  {
    key: (row) => `${row.name} ${row.sex}`,
  },
);

export const surnames = referenceFile(
  'surnames.csv',
  { surname: text, origin: text, source: text },
  {
    key: (row) => row.surname,
  },
);

const ageCountedOn = localDate('2026-11-20');

export const syntheticIds = referenceFile(
  'synthetic-ids.csv',
  {
    id_number: digits(11),
    id_type: oneOf(['FNR', 'DNR']),
    scheme: oneOf(['TENOR_PLUS_80', 'NAV_PLUS_40']),
    birth_date: day,
    sex: oneOf(['M', 'F']),
    age_on_2026_11_20: wholeNumber(16, 70),
  },
  {
    key: (row) => row.id_number,
    checks: [
      must('id_number', 'has wrong control digits', (row) => hasControlDigits(row.id_number)),
      must('id_type', 'is not the kind the first digit says', (row) => Number(row.id_number[0]) >= 4 === (row.id_type === 'DNR')),
      must(
        'scheme',
        'is not the scheme the third digit says',
        (row) => monthAddition(row.id_number) === (row.scheme === 'TENOR_PLUS_80' ? 80 : 40),
      ),
      must('birth_date', 'is not the day the digits say', (row) => bornBy(row.id_number) === row.birth_date),
      must('sex', 'is not the sex the ninth digit says', (row) => (Number(row.id_number[8]) % 2 === 1) === (row.sex === 'M')),
      must(
        'age_on_2026_11_20',
        'is not the age by the date of birth',
        (row) => completedYears(row.birth_date, ageCountedOn) === row.age_on_2026_11_20,
      ),
    ],
  },
);

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Both control digits by modulus 11, without the easing that begins in 2032. */
function hasControlDigits(number: string): boolean {
  return controlDigit(number, firstWeights) === Number(number[9]) && controlDigit(number, secondWeights) === Number(number[10]);
}

function controlDigit(number: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return (11 - (sum % 11)) % 11;
}

function monthAddition(number: string): number {
  const month = Number(number.slice(2, 4));
  return month > 80 ? 80 : month > 40 ? 40 : 0;
}

/** The day of birth in the digits: the century follows from digits seven to nine. */
function bornBy(number: string): LocalDate | undefined {
  const dayOfMonth = Number(number.slice(0, 2)) % 40;
  const month = Number(number.slice(2, 4)) - monthAddition(number);
  const [yearInCentury, individual] = [Number(number.slice(4, 6)), Number(number.slice(6, 9))];
  const century = individual < 500 || (individual >= 900 && yearInCentury >= 40) ? 1900 : 2000;
  const written = `${century + yearInCentury}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
  return isLocalDate(written) ? written : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
