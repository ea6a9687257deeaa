import { isLocalDate, isUuid, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, type ProblemKind } from '@fotfeste/shared/api';
import type { CaseSort } from '@fotfeste/caseload/domain';
import { comparable, sortColumns, type CaseOrder } from './case-order';
import { readUrgencyKey } from './urgency-key';

/**
 * A place in a sorted list: the person it stands at and, for dates and codes, the value they were sorted by. Names never travel in it,
 * since a cursor stands in the address.
 */
export interface CaseCursor extends CaseOrder {
  readonly participantId: string;
  readonly value?: string | number;
}

export const cursorUnreadable: ProblemKind = {
  code: 'caseload/cursor-unreadable',
  status: 400,
  title: { nb: 'Stedet i listen finnes ikke', nn: 'Staden i lista finst ikkje', en: 'The place in the list does not exist' },
  detail: { nb: 'Gå til første side.', nn: 'Gå til første side.', en: 'Go to the first page.' },
};

export const placeLost: ProblemKind = {
  code: 'caseload/place-lost',
  status: 409,
  title: {
    nb: 'Personen på dette stedet er ikke lenger i listen',
    nn: 'Personen på denne staden er ikkje lenger i lista',
    en: 'The person at this place is no longer in the list',
  },
  detail: { nb: 'Gå til første side.', nn: 'Gå til første side.', en: 'Go to the first page.' },
};

/** The cursor as it stands in an address. */
export function writtenCursor({ participantId, sort, direction, value, asOf }: CaseCursor): string {
  const day = sortColumns[sort].isReckoned ? [asOf] : [];
  return Buffer.from(JSON.stringify([participantId, sort, direction, value ?? null, ...day])).toString('base64url');
}

/** Reads a cursor for this sorting; anything else than what {@link writtenCursor} wrote for it is refused. */
export function readCursor(text: string, { sort, direction, asOf, reader }: CaseOrder): CaseCursor {
  const [participantId, itsSort, itsDirection, value, day = asOf] = parsed(text);
  const isPlace = typeof participantId === 'string' && isUuid(participantId) && itsSort === sort && itsDirection === direction;
  if (!isPlace || !isSortValue(value, sort) || !isDay(day)) throw new Problem(cursorUnreadable);
  return { participantId, sort, direction, reader, asOf: day, ...(value !== null && { value }) };
}

/** Whether a list can be sorted by a value like this. */
function isSortValue(value: unknown, sort: CaseSort): value is string | number | null {
  const { type, isName, isReckoned, isAlwaysKnown } = sortColumns[sort];
  if (value === null || isName) return value === null && (isName ?? !isAlwaysKnown);
  if (type === 'smallint') return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 32_768;
  if (typeof value !== 'string') return false;
  if (isReckoned) return readUrgencyKey(value) !== undefined;
  if (type === 'code') return comparable(sort, value) !== 0;
  return type === 'date' ? isLocalDate(value) : /^\d{4}$/.test(value);
}

function isDay(value: unknown): value is LocalDate {
  return typeof value === 'string' && isLocalDate(value);
}

function parsed(text: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(content) && [4, 5].includes(content.length) ? (content as readonly unknown[]) : [];
  } catch {
    return [];
  }
}
