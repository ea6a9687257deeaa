export * from './evidence';
export { evidenceCards } from './evidence-cards';
