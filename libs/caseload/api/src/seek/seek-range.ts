import { addDays, addYears, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { assistanceGroups } from '@fotfeste/eligibility/domain';
import { seekKinds, urgencies, type CaseSort } from '@fotfeste/caseload/domain';
import { comparable } from '../case-order';

/** From the lowest to the highest of what a sorting compares that fits a value somebody typed. */
export interface SeekRange {
  readonly low: string | number;
  readonly high: string | number;
}

/** The highest text of a collation, behind every letter (Unicode TR35, collation: U+FFFF). */
const behindEveryLetter = '\uffff';

/** What a typed value means in a sorting on a day; nothing when it means nothing there. */
export function seekRange(sort: CaseSort, value: string, today: LocalDate): SeekRange | undefined {
  const typed = value.trim();
  switch (seekKinds[sort]) {
    case 'text':
      return typed === '' ? undefined : { low: typed, high: typed + behindEveryLetter };
    case 'date':
      return isLocalDate(typed) ? { low: typed, high: typed } : undefined;
    case 'age':
      return /^\d{1,3}$/.test(typed) ? bornFor(Number(typed), today) : undefined;
    case 'code':
      return codeRange(sort, typed);
  }
}

/** Days on which somebody of that age was born. */
function bornFor(age: number, today: LocalDate): SeekRange {
  return { low: addDays(addYears(today, -age - 1), 1), high: addYears(today, -age) };
}

function codeRange(sort: CaseSort, code: string): SeekRange | undefined {
  if (sort === 'attention') {
    const rank = indexIn(urgencies, code);
    return rank === undefined ? undefined : { low: String(rank), high: `${String(rank)} ~` };
  }
  if (sort === 'group') {
    const rank = indexIn(assistanceGroups, code);
    return rank === undefined ? undefined : { low: rank, high: rank };
  }
  if (sort === 'office') return /^\d{4}$/.test(code) ? { low: code, high: code } : undefined;
  const place = comparable(sort, code);
  return place ? { low: place, high: place } : undefined;
}

function indexIn(codes: readonly string[], code: string): number | undefined {
  const index = codes.indexOf(code);
  return index < 0 ? undefined : index;
}
