/** A fraction of whole numbers: no kroner ever pass through a floating point number. */
export interface Exact {
  readonly above: bigint;
  readonly below: bigint;
}

/** The number one. */
export const one: Exact = { above: 1n, below: 1n };

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:e-(\d+))?$/;

/** A number as it is written in decimals: 14.1 is 141/10, not the nearest binary fraction. Throws a RangeError for what is not a number. */
export function exact(value: number): Exact {
  const parts = decimal.exec(String(value));
  if (!parts) throw new RangeError(`Not a number to calculate with: ${value}`);
  const [, sign, whole = '0', fraction = '', exponent = '0'] = parts;
  const above = BigInt(whole + fraction);
  return { above: sign ? -above : above, below: 10n ** BigInt(fraction.length + Number(exponent)) };
}

/** The product of two fractions. */
export function times(left: Exact, right: Exact): Exact {
  return { above: left.above * right.above, below: left.below * right.below };
}

/** The sum of two fractions. */
export function plus(left: Exact, right: Exact): Exact {
  return { above: left.above * right.below + right.above * left.below, below: left.below * right.below };
}

/** One fraction divided by another. */
export function dividedBy(left: Exact, right: Exact): Exact {
  return { above: left.above * right.below, below: left.below * right.above };
}

/** The nearest multiple of `step`; a half goes away from zero. */
export function rounded({ above, below }: Exact, step: number): number {
  const unit = below * BigInt(step);
  const [size, by] = [above < 0n ? -above : above, unit < 0n ? -unit : unit];
  const multiples = (2n * size + by) / (2n * by);
  const isNegative = above < 0n !== unit < 0n;
  return Number(multiples) * step * (isNegative ? -1 : 1) || 0;
}
