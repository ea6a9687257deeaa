export * from './document-content';
export * from './long-date';
