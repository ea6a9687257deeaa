export * from './catalogue-text';
export * from './editorial';
export * from './evidence';
export * from './measure-group';
export { measureTexts } from './measure-texts';
export * from './offering';
export * from './supply';
