export * from './actor';
export * from './deadline';
export * from './given';
export * from './id';
export * from './local-date';
export * from './money';
export * from './period';
export * from './text';
