export * from './price';
export * from './training-category';
