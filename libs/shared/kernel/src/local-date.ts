declare const localDateBrand: unique symbol;

/** A calendar day as `yyyy-mm-dd`, without time or time zone. Ordinary `<` and `===` compare two of them. */
export type LocalDate = string & { readonly [localDateBrand]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `yyyy-mm-dd`; throws a RangeError when that is not a day in the calendar. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a calendar day: ${text}`);
  return text;
}

/** Whether the text is a day that exists, written `yyyy-mm-dd`. */
export function isLocalDate(text: string): text is LocalDate {
  const parts = shape.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day of the month `months` later; the last day of that month when it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return write(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The same day `years` later; 28 February for a 29 February that does not exist. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** Days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Age in completed years on a day: somebody turns N on the N-th birthday. */
export function completedYears(born: LocalDate, on: LocalDate): number {
  const [birth, day] = [parts(born), parts(on)];
  const hadBirthday = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (hadBirthday ? 0 : 1);
}

/** The day somebody turns `age`: 1 March in an ordinary year for those born on 29 February. */
export function birthday(born: LocalDate, age: number): LocalDate {
  const { year, month, day } = parts(born);
  return day > daysInMonth(year + age, month) ? write(year + age, month + 1, 1) : write(year + age, month, day);
}

/** Calendar year of a day. */
export function yearOf(date: LocalDate): number {
  return parts(date).year;
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function weekOf(date: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(write(year, 1, 1), thursday) / 7) + 1 };
}

/** The earliest of the days. */
export function earliest(first: LocalDate, ...rest: readonly LocalDate[]): LocalDate {
  return rest.reduce((left, right) => (left <= right ? left : right), first);
}

/** The latest of the days. */
export function latest(first: LocalDate, ...rest: readonly LocalDate[]): LocalDate {
  return rest.reduce((left, right) => (left >= right ? left : right), first);
}

function parts(date: LocalDate): { year: number; month: number; day: number } {
  return { year: number(date, 0) * 100 + number(date, 2), month: number(date, 5), day: number(date, 8) };
}

/** The two digits at a place. Days are read by the million, and cutting a text into pieces costs four times as much. */
function number(date: LocalDate, place: number): number {
  return (date.charCodeAt(place) - zero) * 10 + date.charCodeAt(place + 1) - zero;
}

const zero = '0'.charCodeAt(0);

function write(year: number, month: number, day: number): LocalDate {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar, counted in 400-year eras that begin on 1 March. */
function dayNumber(date: LocalDate): number {
  const { year, month, day } = parts(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function fromDayNumber(days: number): LocalDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
