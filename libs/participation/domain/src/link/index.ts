export * from './link-questions';
export * from './link-state';
export * from './link-terms';
