export * from './pdf/render-pdf';
