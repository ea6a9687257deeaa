/** What those at Nav write for each other: on support, and apart from it on control. */
export const noteKinds = ['support', 'control'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Most characters of a note. The product's own choice. */
export const noteWordsLength = 4000;
