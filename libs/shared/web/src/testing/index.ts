export * from './provide-page';
