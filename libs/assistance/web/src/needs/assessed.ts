import { given, isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import { type Barrier, type CodeOrigin, type NeedsAssessment, originsOf, type Resource, type Source } from '@fotfeste/assistance/domain';
import { sourceOf } from '../writing/written';
import type { Needs } from '../views';

/** A needs assessment as its form holds it: '' where nothing is said. */
export interface Assessed {
  readonly barriers: readonly Barrier[];
  readonly barrierOrigins: readonly CodeOrigin<Barrier>[];
  readonly barrierWords: string;
  readonly resources: readonly Resource[];
  readonly resourceOrigins: readonly CodeOrigin<Resource>[];
  readonly resourceWords: string;
  readonly opennessWords: string;
  readonly earlySignWords: string;
  readonly capacityAssessedOn: LocalDate | '';
  readonly capacityAssessedBy: string;
  readonly capacityReduced: 'yes' | 'no' | '';
  readonly capacityWords: string;
  readonly capacitySources: readonly Source[];
}

/** What is kept while somebody writes: the fields they touched, and the version they saw when they began. */
export type AssessedDraft = Partial<Assessed> & { readonly version?: number };

/** No work-capacity assessment. */
export const noCapacity = {
  capacityAssessedOn: '',
  capacityAssessedBy: '',
  capacityReduced: '',
  capacityWords: '',
  capacitySources: [],
} as const satisfies Partial<Assessed>;

/** An assessment that says nothing. */
export const blankAssessment: Assessed = {
  ...{ barriers: [], barrierOrigins: [], barrierWords: '', resources: [], resourceOrigins: [], resourceWords: '' },
  ...{ opennessWords: '', earlySignWords: '' },
  ...noCapacity,
};

/** The assessment as the form holds it. */
export function assessedOf(needs: Needs): Assessed {
  const { barriers, barrierWords, resources, resourceWords, opennessWords, earlySignWords } = needs;
  const { capacityAssessedOn = '', capacityReduced, capacityWords } = needs;
  return {
    ...{ barriers, barrierWords, resources, resourceWords, opennessWords, earlySignWords, capacityWords },
    barrierOrigins: needs.barrierOrigins.flatMap(originOf),
    resourceOrigins: needs.resourceOrigins.flatMap(originOf),
    capacityAssessedOn: isLocalDate(capacityAssessedOn) ? capacityAssessedOn : '',
    capacityAssessedBy: needs.capacityAssessedBy ?? '',
    capacityReduced: capacityReduced === undefined ? '' : capacityReduced ? 'yes' : 'no',
    capacitySources: needs.capacitySources.map(sourceOf),
  };
}

/** An origin as the domain has it; a day that is none is left out, and the server gives the code a new one. */
function originOf<Code extends string>({ code, saidBy, saidOn }: Said<Code>): readonly CodeOrigin<Code>[] {
  return isLocalDate(saidOn) ? [{ code, saidBy, saidOn }] : [];
}

interface Said<Code> extends Pick<Needs['barrierOrigins'][number], 'saidBy' | 'saidOn'> {
  readonly code: Code;
}

/** Ticked or unticked barriers, with an origin for each: what is new is the adviser's of today until somebody else is named. */
export function withBarriers({ barrierOrigins }: Assessed, barriers: readonly Barrier[], today: LocalDate): Partial<Assessed> {
  return { barriers, barrierOrigins: originsOf(barriers, barrierOrigins, today) };
}

/** The same for resources. */
export function withResources({ resourceOrigins }: Assessed, resources: readonly Resource[], today: LocalDate): Partial<Assessed> {
  return { resources, resourceOrigins: originsOf(resources, resourceOrigins, today) };
}

/** What the server holds, with what this person has touched in its place. */
export function assessedWith(saved: Assessed, { version: _version, ...touched }: AssessedDraft): Assessed {
  return { ...saved, ...touched };
}

/** The assessment as the rules of the domain and the server read it. */
export function needsAssessment({ capacityAssessedOn, capacityReduced, ...rest }: Assessed): NeedsAssessment {
  const { capacityAssessedBy, ...words } = rest;
  return {
    ...words,
    ...given({
      capacityAssessedOn: capacityAssessedOn || undefined,
      capacityAssessedBy: capacityAssessedBy.trim() || undefined,
      capacityReduced: capacityReduced === '' ? undefined : capacityReduced === 'yes',
    }),
  };
}

/** Whether anything is said about work capacity. */
export function isCapacityBegun(assessed: Assessed): boolean {
  const { capacityAssessedOn, capacityAssessedBy, capacityReduced, capacityWords, capacitySources } = assessed;
  return [capacityAssessedOn, capacityAssessedBy, capacityReduced, capacityWords].some(Boolean) || capacitySources.length > 0;
}
