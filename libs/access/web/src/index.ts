export * from './permissions';
export * from './routes';
