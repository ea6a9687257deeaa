const deepest = 100;

/**
 * Whether every text in a request can be stored and come back byte for byte: PostgreSQL takes neither the character zero nor half a
 * surrogate pair, and the latter would silently become another character. What is nested deeper than any request needs is not looked into, and cannot either.
 */
export function isStorable(value: unknown, levels = deepest): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.entries(value).every(([key, each]) => isStorable(key) && isStorable(each, levels - 1));
}
