export * from './message-sender';
export * from './message-settings';
export * from './outbox';
export * from './outbox.problems';
export * from './outbox-delivery';
