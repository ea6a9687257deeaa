export * from './assistance.module';
