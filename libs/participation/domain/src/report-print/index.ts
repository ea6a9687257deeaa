export * from './report-print';
