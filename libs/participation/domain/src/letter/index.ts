export * from './letter-facts';
export { letterPart, tellsHowItIs, titleOfSeveral } from './letter-part';
