export * from './letter-facts';
export * from './letter-part';
export { decisionLetterLabels } from './letter-texts';
