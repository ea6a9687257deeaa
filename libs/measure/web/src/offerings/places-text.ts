import { formatNumber } from '@fotfeste/shared/web';
import type { Offering } from '../contract';

/** Which text says how many places are left, and the numbers in it. */
export function placesText({ free, total }: Offering['places']): {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
} {
  if (free > 0)
    return { key: `measure.places.free.${free === 1 ? 'one' : 'other'}`, values: { free: formatNumber(free), total: formatNumber(total) } };
  if (free === 0) return { key: 'measure.places.full', values: { total: formatNumber(total) } };
  return { key: 'measure.places.over', values: { over: formatNumber(-free), total: formatNumber(total) } };
}
