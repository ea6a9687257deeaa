export * from './permissions';
export * from './preferences';
export * from './single-keys';
