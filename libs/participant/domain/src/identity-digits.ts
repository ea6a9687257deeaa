import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { Sex } from './code-lists';

/** Whether a valid identity number is one that no real person has: 40 or 80 is added to the month. */
export function isSynthetic(identityNumber: string): boolean {
  return Number(identityNumber.slice(2, 4)) > 40;
}

/** Whether it is a D-number, which foreigners get before a fødselsnummer: 40 is added to the day. */
export function isDNumber(identityNumber: string): boolean {
  return Number(identityNumber.slice(0, 2)) > 40;
}

/** The sex that the ninth digit says. */
export function sexOf(identityNumber: string): Sex {
  return Number(identityNumber[8]) % 2 === 1 ? 'male' : 'female';
}

/** The date of birth that the digits say, whatever was added to day and month; undefined when there is none such. */
export function bornOf(identityNumber: string): LocalDate | undefined {
  const day = Number(identityNumber.slice(0, 2)) % 40;
  const month = Number(identityNumber.slice(2, 4)) % 40;
  const [yearInCentury, individual] = [Number(identityNumber.slice(4, 6)), Number(identityNumber.slice(6, 9))];
  const written = `${String(centuryOf(yearInCentury, individual) + yearInCentury)}-${twoDigits(month)}-${twoDigits(day)}`;
  return isLocalDate(written) ? written : undefined;
}

/** Digits seven to nine tell the century: 000–499 1900–1999, 500–749 1854–1899, 500–999 2000–2039, 900–999 1940–1999. */
function centuryOf(yearInCentury: number, individual: number): number {
  if (individual < 500) return 1900;
  if (yearInCentury < 40) return 2000;
  return individual >= 900 ? 1900 : 1800;
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * A synthetic number (month + 80) for somebody born that day, with these three digits at place seven to nine; undefined when the
 * modulus leaves no control digit, or the digits do not go with the century. For demo data: three digits × each day are plenty.
 */
export function syntheticNumber(born: LocalDate, individual: number): string | undefined {
  const [year, month, day] = born.split('-').map(Number) as [number, number, number];
  if (centuryOf(year % 100, individual) + (year % 100) !== year) return undefined;
  const start = `${twoDigits(day)}${twoDigits(month + 80)}${twoDigits(year % 100)}${String(individual).padStart(3, '0')}`;
  const first = controlDigit(start, firstWeights);
  const second = controlDigit(`${start}${String(first)}`, secondWeights);
  return first > 9 || second > 9 ? undefined : `${start}${String(first)}${String(second)}`;
}

function controlDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
