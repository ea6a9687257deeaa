import { yearOf, type LocalDate } from '@fotfeste/shared/kernel';

/** Who can have told of the children in somebody's care: the person, the adviser who knows it, or the population register. */
export const careSources = ['deltaker', 'veileder', 'folkeregisteret'] as const;
export type CareSource = (typeof careSources)[number];

/** The children in somebody's care, by nothing but the year of birth, and whether the person has the care alone. */
export interface CarerSituation {
  /** One for each child. No children is an answer too. */
  readonly childYears: readonly number[];
  /** Absent without children. */
  readonly soleCarer?: boolean | undefined;
}

/** More children than this is a slip of the hand. */
export const mostChildren = 15;

/** Age at which a child comes of age. Unit: years. Vergemålsloven § 8. */
const ofAge = 18;

/** What can be wrong with what is told about children, with the year that shows it. */
export type CareFault =
  { readonly kind: 'too-many' | 'care-unsaid' | 'care-without-children' } | { readonly kind: 'ahead' | 'grown-up'; readonly year: number };

/** Everything that is wrong with what is told. A child who turns 18 this year may still be under it. */
export function careFaultsOf({ childYears, soleCarer }: CarerSituation, today: LocalDate): readonly CareFault[] {
  const thisYear = yearOf(today);
  const faults: CareFault[] = childYears.flatMap((year): readonly CareFault[] => {
    if (year > thisYear) return [{ kind: 'ahead', year }];
    return mayBeUnderAge(year, today) ? [] : [{ kind: 'grown-up', year }];
  });
  if (childYears.length > mostChildren) faults.push({ kind: 'too-many' });
  if (childYears.length > 0 && soleCarer === undefined) faults.push({ kind: 'care-unsaid' });
  if (childYears.length === 0 && soleCarer !== undefined) faults.push({ kind: 'care-without-children' });
  return faults;
}

/** What was told, as it reads on a later day: children who have come of age are no longer in anybody's care. The oldest first. */
export function carerSituationOn({ childYears, soleCarer }: CarerSituation, today: LocalDate): CarerSituation {
  const standing = childYears.filter((year) => mayBeUnderAge(year, today)).toSorted((left, right) => left - right);
  return { childYears: standing, ...(standing.length > 0 && soleCarer !== undefined && { soleCarer }) };
}

function mayBeUnderAge(year: number, today: LocalDate): boolean {
  return year + ofAge >= yearOf(today);
}
