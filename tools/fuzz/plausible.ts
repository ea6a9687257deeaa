import fc from 'fast-check';
import { type Schema, resolved } from './operations.ts';
import type { SeenValues } from './seen-values.ts';

/** Deeper than any request of the contract. */
const deepest = 6;

/** What a user might send: the shape that the contract asks for, filled with values that the API has answered with. */
export function plausible(schema: Schema, seen: SeenValues, mark: () => string, name = '', depth = 0): fc.Arbitrary<unknown> {
  const { type, enum: values, properties, required = [], items, oneOf, maxItems = 3 } = resolved(schema);
  const inner = (one: Schema, key: string): fc.Arbitrary<unknown> => plausible(one, seen, mark, key, depth + 1);
  if (depth > deepest) return fc.constant(null);
  if (values && values.length > 0) return fc.constantFrom(...values);
  if (oneOf && oneOf.length > 0) return fc.oneof(...oneOf.map((one) => inner(one, name)));
  if (properties) {
    const parts = Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, inner(one, key)]));
    return fc.record(parts, { requiredKeys: required.filter((key) => key in parts) });
  }
  if (type === 'array') return fc.array(inner(items ?? {}, name), { maxLength: Math.min(maxItems, 3) });
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer') return fc.oneof(known(seen, name), fc.constantFrom(0, 1, 2, 10, 37.5, 50, 100));
  if (type === 'string')
    return fc.oneof({ weight: isProse(seen, name) ? 1 : 9, arbitrary: known(seen, name) }, { weight: 1, arbitrary: written(mark) });
  return fc.constant({});
}

/** Whether people write freely there: no code and no day has a space in it. What has never been seen is a text or a day, one as likely. */
function isProse(seen: SeenValues, name: string): boolean {
  const values = seen.of(name);
  return values.length === 0 || values.some((value) => typeof value === 'string' && value.includes(' '));
}

/** Values that have been seen under the name; days and marks where none has. */
function known(seen: SeenValues, name: string): fc.Arbitrary<unknown> {
  const values = seen.of(name);
  return values.length > 0 ? fc.constantFrom(...values) : fc.constantFrom(...days, '0106', 'AFT');
}

const days = ['2026-11-23', '2026-12-01', '2027-01-04', '2027-03-31', '2025-06-02'] as const;

/** A text that is known again wherever it ends up, most of it hostile in a page, a letter or a list's file. */
function written(mark: () => string): fc.Arbitrary<string> {
  return fc.constantFrom(...tails).map((tail) => `${mark()}${tail}`);
}

const tails = [
  '',
  ' Ønsker å prøve seg i butikk på nyåret.',
  `<script>window.__taken=1</script>`,
  `"><img src=x onerror="window.__taken=1">`,
  `'; drop table participant; --`,
  '{{7*7}} ${7*7}',
  ' \u202Eabc\u202C a\u200Bb',
  ' 👩‍👩‍👧‍👦 z\u0300\u0301 \uFB01 Å A\u030A',
  ' &amp; &lt;b&gt; %0d%0a \\n \\',
  '\nfirst\n\nsecond\tthird  fourth',
] as const;
