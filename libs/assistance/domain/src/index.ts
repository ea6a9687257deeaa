export * from './barriers';
export * from './decision-faults';
export * from './decision-hints';
export * from './decision-steps';
export * from './decision-text';
export * from './needs-assessment';
export * from './resources';
export * from './sources';
