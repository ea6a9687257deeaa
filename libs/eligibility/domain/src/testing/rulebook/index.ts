export * from './chapters-1-to-13';
export * from './chapters-14-to-25';
export * from './deliberately';
export * from './numbers';
export * from './part-a';
