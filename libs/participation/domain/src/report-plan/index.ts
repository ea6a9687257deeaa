export * from './report-plan';
