export * from './follow-up-task';
