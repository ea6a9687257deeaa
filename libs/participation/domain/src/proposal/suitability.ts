/** Whether an applicant meets the requirements of the offering, as the provider sees it (Vurderingstype in nav-systems.md 1.1). */
export const suitabilityVerdicts = {
  meets: 'OPPFYLLER_KRAVENE',
  'does-not-meet': 'OPPFYLLER_IKKE_KRAVENE',
} as const;
export type SuitabilityVerdict = keyof typeof suitabilityVerdicts;

/** Longest reason for the verdict, in characters. The product's own choice. */
export const suitabilityWordsLength = 500;
