export * from './meeting';
export * from './meeting-deadlines';
export * from './minutes';
