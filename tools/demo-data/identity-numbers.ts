import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { addDays, addYears, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Every twentieth number of the list is nobody's in the demo data, so that there is always somebody to register. */
const everyNthFree = 20;

/** Youngest and oldest of the computed people, in years. */
const [youngest, oldest] = [17, 66] as const;

/** The n-th synthetic identity number: first those of data/reference/synthetic-ids.csv, then computed ones in the same style (month + 80). */
export class IdentityNumbers {
  private readonly firstBirth: LocalDate;
  private readonly days: number;
  private readonly known: ReadonlySet<string>;
  private readonly given: readonly string[];

  private constructor(listed: readonly string[], today: LocalDate) {
    this.known = new Set(listed);
    this.given = listed.filter((_number, index) => (index + 1) % everyNthFree !== 0);
    this.firstBirth = addYears(today, -oldest);
    this.days = daysBetween(this.firstBirth, addYears(today, -youngest));
  }

  static of(folder: string, today: LocalDate): IdentityNumbers {
    const rows = parse<{ readonly id_number: string }>(readFileSync(join(folder, 'synthetic-ids.csv')), { columns: true });
    return new IdentityNumbers(
      rows.map(({ id_number }) => id_number),
      today,
    );
  }

  /** Nothing where the computed number is one of the list. */
  at(index: number): string | undefined {
    const listed = this.given[index];
    if (listed) return listed;
    const rank = index - this.given.length;
    const born = addDays(this.firstBirth, (rank * 7919) % this.days);
    const number = numberFor(born, Math.floor(rank / this.days));
    return this.known.has(number) ? undefined : number;
  }
}

/** The valid number of a birthday with this rank among them; individual numbers are taken from the top, where the list has few. */
function numberFor(born: LocalDate, rank: number): string {
  const [year, month, day] = [born.slice(2, 4), String(Number(born.slice(5, 7)) + 80), born.slice(8, 10)];
  const [least, most] = born < '2000' ? [0, 499] : [500, 999];
  let left = rank;
  for (let individual = most; individual >= least; individual -= 1) {
    const number = withChecks(`${day}${month}${year}${String(individual).padStart(3, '0')}`);
    if (!number) continue;
    if (left === 0) return number;
    left -= 1;
  }
  throw new RangeError('More people than there are numbers');
}

function withChecks(nine: string): string | undefined {
  const first = checkDigit(nine, firstWeights);
  const second = first === undefined ? undefined : checkDigit(`${nine}${first}`, secondWeights);
  return second === undefined ? undefined : `${nine}${String(first)}${second}`;
}

function checkDigit(digits: string, weights: readonly number[]): number | undefined {
  const rest = weights.reduce((sum, weight, position) => sum + weight * Number(digits[position]), 0) % 11;
  return rest === 0 ? 0 : rest === 1 ? undefined : 11 - rest;
}
