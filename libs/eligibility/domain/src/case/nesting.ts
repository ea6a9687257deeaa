const deepest = 20;

/** Whether objects and lists stand in each other more than any case needs: so deep that printing them could break whoever answers. */
export function isTooDeep(value: unknown, levels = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isTooDeep(each, levels - 1));
}
