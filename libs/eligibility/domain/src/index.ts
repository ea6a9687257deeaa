export * from './assess';
export * from './case/answer-case';
export * from './case/case-answer';
export { isTooDeep } from './case/nesting';
export { everyQuestion } from './case/read-answers';
export { readCase, type Case, type ReadCase } from './case/read-case';
export { caseRefusal, type CaseRefusal } from './case/refusal';
export { repeatedNameErrors } from './case/repeated-names';
export * from './engine/assessment';
export * from './assistance-group';
export { awaitsDecision } from './awaits-decision';
export * from './engine/basis';
export * from './benefit-deadlines';
export * from './combination';
export * from './complaint-rules';
export * from './complaints';
export type { Condition, HardCondition, InformationCondition, JudgedCondition } from './engine/condition';
export * from './engine/contradictions';
export * from './deadlines';
export * from './decision-guards';
export * from './decision-rules';
export * from './engine/duration';
export { separateCoursesCount, type DurationPlan, type DurationStep } from './engine/duration-plan';
export { benefitNames } from './facts/benefits';
export type { FactChange, FactDefinition } from './facts/fact-definition';
export type { FactField, FactFields, FactType, FactValue } from './facts/fact-shape';
export * from './facts/fact-values';
export { internalMeasuresStates, type InternalMeasures } from './facts/work';
export * from './facts/facts';
export * from './facts/read-facts';
export { type FactError } from './facts/read-value';
export * from './judgements';
export { firstDayOfLaw, lastDayOfLaw, prepareLaw, tooFarAhead, type AssessOptions, type Law } from './engine/law';
export { lawAddress } from './catalogue/law-address';
export * from './catalogue/laws';
export * from './main-goal';
export * from './engine/measure';
export * from './money/amount';
export type { AmountPlan } from './money/amount-plan';
export { chapterOf, rulebookChapters, type RulebookChapter } from './catalogue/chapters';
export * from './catalogue/measure-codes';
export { measureDefinitions } from './catalogue/measure-definitions';
export * from './catalogue/measure-definition';
export { allMeasures } from './measures';
export { questionsOf, type AskedQuestion } from './measures/questions';
export {
  NoParameterValue,
  parameter,
  unknownOn,
  spokenValueOn,
  valueOn,
  type Parameter,
  parameterUnits,
  type ParameterUnit,
  type ParameterValue,
} from './engine/parameter';
export { allParameters, type ParameterId } from './parameters';
export * from './open-questions';
export * from './registration';
export * from './registration-days';
export { conditionsIn, isGroup, type Group, type Requirement } from './engine/requirement';
export type { Rule } from './engine/rule';
export * from './simulation';
export { lengthOf, timeIn } from './engine/time-used';
export { type ConditionTrace } from './engine/trace';
export * from './engine/questions-needed';
export * from './engine/what-would-change';
