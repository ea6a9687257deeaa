export * from './letter-facts';
export { letterPart, titleOfSeveral } from './letter-part';
