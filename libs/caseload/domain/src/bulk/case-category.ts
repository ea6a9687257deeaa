/**
 * Marks that an adviser sorts the own people by, each a shape and a colour, so that nobody depends on colours alone. What they mean is
 * the adviser's own.
 */
export const caseCategories = ['half-circle', 'triangle', 'circle', 'square', 'pentagon', 'rhombus'] as const;
export type CaseCategory = (typeof caseCategories)[number];

/** How long an adviser's own words for a category may be. Unit: characters. The product's own choice. */
export const longestCategoryWords = 30;

/** What can be wrong with the words for a category. */
export const categoryWordFaults = ['too-long', 'identity-number'] as const;
export type CategoryWordFault = (typeof categoryWordFaults)[number];

/** The fault of an adviser's words; none when they can be kept. Empty words are none. */
export function faultOfCategoryWords(words: string): CategoryWordFault | undefined {
  if (words.trim().length > longestCategoryWords) return 'too-long';
  return /\d{11}/.test(words.replaceAll(/[\s.-]/g, '')) ? 'identity-number' : undefined;
}
