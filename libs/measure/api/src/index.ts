export * from './measure.module';
