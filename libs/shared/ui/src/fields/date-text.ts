import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';

const shapes = [/^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{4})$/, /^(\d{2})(\d{2})(\d{4})$/];
const shortYear = [/^(\d{1,2})[.\-/ ](\d{1,2})[.\-/ ](\d{2})$/, /^(\d{2})(\d{2})(\d{2})$/];
const shortYearsAhead = 30;

/** Reads what people type as a date: 20.11.2026, 20/11-26, 201126, 2026-11-20. Undefined when it is no day. */
export function readDate(typed: string, today: LocalDate): LocalDate | undefined {
  const text = typed.trim();
  if (isLocalDate(text)) return text;
  for (const shape of shapes) {
    const [, day, month, year] = shape.exec(text) ?? [];
    if (day && month && year) return asDate(year, month, day);
  }
  for (const shape of shortYear) {
    const [, day, month, year] = shape.exec(text) ?? [];
    if (day && month && year) return asDate(fourDigits(year, today), month, day);
  }
  return undefined;
}

function asDate(year: string, month: string, day: string): LocalDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) ? text : undefined;
}

/** Two digits mean the century that puts the year at most thirty years ahead. */
function fourDigits(year: string, today: LocalDate): string {
  const century = Number(today.slice(0, 2)) * 100;
  const candidate = century + Number(year);
  return String(candidate > Number(today.slice(0, 4)) + shortYearsAhead ? candidate - 100 : candidate);
}
