import type { LocalDate } from '@fotfeste/shared/kernel';
import { sexOf } from '@fotfeste/participant/domain';
import { validNumbers } from '../valid-numbers.ts';

/** Identity numbers that nobody has yet, by birthday and sex. */
export class BirthdayNumbers {
  private readonly left = new Map<string, string[]>();

  constructor(private readonly taken: ReadonlySet<string>) {}

  /** The next one; nothing when the birthday has no more. */
  next(born: LocalDate, sex: string): string | undefined {
    if (!this.left.has(`${born} ${sex}`)) this.open(born);
    return this.left.get(`${born} ${sex}`)?.pop();
  }

  private open(born: LocalDate): void {
    const free = [...validNumbers(born)].filter((number) => !this.taken.has(number)).reverse();
    for (const sex of ['female', 'male'] as const)
      this.left.set(
        `${born} ${sex}`,
        free.filter((number) => sexOf(number) === sex),
      );
  }
}
