import { isLocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { measureCodeOf, type MeasureCode } from '../catalogue/measure-codes';
import type { CodeShape, FactType, RecordShape } from './fact-shape';
import { expected, misfits, unknownMeasure } from './misfits';

/** What is wrong with one value from outside: where it stands, and what should stand there. */
export interface FactError {
  /** Path from the outermost object, such as `facts.employments[0].percent`. */
  readonly field: string;
  readonly message: LocalizedText;
}

/** Stands where a value was refused; nothing that holds it is ever used. */
export const refused = Symbol('refused');
export type Refused = typeof refused;

/** Says what is wrong with a value. */
export type Refuse = (field: string, message: LocalizedText) => Refused;

/** Collects what is wrong in a list. */
export function refuseInto(errors: FactError[]): Refuse {
  return (field, message) => {
    errors.push({ field, message });
    return refused;
  };
}

const longestList = 1000;
const longestText = 100;

/** The value as the rules read it, other spellings of codes put right; the mark of a refused one otherwise. */
export function readValue(shape: FactType, value: unknown, field: string, refuse: Refuse): unknown {
  switch (shape.type) {
    case 'day':
      return typeof value === 'string' && isLocalDate(value) ? value : refuse(field, expected(shape));
    case 'yes-no':
      return typeof value === 'boolean' ? value : refuse(field, expected(shape));
    case 'text':
      return typeof value === 'string' && value.length <= longestText ? value : refuse(field, expected(shape));
    case 'number':
      return isNumber(value) && isAbove(value, shape) && value <= shape.upTo ? value : refuse(field, expected(shape));
    case 'whole-number':
      return isWhole(value) && value >= shape.from && value <= shape.upTo ? value : refuse(field, expected(shape));
    case 'amount':
      return isWhole(value) && value >= 0 ? value : refuse(field, expected(shape));
    case 'code':
      return readCode(shape, value) ?? refuse(field, expected(shape));
    case 'measure':
      return readMeasure(value) ?? refuse(field, unknownMeasure(value));
    case 'record':
      return readRecord(shape, value, field, refuse);
    case 'list':
      return readList(shape.of, value, field, refuse);
    case 'by-measure':
      return readByMeasure(shape.of, value, field, refuse);
    case 'answers':
      return readAnswers(value, field, refuse);
  }
}

/** Whether a value from outside is an object with named members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isAbove(value: number, { above, orEqual }: { readonly above: number; readonly orEqual?: true }): boolean {
  return value > above || (orEqual === true && value === above);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function readCode({ codes, aliases }: CodeShape, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (codes.includes(value)) return value;
  return aliases && Object.hasOwn(aliases, value) ? aliases[value] : undefined;
}

function readMeasure(value: unknown): MeasureCode | undefined {
  return typeof value === 'string' ? measureCodeOf(value) : undefined;
}

/** An object with these fields and no others. */
function readRecord({ fields }: RecordShape, value: unknown, field: string, refuse: Refuse): unknown {
  if (!isRecord(value)) return refuse(field, misfits.record);
  for (const [name, { required }] of Object.entries(fields)) {
    if (required && !Object.hasOwn(value, name)) refuse(`${field}.${name}`, misfits.required);
  }
  const read = Object.entries(value).map(([name, each]) => {
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const where = `${field}.${name}`;
    return [name, known ? readValue(known.shape, each, where, refuse) : refuse(where, misfits.unknown)];
  });
  return Object.fromEntries(read);
}

function readList(of: FactType, value: unknown, field: string, refuse: Refuse): unknown {
  if (!Array.isArray(value) || value.length > longestList) return refuse(field, misfits.list);
  return value.map((each, position) => readValue(of, each, `${field}[${position}]`, refuse));
}

function readByMeasure(of: FactType, value: unknown, field: string, refuse: Refuse): unknown {
  if (!isRecord(value)) return refuse(field, misfits.byMeasure);
  const read = new Map<MeasureCode, unknown>();
  for (const [name, each] of Object.entries(value)) {
    const [code, where] = [measureCodeOf(name), `${field}.${name}`];
    if (!code) refuse(where, unknownMeasure(name));
    else if (read.has(code)) refuse(where, misfits.twice);
    else read.set(code, readValue(of, each, where, refuse));
  }
  return Object.fromEntries(read);
}

/** `"yes"` and `"no"` are short for an answer without day and author. Which question a key stands for is not asked here. */
function readAnswers(value: unknown, field: string, refuse: Refuse): unknown {
  if (!isRecord(value)) return refuse(field, misfits.answers);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, readAnswer(each, `${field}.${key}`, refuse)]));
}

function readAnswer(value: unknown, field: string, refuse: Refuse): unknown {
  if (value === 'yes' || value === 'no') return { answer: value };
  if (!isRecord(value)) return refuse(field, misfits.answer);
  const { answer, answeredOn, answeredBy, ...rest } = value;
  if (answer !== 'yes' && answer !== 'no') refuse(`${field}.answer`, misfits.yesOrNo);
  if (answeredOn !== undefined) readValue({ type: 'day' }, answeredOn, `${field}.answeredOn`, refuse);
  if (answeredBy !== undefined) readValue({ type: 'text' }, answeredBy, `${field}.answeredBy`, refuse);
  for (const name of Object.keys(rest)) refuse(`${field}.${name}`, misfits.unknown);
  return value;
}
