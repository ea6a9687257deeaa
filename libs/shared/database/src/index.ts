export { dropEarlier, earlierSchema, makeEarlier } from './earlier';
export * from './migrate';
export * from './migrations';
