export * from './catalogue-data';
