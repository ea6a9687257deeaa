import {
  comparableFacts,
  comparisonsOf,
  factDefinitions,
  faultOfQuantity,
  lawChangeFaultTexts,
  type Comparison,
  type FactName,
  type MeasureCode,
  type ParameterUnit,
} from '@fotfeste/eligibility/domain';
import { isLocalDate, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { LawChangeRequest } from '../contract';

/** What can be otherwise about the law, in the order the form offers it. */
export const changeKinds = ['new-value', 'end-condition', 'move-condition', 'add-condition'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What somebody has filled in so far. */
export interface LawChangeDraft {
  readonly kind: ChangeKind;
  readonly parameter: string;
  readonly unit: ParameterUnit | undefined;
  readonly condition: string;
  readonly measure: MeasureCode | '';
  readonly fact: FactName | '';
  readonly comparison: Comparison | '';
  /** As it was typed. */
  readonly amount: string;
  readonly day: LocalDate | undefined;
  readonly codes: readonly string[];
  /** First day of what is new; of what ends, the first day without it. */
  readonly from: LocalDate | undefined;
  readonly lastDay: LocalDate | undefined;
}

/** How a value is filled in. */
export type ValueForm = 'number' | 'kroner' | 'day' | 'month-and-day' | 'codes' | 'none';

/** How the new value of a number is filled in. */
export function formOfUnit(unit: ParameterUnit): ValueForm {
  if (unit === 'date') return 'day';
  if (unit === 'month and day') return 'month-and-day';
  return unit.startsWith('øre') ? 'kroner' : 'number';
}

/** How that which a fact is compared with is filled in. */
export function formOfComparison(fact: FactName | '', comparison: Comparison | ''): ValueForm {
  switch (comparison) {
    case 'at-least':
    case 'at-most':
      return fact && factDefinitions[fact].shape.type === 'amount' ? 'kroner' : 'number';
    case 'years-at-least':
    case 'years-below':
      return 'number';
    case 'on-or-after':
    case 'on-or-before':
      return 'day';
    case 'one-of':
    case 'none-of':
      return 'codes';
    default:
      return 'none';
  }
}

/** The codes of a fact; none when it has no codes. */
export function codesOf(fact: FactName | ''): readonly string[] {
  const shape = fact ? factDefinitions[fact].shape : undefined;
  return shape?.type === 'code' ? shape.codes : [];
}

/** Facts that a new condition can ask for. */
export const facts = comparableFacts;

/** Comparisons that a fact allows. */
export function comparisonsFor(fact: FactName | ''): readonly Comparison[] {
  return fact ? comparisonsOf(fact) : [];
}

/** The change as the server reads it. What is not filled in is left out, and the server says that it is missing. */
export function requestOf(draft: LawChangeDraft): LawChangeRequest {
  const { kind, parameter, unit, condition, measure, fact, comparison, day, codes, from, lastDay } = draft;
  switch (kind) {
    case 'new-value': {
      const number = unit ? numberOf(draft, formOfUnit(unit)) : undefined;
      return { kind, ...filled({ parameter, number, from }) };
    }
    case 'end-condition':
      return { kind, ...filled({ condition, measure, lastDay }) };
    case 'move-condition':
      return { kind, ...filled({ condition, measure, from }) };
    case 'add-condition': {
      const form = formOfComparison(fact, comparison);
      const number = form === 'number' || form === 'kroner' ? numberOf(draft, form) : undefined;
      const rest = form === 'day' ? { day } : form === 'codes' && codes.length > 0 ? { codes } : {};
      return { kind, ...filled({ measure, fact, comparison, number, from, ...rest }) };
    }
  }
}

/** What is wrong with the value as it is typed; nothing when nothing is typed, which the server says is missing. */
export function faultOfTyped(draft: LawChangeDraft): { readonly text: LocalizedText; readonly values: Filling } | undefined {
  const { kind, unit, fact, comparison, amount } = draft;
  const form = kind === 'new-value' ? (unit ? formOfUnit(unit) : 'none') : formOfComparison(fact, comparison);
  const isTyped = form === 'number' || form === 'kroner' || form === 'month-and-day';
  if (!isTyped || amount.trim() === '') return undefined;
  const number = numberOf(draft, form);
  if (number === undefined) return { text: lawChangeFaultTexts[form === 'month-and-day' ? 'wrong-day' : 'wrong-number'], values: {} };
  const fault = kind === 'new-value' && unit ? faultOfQuantity(unit, number) : undefined;
  return fault && { text: lawChangeFaultTexts[fault.code], values: fault.values ?? {} };
}

type Filling = Readonly<Record<string, string | number>>;

/** `1 080,50` → 1080.5; undefined when it is no number. */
export function typedNumber(text: string): number | undefined {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function numberOf({ amount, day }: LawChangeDraft, form: ValueForm): number | undefined {
  switch (form) {
    case 'kroner': {
      const kroner = typedNumber(amount);
      return kroner === undefined ? undefined : Math.round(kroner * 100);
    }
    case 'day':
      return day && Number(day.replaceAll('-', ''));
    case 'month-and-day':
      return monthAndDay(amount);
    default:
      return typedNumber(amount);
  }
}

/** `31.08.` → 831, as the law's parameters write it. */
function monthAndDay(text: string): number | undefined {
  const [, day = '', month = ''] = /^(\d{1,2})\.(\d{1,2})\.?$/.exec(text.trim()) ?? [];
  const whole = `2024-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(whole) ? Number(month) * 100 + Number(day) : undefined;
}

type Filled<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined | ''> };

function filled<Fields extends object>(fields: Fields): Filled<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as Filled<Fields>;
}
