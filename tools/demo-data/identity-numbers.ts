import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { addDays, addYears, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { validNumbers } from './valid-numbers.ts';

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
    return new IdentityNumbers(listedNumbers(folder), today);
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

/** The numbers of the list: somebody's, or kept free to try a registration with. */
export function listedNumbers(folder: string): readonly string[] {
  const rows = parse<{ readonly id_number: string }>(readFileSync(join(folder, 'synthetic-ids.csv')), { columns: true });
  return rows.map(({ id_number }) => id_number);
}

/** The valid number of a birthday with this rank among them; individual numbers are taken from the top, where the list has few. */
function numberFor(born: LocalDate, rank: number): string {
  let left = rank;
  for (const number of validNumbers(born)) {
    if (left === 0) return number;
    left -= 1;
  }
  throw new RangeError('More people than there are numbers');
}
