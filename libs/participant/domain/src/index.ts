export * from './code-lists';
export * from './deadlines';
export * from './entry-facts';
export * from './identity-digits';
export * from './lawful-residence';
export * from './person-name';
