import type { BodyOf } from '@fotfeste/shared/web';
import type { PersonFacts } from '../contract';
import type { FactKind } from './fact-content';

/** A list that can be said to be complete, so that an empty one means none. */
export type KnownList = BodyOf<'POST /participants/{participantId}/facts/known'>['list'];

/** The list of each kind; nobody says of educations that there are no more. */
export const listOf: Readonly<Partial<Record<FactKind, KnownList>>> = {
  employment: 'employments',
  'sick-leave': 'sickLeaves',
  benefit: 'benefits',
};

/** Who said of the list that it is complete, and when. */
export function knownOf(list: KnownList, facts: PersonFacts): PersonFacts['benefitsKnown'] {
  return facts[`${list}Known`];
}
