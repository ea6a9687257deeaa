import type { LocalDate, LocalizedText, Ore } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { JudgementAnswer } from './fact-values';

/** What a fact looks like: enough to read it from outside, to refuse a wrong one, to print it, and to give it a type. */
export type FactType =
  | { readonly type: 'day' }
  | { readonly type: 'yes-no' }
  | { readonly type: 'text' }
  | { readonly type: 'number'; readonly above: number; readonly orEqual?: true; readonly upTo: number }
  | { readonly type: 'whole-number'; readonly from: number; readonly upTo: number }
  | { readonly type: 'amount' }
  | CodeShape
  | { readonly type: 'measure' }
  | RecordShape
  | { readonly type: 'list'; readonly of: FactType }
  | { readonly type: 'by-measure'; readonly of: FactType }
  | { readonly type: 'answers' };

/** One of a list of codes; `aliases` are other spellings of them, read as the code they stand for. */
export interface CodeShape {
  readonly type: 'code';
  readonly codes: readonly string[];
  readonly aliases?: Readonly<Record<string, string>>;
  /** What each code is called, where no other list of the law names it. */
  readonly names?: Readonly<Record<string, LocalizedText>>;
}

/** Several things that belong together, by name. */
export interface RecordShape {
  readonly type: 'record';
  readonly fields: FactFields;
}

/** One thing in a record. A field that is not required may be absent, and is then unknown. */
export interface FactField {
  readonly title: LocalizedText;
  readonly shape: FactType;
  readonly unit?: string;
  readonly required?: true;
}

export type FactFields = Readonly<Record<string, FactField>>;

/** The value a fact of this shape has. */
export type FactValue<Shape extends FactType> = Shape extends { readonly codes: infer Codes extends readonly string[] }
  ? Codes[number]
  : Shape extends { readonly fields: infer Fields extends FactFields }
    ? RecordValue<Fields>
    : Shape extends { readonly type: 'list'; readonly of: infer Of extends FactType }
      ? readonly FactValue<Of>[]
      : Shape extends { readonly type: 'by-measure'; readonly of: infer Of extends FactType }
        ? Readonly<Partial<Record<MeasureCode, FactValue<Of>>>>
        : Shape['type'] extends keyof ValueByType
          ? ValueByType[Shape['type']]
          : never;

interface ValueByType {
  readonly day: LocalDate;
  readonly 'yes-no': boolean;
  readonly text: string;
  readonly number: number;
  readonly 'whole-number': number;
  readonly amount: Ore;
  readonly measure: MeasureCode;
  readonly answers: Readonly<Record<string, JudgementAnswer>>;
}

type Required<Fields extends FactFields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly required: true } ? Name : never;
}[keyof Fields];

type RecordValue<Fields extends FactFields> = {
  readonly [Name in Required<Fields>]: FactValue<Fields[Name]['shape']>;
} & {
  readonly [Name in Exclude<keyof Fields, Required<Fields>>]?: FactValue<Fields[Name]['shape']>;
};

/** A calendar day. */
export const day = { type: 'day' } as const;

/** True or false. */
export const yesNo = { type: 'yes-no' } as const;

/** A short text without meaning to the rules, such as an organisation number. */
export const text = { type: 'text' } as const;

/** Money in øre; zero or more. */
export const amount = { type: 'amount' } as const;

/** Code of a measure. */
export const measureCode = { type: 'measure' } as const;

/** Percent of full time, above 0 and up to 100. */
export const percent = { type: 'number', above: 0, upTo: 100 } as const;

/** A percentage that may be 0, such as a rate on top of wages. */
export const percentOrNone = { type: 'number', above: 0, orEqual: true, upTo: 100 } as const;

/** A whole number within limits, both included. */
export function wholeNumber<const From extends number, const UpTo extends number>(from: From, upTo: UpTo) {
  return { type: 'whole-number', from, upTo } as const;
}

/** One of the codes. */
export function oneOf<const Codes extends readonly string[]>(codes: Codes) {
  return { type: 'code', codes } as const;
}

/** One of the codes, each with its name. */
export function oneOfNamed<const Codes extends readonly string[]>(codes: Codes, names: Readonly<Record<Codes[number], LocalizedText>>) {
  return { type: 'code', codes, names } as const;
}

/** Things that belong together, by name. */
export function record<const Fields extends FactFields>(fields: Fields) {
  return { type: 'record', fields } as const;
}

/** Any number of the same; an empty list says that there is none. */
export function listOf<const Of extends FactType>(of: Of) {
  return { type: 'list', of } as const;
}

/** The same thing for several measures, by their codes. */
export function byMeasure<const Of extends FactType>(of: Of) {
  return { type: 'by-measure', of } as const;
}
