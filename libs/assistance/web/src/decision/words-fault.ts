/** Shortest and longest comment that the server takes. */
const fewestLetters = 3;
const mostLetters = 5000;

/** The key of what is wrong with a comment; `missing` where it is too short. */
export function wordsFault(words: string, missing: string): string | undefined {
  if (words.length < fewestLetters) return missing;
  return words.length > mostLetters ? 'assistance.control.wordsTooLong' : undefined;
}
