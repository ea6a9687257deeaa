export * from './look-up-reason';
export * from './permission';
export * from './policy';
export * from './preferences';
