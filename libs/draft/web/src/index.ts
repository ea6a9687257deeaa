export * from './draft';
export * from './draft-choices';
export * from './draft-line';
export * from './draft-note';
export * from './draft-status';
export type { DraftKey } from './draft-store';
export * from './drafts';
export type { FieldTexts } from './field-texts';
