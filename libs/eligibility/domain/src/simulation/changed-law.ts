import { addDays, latest, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { lastDayOfLaw, prepareLaw, type Law } from '../engine/law';
import type { Measure } from '../engine/measure';
import { faultsOfAdded, withAddedCondition } from './added-condition';
import { faultsOfCondition, hasCondition, moveSeenFrom, withChangedCondition } from './changed-conditions';
import { faultsOfValue, withNewValue } from './changed-parameters';
import { faultTexts, type Fault } from './faults';
import { dayOf, type LawChange, type LawChangeFault } from './law-change';

/** A law that is otherwise, beside the one it was made from. Nothing is stored. */
export interface ChangedLaw {
  readonly before: Law;
  readonly after: Law;
  /** The first day on which all the changes can be seen. */
  readonly seenFrom: LocalDate;
  /** Measures whose answers may be otherwise. */
  readonly measures: readonly MeasureCode[];
}

/** Makes the changes to a law, or says what is wrong with them. The day of each change must lie ahead. */
export function changeLaw(
  before: Law,
  changes: readonly LawChange[],
  today: LocalDate,
): { readonly changed: ChangedLaw } | { readonly faults: readonly LawChangeFault[] } {
  const faults = changes.flatMap((change, index) =>
    faultsOf(before, change, changes.slice(0, index), today).map((fault) => named(fault, index)),
  );
  if (faults.length > 0) return { faults };
  let { measures, parameters } = before;
  for (const [index, change] of changes.entries()) {
    switch (change.kind) {
      case 'new-value':
        parameters = withNewValue(parameters, change);
        break;
      case 'end-condition':
      case 'move-condition':
        measures = withChangedCondition(measures, change, today);
        break;
      case 'add-condition':
        measures = withAddedCondition(measures, change, index);
        break;
    }
  }
  return {
    changed: {
      before,
      after: prepareLaw(measures, parameters),
      seenFrom: seenFrom(before.measures, changes, today),
      measures: touched(before, changes),
    },
  };
}

function faultsOf(law: Law, change: LawChange, earlier: readonly LawChange[], today: LocalDate): readonly Fault[] {
  const field = change.kind === 'end-condition' ? 'lastDay' : 'from';
  if (dayOf(change) <= today) return [{ field, code: 'not-in-future', values: { today } }];
  if (dayOf(change) > lastDayOfLaw) return [{ field, code: 'too-far-ahead' }];
  const twin = earlier.findIndex((other) => isSameThing(other, change));
  if (twin >= 0) return [{ field: 'kind', code: 'changed-twice', values: { other: twin + 1 } }];
  switch (change.kind) {
    case 'new-value':
      return faultsOfValue(change, law.parameters);
    case 'end-condition':
    case 'move-condition':
      return faultsOfCondition(change, law.measures, today);
    case 'add-condition':
      return faultsOfAdded(change, law.measures);
  }
}

/** Whether two changes are about one and the same thing, so that the one would undo the other. */
function isSameThing(one: LawChange, other: LawChange): boolean {
  if (one.kind === 'new-value' && other.kind === 'new-value') return one.parameter === other.parameter;
  const isAboutCondition = 'condition' in one && 'condition' in other;
  return isAboutCondition && one.condition === other.condition && (!one.measure || !other.measure || one.measure === other.measure);
}

function named({ field, code, values = {} }: Fault, index: number): LawChangeFault {
  return { index, field: `changes.${String(index)}.${field}`, text: faultTexts[code], values };
}

/** The first day on which every change can be seen, one by one: the latest of their days. */
function seenFrom(measures: readonly Measure[], changes: readonly LawChange[], today: LocalDate): LocalDate {
  const tomorrow = addDays(today, 1);
  const days = changes.map((change) => (change.kind === 'move-condition' ? moveSeenFrom(measures, change, today) : dayOf(change)));
  return latest(tomorrow, ...days);
}

/** A number may be read by any measure; a condition only by those that have it. */
function touched({ measures }: Law, changes: readonly LawChange[]): readonly MeasureCode[] {
  const isTouched = (one: Measure): boolean =>
    changes.some((change) => {
      switch (change.kind) {
        case 'new-value':
          return true;
        case 'add-condition':
          return change.measure === one.code;
        case 'end-condition':
        case 'move-condition':
          return hasCondition(one, change);
      }
    });
  return [...new Set(measures.filter(isTouched).map(({ code }) => code))];
}
