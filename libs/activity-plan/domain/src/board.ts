/** Step between two neighbouring cards when a column is numbered anew. */
export const positionStep = 1024;

/**
 * Where a card goes between two neighbours in its column; without one, beyond the other.
 * Undefined when there is no number left between them: then the column is numbered anew.
 */
export function positionBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined && after === undefined) return positionStep;
  if (before === undefined) return (after ?? 0) - positionStep;
  if (after === undefined) return before + positionStep;
  const middle = (before + after) / 2;
  return middle > before && middle < after ? middle : undefined;
}
