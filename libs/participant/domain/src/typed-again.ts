/**
 * How something that was known came to be typed again: `added-again`, the same as a fact that stands there, from a register or a person;
 * `told-again`, the same value as was told last.
 */
export const typedAgainWays = ['added-again', 'told-again'] as const;
export type TypedAgainWay = (typeof typedAgainWays)[number];

/** Days back that the count of what was typed again goes. The product's own choice. */
export const typedAgainDays = 90;
