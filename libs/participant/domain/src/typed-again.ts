/**
 * How something that was known came to be typed again: `added-again`, the same as a fact that stands there, from a register or a person;
 * `told-again`, the same value as was told last; `as-register`, the same as the register says without being asked;
 * `answered-again`, the same answer to a question that an earlier answer could have been used for.
 */
export const typedAgainWays = ['added-again', 'told-again', 'as-register', 'answered-again'] as const;
export type TypedAgainWay = (typeof typedAgainWays)[number];

/** The pages where what is known is offered: registration of somebody new, the person's information, what can be offered. */
export const typedAgainPages = ['register', 'registration', 'possibilities'] as const;
export type TypedAgainPage = (typeof typedAgainPages)[number];

/** Days back that the count of what was typed again goes. The product's own choice. */
export const typedAgainDays = 90;
