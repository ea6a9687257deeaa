import type { CaseRow } from '@fotfeste/caseload/domain';
import type { CaseCursor } from './case-cursor';
import { comparable, sortColumns, stretchesOf, stretchOf, type CaseOrder, type Stretch } from './case-order';
import { readUrgencyKey } from './urgency-key';
import type { Values } from './values';

/** How one reads: `backwards` fetches what stands before a place. */
export type Reading = 'forwards' | 'backwards';

/** A row's place in an order: the part of the list, and what its rows are compared by. */
export interface CasePlace {
  readonly stretch: number;
  readonly value: string | number | undefined;
  readonly name: string;
  readonly participantId: string;
}

/** Where a cursor stands, once the names there are known. */
export function placeOf(cursor: CaseCursor, { name, responsibleName }: Pick<CaseRow, 'name' | 'responsibleName'>): CasePlace {
  const { sort, participantId } = cursor;
  const key = sortColumns[sort].isReckoned ? readUrgencyKey(String(cursor.value ?? '')) : undefined;
  const value = sort === 'name' ? name : sort === 'adviser' ? responsibleName : (key?.on ?? comparable(sort, cursor.value));
  return { stretch: stretchOf(cursor, key?.urgency, value !== undefined), value, name, participantId };
}

/** The order of the rows of a part. */
export function orderBy({ by, isRising: rises }: Stretch, reading: Reading, values: Values): string {
  const way = rises === (reading === 'forwards') ? 'asc' : 'desc';
  return `${by(values)} ${way}, r.name ${way}, r.participant_id ${way}`;
}

/** Whether a row of the part stands beyond a place in the same part, in the direction one reads. */
export function beyond({ by, type, isRising: rises, isUnknown }: Stretch, place: CasePlace, reading: Reading, values: Values): string {
  const sign = rises === (reading === 'forwards') ? '>' : '<';
  const ties = `${values.place(place.name)}::text, ${values.place(place.participantId)}::uuid`;
  if (isUnknown) return `(r.name, r.participant_id) ${sign} (${ties})`;
  return `(${by(values)}, r.name, r.participant_id) ${sign} (${values.place(place.value)}::${type}, ${ties})`;
}

/** Whether a row stands before a place, in whichever part. */
export function before(order: CaseOrder, place: CasePlace, values: Values): string {
  const parts = stretchesOf(order).slice(0, place.stretch + 1);
  return parts
    .map((part, index) =>
      index < place.stretch ? part.where(values) : `${part.where(values)} and ${beyond(part, place, 'backwards', values)}`,
    )
    .map((condition) => `(${condition})`)
    .join(' or ');
}
