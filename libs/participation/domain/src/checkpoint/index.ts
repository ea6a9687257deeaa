export * from './checkpoint';
export * from './consent';
export * from './job-follow-up';
