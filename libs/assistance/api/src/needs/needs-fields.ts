import { given, type LocalDate } from '@fotfeste/shared/kernel';
import { formerCodes, originsOf, type FormerCode, type NeedsAssessment } from '@fotfeste/assistance/domain';
import type { NeedsAssessmentRow } from './needs-assessment.row';
import type { NeedsRequest } from './needs.dto';
import type { NeedsView } from './needs.view';

/** What a user can change, with empty values as the database has them. */
export type NeedsFields = Pick<
  NeedsAssessmentRow,
  | 'barriers'
  | 'barrierOrigins'
  | 'barrierWords'
  | 'resources'
  | 'resourceOrigins'
  | 'resourceWords'
  | 'opennessWords'
  | 'earlySignWords'
  | 'capacityAssessedOn'
  | 'capacityAssessedBy'
  | 'capacityReduced'
  | 'capacityWords'
  | 'capacitySources'
>;

/** A person about whom nothing is written. */
export const blankNeeds: NeedsFields = {
  barriers: [],
  barrierOrigins: [],
  barrierWords: '',
  resources: [],
  resourceOrigins: [],
  resourceWords: '',
  opennessWords: '',
  earlySignWords: '',
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
    barrierOrigins: (from.barrierOrigins ?? []).map(({ code, saidBy, saidOn }) => ({ code, saidBy, saidOn })),
    resourceOrigins: (from.resourceOrigins ?? []).map(({ code, saidBy, saidOn }) => ({ code, saidBy, saidOn })),
    opennessWords: from.opennessWords ?? '',
    earlySignWords: from.earlySignWords ?? '',
    capacityAssessedOn: from.capacityAssessedOn ?? null,
    capacityAssessedBy: from.capacityAssessedBy ?? null,
    capacityReduced: from.capacityReduced ?? null,
    capacitySources: from.capacitySources.map((source) => given(source)),
  };
}

/** The fields with one origin for each code that is ticked: as it is told, else as it was. */
export function withOrigins<Fields extends Origins>(fields: Fields, before: Origins, today: LocalDate): Fields {
  return {
    ...fields,
    barrierOrigins: originsOf(fields.barriers, [...fields.barrierOrigins, ...before.barrierOrigins], today),
    resourceOrigins: originsOf(fields.resources, [...fields.resourceOrigins, ...before.resourceOrigins], today),
  };
}

type Origins = Pick<NeedsFields, 'barriers' | 'barrierOrigins' | 'resources' | 'resourceOrigins'>;

/** The fields as the rules of the domain read them. */
export function needsAssessment({ capacityAssessedOn, capacityAssessedBy, capacityReduced, ...words }: NeedsFields): NeedsAssessment {
  return { ...words, ...given({ capacityAssessedOn, capacityAssessedBy, capacityReduced }) };
}

/** Names of the fields that differ. */
export function changedFields(before: NeedsFields, after: NeedsFields): readonly string[] {
  const [old, now] = [needsFields(before), needsFields(after)];
  return (Object.keys(now) as (keyof NeedsFields)[]).filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]));
}

/** What was ticked in an earlier version, and the day it was changed. */
export interface FormerNeeds {
  readonly barriers: readonly string[];
  readonly resources: readonly string[];
  readonly until: LocalDate;
}

/** The assessment as pages see it. */
export function needsView(row: NeedsAssessmentRow | undefined, former: readonly FormerNeeds[]): NeedsView {
  if (!row) return { ...needsAssessment(blankNeeds), formerBarriers: [], formerResources: [], version: 0 };
  const was = (codes: 'barriers' | 'resources'): readonly FormerCode[] =>
    formerCodes(
      former.map((each) => ({ codes: each[codes], until: each.until })),
      row[codes],
    );
  return {
    ...needsAssessment(needsFields(row)),
    ...{ formerBarriers: was('barriers'), formerResources: was('resources') },
    ...{ changedAt: row.changedAt.toISOString(), version: row.version },
  };
}
