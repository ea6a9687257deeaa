export * from './draft';
export * from './draft-note';
export * from './draft-status';
export type { DraftKey } from './draft-store';
export * from './drafts';
