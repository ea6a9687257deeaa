/**
 * What measures, groups and goals are called, apart from the law: a bundler that reaches the index of this room brings the whole law with it,
 * and a list of people needs none of it (ADR 18).
 */
export * from './assistance-group';
export * from './catalogue/measure-codes';
export { measureDefinitions } from './catalogue/measure-definitions';
export * from './main-goal';
