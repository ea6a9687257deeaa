export * from './attachment';
export * from './meeting';
export * from './message';
