export * from './participant.module';
