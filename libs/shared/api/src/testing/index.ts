export * from './actors';
export * from './fresh-database';
