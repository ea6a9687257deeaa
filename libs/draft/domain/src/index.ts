export * from './draft-kinds';
export * from './draft-life';
