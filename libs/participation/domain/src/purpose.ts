/** What a participation is for (list of purposes from the Welfare Services Committee, with clarification and inclusion beside them). */
export const purposes = [
  'clarification',
  'qualification',
  'job-search',
  'adapted-work',
  'employer-certainty',
  'keep-work',
  'prevent-exit',
  'inclusion',
] as const;
export type Purpose = (typeof purposes)[number];
