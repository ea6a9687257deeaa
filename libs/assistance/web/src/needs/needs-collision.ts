import { differences, type Difference, type FieldTexts } from '../draft/difference';
import { type Assessed, type AssessedDraft, assessedWith } from './assessed';

/** Whose version of a field shall stand. */
export type Choice = 'mine' | 'theirs';
export type Choices = Readonly<Partial<Record<string, Choice>>>;

/** A colleague saved first: the fields that the server says both changed, and the version that stands now. */
export interface Collision {
  readonly fields: readonly string[];
  readonly version: number;
}

/** Reads what a 412 tells. */
export function collisionOf({ theirs, version }: Readonly<Record<string, unknown>>): Collision {
  return {
    fields: typeof theirs === 'object' && theirs !== null ? Object.keys(theirs) : [],
    version: typeof version === 'number' ? version : 0,
  };
}

/** The fields to choose in, with both versions in words. */
export function contested(
  { fields }: Collision,
  { saved, touched }: { readonly saved: Assessed; readonly touched: AssessedDraft },
  texts: FieldTexts<Assessed>,
): readonly Difference[] {
  return differences(assessedWith(saved, touched), saved, texts).filter(({ field }) => fields.includes(field));
}

/** What to save: what stands now, with this person's changes in it, except where the colleague's was chosen. */
export function chosen(saved: Assessed, touched: AssessedDraft, choices: Choices): Assessed {
  const kept = Object.entries(touched).filter(([field]) => choices[field] !== 'theirs');
  return assessedWith(saved, Object.fromEntries(kept));
}
