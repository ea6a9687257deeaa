export * from './chains';
export * from './combination';
export { combinationVerdicts, type CombinationRule, type CombinationVerdict, type CombinedWith } from './combination-rule';
