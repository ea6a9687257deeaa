export * from './bulk-run';
export * from './case-category';
