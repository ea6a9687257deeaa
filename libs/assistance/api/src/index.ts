export { AssistanceModule } from './assistance.module';
export * from './assistance.reader';
