export * from './fidelity-item';
export * from './fidelity-facts';
export * from './fidelity-judgement';
export * from './fidelity-measures';
export * from './fidelity-sheet';
