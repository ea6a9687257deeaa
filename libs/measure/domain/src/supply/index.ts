export * from './accessibility';
export * from './agreement-terms';
export * from './cancellation';
export * from './offering-terms';
export * from './organisation-number';
export * from './place-change';
