export * from './held-deadline';
export * from './legal-deadline';
export * from './queue-choice';
export * from './snooze';
