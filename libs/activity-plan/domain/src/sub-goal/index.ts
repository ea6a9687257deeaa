export * from './sub-goal';
