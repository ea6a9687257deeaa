import { nameWords } from '@fotfeste/participant/domain';

/** Digits of an identity number that are enough to search by: the day and the month of birth. An index finds them as fast as six. */
export const shortestNumber = 4;

/** Why nobody can be searched for by a text. */
export const searchFaults = ['few-digits', 'no-words'] as const;
export type SearchFault = (typeof searchFaults)[number];

/** What somebody searches a list by: the beginning of the number, or beginnings of words of the name. */
export type CaseSearch =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'name'; readonly words: readonly string[] }
  | { readonly kind: 'unreadable'; readonly fault: SearchFault };

/** Reads what somebody has typed. Blanks in a number do not matter. */
export function readSearch(text: string): CaseSearch {
  const digits = text.replaceAll(/\s/g, '');
  if (/^\d{1,11}$/.test(digits))
    return digits.length < shortestNumber ? { kind: 'unreadable', fault: 'few-digits' } : { kind: 'number', digits };
  const words = nameWords(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length === 0 ? { kind: 'unreadable', fault: 'no-words' } : { kind: 'name', words };
}
