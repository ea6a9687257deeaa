/** Longest text that the server takes in one field. Unit: characters. */
export const longestText = 10_000;

const nearEnd = 1_000;

/** The limit, once somebody comes near it: a counter from the first letter would only disturb. */
export function shownLimit(text: string): number | undefined {
  return text.length > longestText - nearEnd ? longestText : undefined;
}
