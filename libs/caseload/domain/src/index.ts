export * from './case-filter';
export * from './case-row';
export * from './case-sort';
export * from './case-sources';
export * from './county-table';
export * from './simulation-table';
export * from './small-numbers';
export * from './used-months';
