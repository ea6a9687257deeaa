import { completedYears, isLocalDate, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { measureDefinitions } from '../catalogue/measure-definitions';
import { condition, met, missing, notMet, type Condition } from '../engine/condition';
import { lastDayOfLaw } from '../engine/law';
import type { Measure } from '../engine/measure';
import { factDefinitions, type FactName, type Facts } from '../facts/facts';
import type { FactType } from '../facts/fact-shape';
import type { Fault } from './faults';
import type { AddedCondition, Comparison } from './law-change';
import { faultOfQuantity } from './new-quantity';

/** Which comparisons a fact allows; none when it is composite. */
export function comparisonsOf(fact: FactName): readonly Comparison[] {
  return byType(factDefinitions[fact].shape);
}

/** Facts that can be compared, in the order of `docs/facts.md`. */
export const comparableFacts: readonly FactName[] = (Object.keys(factDefinitions) as readonly FactName[]).filter(
  (name) => comparisonsOf(name).length > 0,
);

/** What is wrong with a condition that somebody wants to try. */
export function faultsOfAdded({ measure, fact, comparison, value, from }: AddedCondition, measures: readonly Measure[]): readonly Fault[] {
  const isThere = measures.some(({ code, inForce }) => code === measure && inForce.from <= from && (!inForce.to || from <= inForce.to));
  if (!isThere) return [{ field: 'measure', code: 'no-rules' }];
  if (!isFactName(fact)) return [{ field: 'fact', code: 'unknown-fact', values: { fact } }];
  const allowed = comparisonsOf(fact);
  if (allowed.length === 0) return [{ field: 'fact', code: 'not-comparable', values: { fact } }];
  if (!allowed.includes(comparison)) return [{ field: 'comparison', code: 'wrong-comparison' }];
  return wrongValue(factDefinitions[fact].shape, comparison, value);
}

/** The measures, one of them with a condition more from a day on: assessed by the same engine as all others. */
export function withAddedCondition(measures: readonly Measure[], change: AddedCondition, index: number): readonly Measure[] {
  const added = conditionOf(change, index);
  return measures.map((one) => (one.code === change.measure ? { ...one, requirements: [...one.requirements, added] } : one));
}

function conditionOf({ measure, fact, comparison, value, from }: AddedCondition, index: number): Condition {
  if (!isFactName(fact)) throw new RangeError(`No fact called ${fact}`);
  const title = titleOf(fact, comparison, value);
  return condition({
    id: `NEW-${String(index + 1).padStart(2, '0')}`,
    kind: 'hard',
    title,
    because: title,
    basis: { law: measureDefinitions[measure].law, section: '', source: '', confidence: 'low' },
    inForce: { from },
    asks: [fact],
    evaluate: (facts, { startsOn }) => {
      const known = facts[fact];
      if (known === undefined) return missing(fact);
      return holds(known, comparison, value, startsOn) ? met : notMet();
    },
  });
}

function holds(
  known: Exclude<Facts[FactName], undefined>,
  comparison: Comparison,
  value: AddedCondition['value'],
  startsOn: LocalDate,
): boolean {
  switch (comparison) {
    case 'is-true':
      return known === true;
    case 'is-false':
      return known === false;
    case 'at-least':
      return typeof known === 'number' && known >= Number(value);
    case 'at-most':
      return typeof known === 'number' && known <= Number(value);
    case 'on-or-after':
      return typeof known === 'string' && known >= String(value);
    case 'on-or-before':
      return typeof known === 'string' && known <= String(value);
    case 'years-at-least':
      return yearsSince(known, startsOn) >= Number(value);
    case 'years-below':
      return yearsSince(known, startsOn) < Number(value);
    case 'one-of':
      return typeof known === 'string' && codesIn(value).includes(known);
    case 'none-of':
      return typeof known === 'string' && !codesIn(value).includes(known);
  }
}

function yearsSince(known: unknown, startsOn: LocalDate): number {
  return typeof known === 'string' && isLocalDate(known) && known <= startsOn ? completedYears(known, startsOn) : 0;
}

function byType(shape: FactType): readonly Comparison[] {
  switch (shape.type) {
    case 'yes-no':
      return ['is-true', 'is-false'];
    case 'number':
    case 'whole-number':
    case 'amount':
      return ['at-least', 'at-most'];
    case 'day':
      return ['years-at-least', 'years-below', 'on-or-after', 'on-or-before'];
    case 'code':
      return ['one-of', 'none-of'];
    default:
      return [];
  }
}

function wrongValue(shape: FactType, comparison: Comparison, value: AddedCondition['value']): readonly Fault[] {
  const field = 'value';
  switch (comparison) {
    case 'is-true':
    case 'is-false':
      return [];
    case 'at-least':
    case 'at-most':
      return typeof value === 'number' && Number.isFinite(value) ? outsideShape(shape, value) : [{ field, code: 'wrong-number' }];
    case 'years-at-least':
    case 'years-below':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 120 ? [] : [{ field, code: 'wrong-years' }];
    case 'on-or-after':
    case 'on-or-before':
      if (typeof value !== 'string' || !isLocalDate(value)) return [{ field, code: 'wrong-day' }];
      return value > lastDayOfLaw ? [{ field, code: 'too-far-ahead' }] : [];
    case 'one-of':
    case 'none-of': {
      const codes = codesIn(value);
      const isKnown = shape.type === 'code' && codes.length > 0 && codes.every((code) => shape.codes.includes(code));
      return isKnown ? [] : [{ field, code: 'wrong-codes' }];
    }
  }
}

/** A number that the fact can never be compares with nothing. */
function outsideShape(shape: FactType, value: number): readonly Fault[] {
  const field = 'value';
  switch (shape.type) {
    case 'whole-number':
      return Number.isInteger(value) ? outside(value, shape.from, shape.upTo) : [{ field, code: 'not-whole' }];
    case 'number':
      return outside(value, shape.above, shape.upTo);
    case 'amount':
      return [faultOfQuantity('øre', value) ?? []].flat();
    default:
      return [];
  }
}

function outside(value: number, least: number, most: number): readonly Fault[] {
  return value >= least && value <= most ? [] : [{ field: 'value', code: 'outside-fact', values: { least, most } }];
}

function codesIn(value: AddedCondition['value']): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(factDefinitions, name);
}

