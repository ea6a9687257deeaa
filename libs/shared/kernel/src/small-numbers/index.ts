export * from './reckoned-out';
export * from './small-numbers';
