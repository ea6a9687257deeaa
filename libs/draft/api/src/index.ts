export { DraftService } from './draft.service';
export { DraftCleanup } from './draft-cleanup';
export { DraftModule } from './draft.module';
export { DraftRow } from './draft.row';
export * from './draft.reader';
