import type { LocalizedText } from '@fotfeste/shared/kernel';

/** What kind of file a list may leave the product as. */
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How many people one file may hold. The product's own choice. */
export const mostExported = 20_000;

/** Why somebody takes the list of a whole office out of the product. Codes, since words may hold names. */
export const exportReasons = ['meeting', 'staffing', 'follow-up', 'reporting', 'quality'] as const;
export type ExportReason = (typeof exportReasons)[number];

/** A cell of the file. */
export type Cell = { readonly text: string } | { readonly day: string } | { readonly number: number } | undefined;

/** Heading of the column that says where a measure is. */
export const organisationText: LocalizedText = { nb: 'Hvor', nn: 'Kvar', en: 'Where' };

/** Heading of the column that marks protected and shielded people. */
export const markText: LocalizedText = { nb: 'Skjerming', nn: 'Skjerming', en: 'Protection' };
