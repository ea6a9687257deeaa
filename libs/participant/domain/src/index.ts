export * from './code-lists';
export * from './contact-origins';
export * from './deadlines';
export * from './entry-facts';
export * from './identity-digits';
export * from './language-names';
export * from './lawful-residence';
export * from './person-name';
