export { comparableFacts, comparisonsOf } from './added-condition';
export type { ChangedDuration, DurationTold } from './changed-duration';
export { changeLaw, type ChangedLaw } from './changed-law';
export { changedAnswer, simulatedOutcomes, type ChangedAnswer, type SimulatedOutcome } from './compare-answers';
export { faultTexts as lawChangeFaultTexts } from './faults';
export {
  comparisons,
  lawChangeKinds,
  type AddedCondition,
  type Comparison,
  type EndedCondition,
  type LawChange,
  type LawChangeFault,
  type MovedCondition,
  type NewValue,
} from './law-change';
export { faultOfQuantity } from './new-quantity';
