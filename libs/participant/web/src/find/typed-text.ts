/** What somebody has written in the one field for name and number. */
export type TypedText =
  | { readonly kind: 'number'; readonly identityNumber: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'wrong'; readonly why: 'nothing' | 'too-short' | 'digits' };

/** Eleven digits are a whole number; six to ten are the beginning of one, which is searched for like a name. */
const wholeNumber = 11;
const shortestBeginning = 6;

/** Reads the text, with any spaces in a number taken out. */
export function readTyped(typed: string): TypedText {
  const text = typed.trim();
  const digits = text.replace(/\s/g, '');
  if (text === '') return { kind: 'wrong', why: 'nothing' };
  if (/^\d+$/.test(digits)) {
    if (digits.length === wholeNumber) return { kind: 'number', identityNumber: digits };
    const isBeginning = digits.length >= shortestBeginning && digits.length < wholeNumber;
    return isBeginning ? { kind: 'words', text: digits } : { kind: 'wrong', why: 'digits' };
  }
  return text.length < 2 ? { kind: 'wrong', why: 'too-short' } : { kind: 'words', text };
}
