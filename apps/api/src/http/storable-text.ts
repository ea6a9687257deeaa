/**
 * Whether every text in a request can be stored and come back byte for byte: PostgreSQL takes neither the character zero nor half a
 * surrogate pair, and the latter would silently become another character.
 */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, each]) => isStorable(key) && isStorable(each));
}
