export * from './case-deadlines';
export * from './case.module';
