export * from './sensitive-words';
export * from './word-list';
