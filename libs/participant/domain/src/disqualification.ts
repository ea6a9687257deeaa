/**
 * Why somebody is too near to a person to handle their case (forvaltningsloven § 6): family is the first paragraph, other the second
 * (special circumstances that weaken the trust in them). `own` follows from the identity number and is never declared.
 */
export const disqualificationGrounds = ['own', 'family', 'other'] as const;
export type DisqualificationGround = (typeof disqualificationGrounds)[number];

/** The grounds that somebody says. */
export const declaredGrounds = ['family', 'other'] as const;
export type DeclaredGround = (typeof declaredGrounds)[number];
