export * from './case.module';
