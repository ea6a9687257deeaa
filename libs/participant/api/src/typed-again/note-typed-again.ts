import type { Tx } from '@fotfeste/shared/api';
import type { TypedAgainPage, TypedAgainWay } from '@fotfeste/participant/domain';

/** What was typed again: a field, on a page, in one way. */
export interface TypedAgain {
  readonly field: string;
  readonly page: TypedAgainPage;
  readonly way: TypedAgainWay;
}

/** Counts that somebody had to type what was known: the field, the page and how, never the value and never whom it was about. */
export async function noteTypedAgain(tx: Tx, { field, page, way }: TypedAgain): Promise<void> {
  await tx.record({ name: 'participant.typed-again', payload: { field, page, way } });
}