function titleOf(fact: FactName, comparison: Comparison, value: AddedCondition['value']): LocalizedText {
  const { title } = factDefinitions[fact];
  const words = comparisonWords[comparison];
  const shown = Array.isArray(value) ? (value as readonly string[]).join(', ') : String(value ?? '');
  const of = (language: keyof LocalizedText): string => `${title[language]}: ${words[language]} ${shown}`.trim();
  return { nb: of('nb'), nn: of('nn'), en: of('en') };
}

const comparisonWords: Readonly<Record<Comparison, LocalizedText>> = {
  'is-true': { nb: 'ja', nn: 'ja', en: 'yes' },
  'is-false': { nb: 'nei', nn: 'nei', en: 'no' },
  'at-least': { nb: 'minst', nn: 'minst', en: 'at least' },
  'at-most': { nb: 'høyst', nn: 'høgst', en: 'at most' },
  'on-or-after': { nb: 'fra og med', nn: 'frå og med', en: 'on or after' },
  'on-or-before': { nb: 'til og med', nn: 'til og med', en: 'on or before' },
  'years-at-least': { nb: 'antall år på startdagen minst', nn: 'talet på år på startdagen minst', en: 'years on the start day at least' },
  'years-below': { nb: 'antall år på startdagen under', nn: 'talet på år på startdagen under', en: 'years on the start day below' },
  'one-of': { nb: 'en av', nn: 'ein av', en: 'one of' },
  'none-of': { nb: 'ingen av', nn: 'ingen av', en: 'none of' },
};
