/** Most advisers whose people one list shows together. The product's own choice. */
export const mostAdvisers = 30;

/** Nav idents as they stand in an address and in a saved view: one, or a group with commas between. A shared view with them is a group's list. */
export const writtenAdvisers = new RegExp(`^[\\w.-]{1,40}(?:,[\\w.-]{1,40}){0,${String(mostAdvisers - 1)}}$`);

/** The advisers of a group, each once. */
export function advisersIn(written: string | undefined): readonly string[] {
  return [...new Set((written ?? '').split(',').filter(Boolean))];
}
