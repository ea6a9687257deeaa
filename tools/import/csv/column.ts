import { isLocalDate, localDate, type LocalDate } from '@fotfeste/shared/kernel';

/** What a cell says, or why it says nothing we can take. */
export type Cell<T> = { readonly value: T } | { readonly wrong: string };

/** How the cells of one column are read. */
export type Column<T> = (cell: string) => Cell<T>;

const wrong = (reason: string): { readonly wrong: string } => ({ wrong: reason });

/** Any text without stray blanks or control characters; not empty. */
export const text: Column<string> = (cell) => {
  if (cell === '') return wrong('is empty');
  if (cell.trim() !== cell) return wrong('begins or ends with a blank');
  return /\p{Cc}/u.test(cell) ? wrong('holds a line break or another control character') : { value: cell };
};

/** Text of at most so many characters. */
export function textUpTo(longest: number): Column<string> {
  return (cell) => (cell.length > longest ? wrong(`is longer than ${longest} characters`) : text(cell));
}

/** Text of a form; `what` completes the sentence "must be …". */
export function matching(form: RegExp, what: string): Column<string> {
  return (cell) => {
    if (cell === '') return wrong('is empty');
    return form.test(cell) ? { value: cell } : wrong(`must be ${what}`);
  };
}

/** Exactly so many digits. */
export function digits(count: number): Column<string> {
  return matching(new RegExp(`^[0-9]{${count}}$`), count === 1 ? 'one digit' : `${count} digits`);
}

/** One value of a list. */
export function oneOf<const T extends string>(values: readonly T[]): Column<T> {
  return (cell) => {
    const found = values.find((value) => value === cell);
    return found === undefined ? wrong(cell === '' ? 'is empty' : `must be one of ${values.join(', ')}`) : { value: found };
  };
}

/** A day that exists, `yyyy-mm-dd`. */
export const day: Column<LocalDate> = (cell) => {
  if (cell === '') return wrong('is empty');
  return isLocalDate(cell) ? { value: localDate(cell) } : wrong('must be a day that exists, yyyy-mm-dd');
};

/** A whole number between two others, both included. */
export function wholeNumber(lowest: number, highest: number): Column<number> {
  return (cell) => {
    if (cell === '') return wrong('is empty');
    const value = /^-?[0-9]{1,15}$/.test(cell) ? Number(cell) : Number.NaN;
    return value >= lowest && value <= highest ? { value } : wrong(`must be a whole number from ${lowest} to ${highest}`);
  };
}

/** A number with decimal point. */
export const decimal: Column<number> = (cell) => {
  if (cell === '') return wrong('is empty');
  return /^-?[0-9]+(\.[0-9]+)?$/.test(cell) ? { value: Number(cell) } : wrong('must be a number with decimal point');
};

/** `true` or `false`. */
export const truth: Column<boolean> = (cell) => {
  if (cell === '') return wrong('is empty');
  return cell === 'true' || cell === 'false' ? { value: cell === 'true' } : wrong('must be true or false');
};

/** A column whose cells may be empty. */
export function optional<T>(column: Column<T>): Column<T | undefined> {
  return (cell) => (cell === '' ? { value: undefined } : column(cell));
}

/** Several values in one cell, separated by `|`; empty is none. */
export function listOf<T>(column: Column<T>): Column<readonly T[]> {
  return (cell) => {
    const cells = (cell === '' ? [] : cell.split('|')).map(column);
    const bad = cells.find((each) => 'wrong' in each);
    return bad ? wrong(`holds a part that ${bad.wrong}`) : { value: cells.flatMap((each) => ('value' in each ? [each.value] : [])) };
  };
}
