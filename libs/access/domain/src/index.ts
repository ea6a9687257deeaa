export * from './permission';
export * from './policy';
