import { given } from '@fotfeste/shared/kernel';
import type { NeedsAssessment } from '@fotfeste/assistance/domain';
import type { NeedsAssessmentRow } from './needs-assessment.row';
import type { NeedsRequest } from './needs.dto';
import type { NeedsView } from './needs.view';

/** What a user can change, with empty values as the database has them. */
export type NeedsFields = Pick<
  NeedsAssessmentRow,
  | 'barriers'
  | 'barrierWords'
  | 'resources'
  | 'resourceWords'
  | 'capacityAssessedOn'
  | 'capacityAssessedBy'
  | 'capacityReduced'
  | 'capacityWords'
  | 'capacitySources'
>;

/** A person about whom nothing is written. */
export const blankNeeds: NeedsFields = {
  barriers: [],
  barrierWords: '',
  resources: [],
  resourceWords: '',
  capacityAssessedOn: null,
  capacityAssessedBy: null,
  capacityReduced: null,
  capacityWords: '',
  capacitySources: [],
};

/** The fields of a row or a request, each present. */
export function needsFields(from: NeedsRequest | NeedsFields): NeedsFields {
  const { barriers, barrierWords, resources, resourceWords, capacityWords } = from;
  return {
    ...{ barriers, barrierWords, resources, resourceWords, capacityWords },
    capacityAssessedOn: from.capacityAssessedOn ?? null,
    capacityAssessedBy: from.capacityAssessedBy ?? null,
    capacityReduced: from.capacityReduced ?? null,
    capacitySources: from.capacitySources.map((source) => given(source)),
  };
}

/** The fields as the rules of the domain read them. */
export function needsAssessment({ capacityAssessedOn, capacityAssessedBy, capacityReduced, ...words }: NeedsFields): NeedsAssessment {
  return { ...words, ...given({ capacityAssessedOn, capacityAssessedBy, capacityReduced }) };
}

/** Names of the fields that differ. */
export function changedFields(before: NeedsFields, after: NeedsFields): readonly string[] {
  const [old, now] = [needsFields(before), needsFields(after)];
  return (Object.keys(now) as (keyof NeedsFields)[]).filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
}

/** The assessment as pages see it. */
export function needsView(row: NeedsAssessmentRow | undefined): NeedsView {
  if (!row) return { ...needsAssessment(blankNeeds), version: 0 };
  return { ...needsAssessment(needsFields(row)), changedAt: row.changedAt.toISOString(), version: row.version };
}
