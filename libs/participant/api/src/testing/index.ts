export * from './persons';
