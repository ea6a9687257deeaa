export * from './deadlines';
export * from './document-content';
export * from './document-life';
export * from './letter';
export * from './long-date';
