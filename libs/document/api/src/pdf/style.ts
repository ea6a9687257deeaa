/** The faces of every printed document. They are embedded, and hold the letters of Norwegian and Sámi. */
export const fonts = {
  text: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;

/** Sizes of letters in points. */
export const sizes = { title: 20, heading: 13, text: 11, small: 9 } as const;

/** Room around the text in points: 25 mm at the sides, more below for the page number. */
export const margins = { top: 64, bottom: 72, left: 71, right: 71 } as const;

/** Between one block and the next, in points. */
export const gap = 8;

/** Ink for text, for what is less important, and for lines. */
export const inks = { text: '#202733', subtle: '#49515e', line: '#c0c5cc' } as const;
