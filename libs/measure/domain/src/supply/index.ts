export * from './accessibility';
export * from './agreement-terms';
export * from './offering-terms';
export * from './organisation-number';
export * from './place-change';
