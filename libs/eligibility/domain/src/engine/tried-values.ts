import { measureCodes } from '../catalogue/measure-codes';
import type { FactDefinition } from '../facts/fact-definition';
import type { FactFields, FactType } from '../facts/fact-shape';

/**
 * Values worth trying for a fact when asking what would change an answer. `numbers` are those of the law: a number is worth
 * trying where the law draws a line. Texts are not guessed; days are looked for in `tried-days.ts`.
 */
export function triedValues(
  { shape, tried }: Pick<FactDefinition, 'shape' | 'tried'>,
  now: unknown,
  numbers: readonly number[],
): readonly unknown[] {
  switch (shape.type) {
    case 'yes-no':
      return tried === 'further' ? [true] : [true, false];
    case 'code':
      return tried === 'further' ? shape.codes.slice(1 + Math.max(0, shape.codes.indexOf(String(now)))) : shape.codes;
    case 'number':
      return within(numbers, (number) => number > shape.above && number <= shape.upTo, now);
    case 'whole-number':
      return within([shape.from, ...numbers], (number) => Number.isInteger(number) && number >= shape.from && number <= shape.upTo, now);
    case 'amount':
      return [0];
    case 'list':
      return Array.isArray(now) && now.length > 0 ? settled(shape.of, now) : [[], ...examplesOf(shape.of)];
    case 'by-measure':
      return [{}];
    case 'measure':
      return measureCodes;
    case 'day':
    case 'text':
    case 'record':
    case 'answers':
      return [];
  }
}

/**
 * Whether a value of the fact only shows that one would do: days and measures are known or not known, and so is a number that
 * nobody sets.
 */
export function isOnlyTried({ shape, change }: Pick<FactDefinition, 'shape' | 'change'>): boolean {
  switch (shape.type) {
    case 'day':
    case 'measure':
      return true;
    case 'number':
    case 'whole-number':
      return change === 'given';
    case 'yes-no':
    case 'text':
    case 'amount':
    case 'code':
    case 'record':
    case 'list':
    case 'by-measure':
    case 'answers':
      return false;
  }
}

/** Numbers that fit, those nearest to the present one first. */
function within(numbers: readonly number[], fits: (number: number) => boolean, now: unknown): readonly number[] {
  const fitting = [...new Set(numbers)].filter(fits);
  return typeof now === 'number' ? fitting.sort((left, right) => Math.abs(left - now) - Math.abs(right - now)) : fitting;
}

/** A list with what is not settled in it settled one way or the other. */
function settled(of: FactType, now: readonly unknown[]): readonly unknown[] {
  if (of.type !== 'record') return [];
  return yesNoFields(of.fields).flatMap((field) => {
    const isUnsettled = now.some((each) => (each as Readonly<Record<string, unknown>>)[field] === undefined);
    return isUnsettled ? [true, false].map((value) => now.map((each) => ({ [field]: value, ...(each as object) }))) : [];
  });
}

/** Lists with one entry, so that "there is one" can be tried. */
function examplesOf(of: FactType): readonly unknown[] {
  if (of.type !== 'record' || Object.values(of.fields).some(({ required }) => required)) return [];
  return [[{}], ...yesNoFields(of.fields).flatMap((field) => [[{ [field]: true }], [{ [field]: false }]])];
}

function yesNoFields(fields: FactFields): readonly string[] {
  return Object.keys(fields).filter((name) => fields[name]?.shape.type === 'yes-no');
}
