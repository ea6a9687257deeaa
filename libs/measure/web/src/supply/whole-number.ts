/** A number as it was typed, blanks between the digits or not; undefined when it is none. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/\s/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}
