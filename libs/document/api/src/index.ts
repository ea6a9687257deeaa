export { CaseLetterReader } from './case-letter.reader';
export { DocumentPagesRow } from './document-pages.row';
export * from './document.module';
export type { DocumentSubject } from './document.repository';
export { DocumentRow } from './document.row';
export { DocumentService } from './document.service';
export { LetterCollector, type Decided } from './letter.collector';
export * from './pdf/render-pdf';
