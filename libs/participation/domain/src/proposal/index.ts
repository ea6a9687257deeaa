export * from './proposal';
export * from './proposal-act';
export * from './proposal-faults';
export * from './suitability';
