export * from './review';
export * from './reviewers';
