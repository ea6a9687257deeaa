const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Every valid synthetic number (month + 80) of somebody born that day (`yyyy-mm-dd`), from the highest. */
export function* validNumbers(born: string): Generator<string> {
  const [year, month, day] = [born.slice(2, 4), String(Number(born.slice(5, 7)) + 80), born.slice(8, 10)];
  const [least, most] = born < '2000' ? [0, 499] : [500, 999];
  for (let individual = most; individual >= least; individual -= 1) {
    const number = withChecks(`${day}${month}${year}${String(individual).padStart(3, '0')}`);
    if (number) yield number;
  }
}

function withChecks(nine: string): string | undefined {
  const first = checkDigit(nine, firstWeights);
  const second = first === undefined ? undefined : checkDigit(`${nine}${first}`, secondWeights);
  return second === undefined ? undefined : `${nine}${String(first)}${second}`;
}

function checkDigit(digits: string, weights: readonly number[]): number | undefined {
  const rest = weights.reduce((sum, weight, position) => sum + weight * Number(digits[position]), 0) % 11;
  return rest === 0 ? 0 : rest === 1 ? undefined : 11 - rest;
}
