export * from './permission';
export * from './policy';
export * from './preferences';
