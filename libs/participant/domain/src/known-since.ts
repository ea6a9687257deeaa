import { latest, localDate, type LocalDate } from '@fotfeste/shared/kernel';

/** First day on which the numbers of practice are known. Their start was not found, so days before it are counted with the first known value. */
const knownSince = localDate('2016-01-01');

/** The day whose numbers are used for something that was so on `on`. */
export function numbersOf(on: LocalDate): LocalDate {
  return latest(on, knownSince);
}
