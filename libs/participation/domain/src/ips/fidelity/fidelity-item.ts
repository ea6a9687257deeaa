/**
 * The 25 items of the Supported Employment Fidelity Scale (Dartmouth Psychiatric Research Center, 7 January 2008; also called IPS-25), in
 * its order. The scale’s own text is not copied: the names here and the words shown are the product’s.
 */
export const fidelityItems = [
  'caseload-size',
  'employment-work-only',
  'vocational-generalists',
  'treatment-team-assignment',
  'treatment-team-contact',
  'collaboration-with-nav',
  'vocational-unit',
  'supervisor-role',
  'zero-exclusion',
  'focus-on-ordinary-jobs',
  'leadership-support',
  'work-incentives-planning',
  'disclosure',
  'assessment-at-work',
  'rapid-search',
  'individual-search',
  'contact-frequency',
  'contact-quality',
  'diversity-of-jobs',
  'diversity-of-employers',
  'ordinary-jobs',
  'individual-support',
  'unlimited-support',
  'community-based',
  'outreach',
] as const;
export type FidelityItem = (typeof fidelityItems)[number];

/** The scale’s three parts. */
export const fidelityParts = ['staffing', 'organisation', 'services'] as const;
export type FidelityPart = (typeof fidelityParts)[number];

/** The part of the scale an item stands in: three about staff, eight about the organisation, fourteen about services. */
export function partOf(item: FidelityItem): FidelityPart {
  const place = fidelityItems.indexOf(item);
  if (place < 3) return 'staffing';
  return place < 11 ? 'organisation' : 'services';
}

/** A score: 1 is no likeness to the model, 5 is full. */
export const fidelityScores = [1, 2, 3, 4, 5] as const;
export type FidelityScore = (typeof fidelityScores)[number];

/** What a number that is scored counts. */
export type FidelityUnit = 'people' | 'days' | 'percent' | 'a-week';

/** The numbers at which the score changes: the worst number that still gives 5, 4, 3 and 2. */
export interface FidelityAnchors {
  readonly unit: FidelityUnit;
  readonly better: 'low' | 'high';
  readonly limits: readonly [five: number, four: number, three: number, two: number];
  /** Best score that the numbers alone can give; what is above it a person must say. */
  readonly most: FidelityScore;
  /** `read`: in a source that was read for this; `remembered`: not held against the scale’s own text here, to be confirmed. */
  readonly confidence: 'read' | 'remembered';
}

const share = { unit: 'percent', better: 'high', most: 5, confidence: 'remembered' } as const;

/**
 * The items that are reckoned from recorded work. The anchors of caseload and the first thirty days were read (Centre for Mental
 * Health, the UK version of the scale; Wisconsin Department of Health Services on the model); the others are as the authors of this
 * file know the scale, and say so.
 */
export const recordedItems = {
  'caseload-size': { unit: 'people', better: 'low', limits: [20, 25, 30, 40], most: 5, confidence: 'read' },
  'rapid-search': { unit: 'days', better: 'low', limits: [30, 60, 150, 270], most: 5, confidence: 'remembered' },
  'individual-search': { ...share, limits: [90, 75, 50, 25] },
  // Six a week gives 5 only when the supervisor goes through them every week; the numbers alone give 4.
  'contact-frequency': { unit: 'a-week', better: 'high', limits: [6, 6, 4, 2], most: 4, confidence: 'remembered' },
  'diversity-of-jobs': { ...share, limits: [85, 70, 60, 50] },
  'diversity-of-employers': { ...share, limits: [85, 70, 60, 50] },
  'ordinary-jobs': { ...share, limits: [95, 85, 75, 65] },
  'community-based': { ...share, limits: [65, 50, 40, 31] },
} as const satisfies Readonly<Partial<Record<FidelityItem, FidelityAnchors>>>;
export type RecordedItem = keyof typeof recordedItems;

/** The anchors of an item that is reckoned; nothing for one that only a person can judge. */
export function anchorsOf(item: FidelityItem): FidelityAnchors | undefined {
  return (recordedItems as Readonly<Partial<Record<FidelityItem, FidelityAnchors>>>)[item];
}

/** The score of a number. Days, people and percent are held against the anchors in whole numbers. */
export function scoreOf(value: number, { unit, better, limits, most }: FidelityAnchors): FidelityScore {
  const held = unit === 'a-week' ? value : Math.round(value);
  const place = limits.findIndex((limit) => (better === 'low' ? held <= limit : held >= limit));
  const score = ([5, 4, 3, 2] as const)[place] ?? 1;
  return score > most ? most : score;
}

/** What a total means, from the scale: 115–125 exemplary, 100–114 good, 74–99 fair, below that not supported employment. As remembered. */
export const fidelityLevels = ['exemplary', 'good', 'fair', 'not-ips'] as const;
export type FidelityLevel = (typeof fidelityLevels)[number];

/** The level of a total. */
export function levelOf(total: number): FidelityLevel {
  if (total >= 115) return 'exemplary';
  if (total >= 100) return 'good';
  return total >= 74 ? 'fair' : 'not-ips';
}
