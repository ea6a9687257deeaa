export * from './case-participation.reader';
export * from './participation.module';
