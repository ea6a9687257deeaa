export * from './case-weight';
export * from './redistribute';
