/** What somebody has written about a person and that may be deleted for the sake of privacy. Decisions, letters, referrals, reports and the judgements they rest on are archived and not among them. */
export const erasureKinds = [
  'activity',
  'goal',
  'sub-goal',
  'answer',
  'path',
  'meeting',
  'minutes',
  'contact-note',
  'task',
  'support-note',
  'control-note',
  'needs-assessment',
  'own-opinion',
  'message',
] as const;
export type ErasureKind = (typeof erasureKinds)[number];

/** Everything of it, or only what it said before: what stands now has been put right. */
export const erasureScopes = ['whole', 'earlier-versions'] as const;
export type ErasureScope = (typeof erasureScopes)[number];

/** Why it may not be kept: personvernforordningen art. 5 (1) (c) and (d), 9 and 17 (1). */
export const erasureGrounds = ['wrong-person', 'not-needed', 'special-category', 'about-others'] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

/** What became of a request: a lead has deleted it or refused, or whoever asked has taken the request back. */
export const erasureOutcomes = ['erased', 'refused', 'withdrawn'] as const;
export type ErasureOutcome = (typeof erasureOutcomes)[number];

export const erasureWordsLength = 1000;
