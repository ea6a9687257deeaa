/** How close the rows of a list stand: two lines each, or one. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** How somebody wants the product. What is absent has never been chosen. */
export interface Preferences {
  readonly density?: Density;
  /** Whether single characters do something (WCAG 2.1.4 asks that they can be turned off). */
  readonly singleKeys?: boolean;
}
