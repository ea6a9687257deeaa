export * from './code-lists';
export * from './lawful-residence';
export * from './person-name';
