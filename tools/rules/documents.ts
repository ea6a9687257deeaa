/** The documents printed from the rules, by path. Bundled before it runs, because bare Node cannot follow the rooms' aliases. */
import { factsDocument } from './facts-document';
import { rulesDocument } from './rules-document';

export const documents: Readonly<Record<string, () => string>> = { 'docs/rules.md': rulesDocument, 'docs/facts.md': factsDocument };
