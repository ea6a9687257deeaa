/** Everything a shortcut does. `place` and `tab` go somewhere, the others move focus or show this list. */
export type Shortcut =
  | { readonly deed: 'search' | 'content' | 'next-step' | 'help' }
  | { readonly deed: 'place'; readonly number: number }
  | { readonly deed: 'tab'; readonly towards: 'previous' | 'next' };

/** What is pressed, told by the place of the key on the board, so that it is the same in every layout. */
export type Pressed = Pick<KeyboardEvent, 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** The shortcuts in the order of the help, with the key beside Alt and Shift. Single characters are apart, and off until somebody asks for them (WCAG 2.1.4). */
export const shortcutKeys = [
  { name: 'search', key: 'S' },
  { name: 'content', key: 'I' },
  { name: 'nextStep', key: 'N' },
  { name: 'places', key: '1–9' },
  { name: 'tabs', key: '← →' },
  { name: 'help', key: 'H' },
] as const;

const deeds: Readonly<Record<string, Shortcut>> = {
  KeyS: { deed: 'search' },
  KeyI: { deed: 'content' },
  KeyN: { deed: 'next-step' },
  KeyH: { deed: 'help' },
  ArrowLeft: { deed: 'tab', towards: 'previous' },
  ArrowRight: { deed: 'tab', towards: 'next' },
};

/** The shortcut that was pressed, if it was one: Alt and Shift with a key. */
export function shortcutOf({ code, altKey, shiftKey, ctrlKey, metaKey }: Pressed): Shortcut | undefined {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit ? { deed: 'place', number: Number(digit) } : deeds[code];
}
