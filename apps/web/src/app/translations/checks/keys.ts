import type { Texts } from './texts';

/**
 * Strings that look like keys and lead nowhere. `room.a.b` must be a text, or have `one` and `other`;
 * `room.a.` (something is added to it) must begin at least one text.
 */
export function unknownKeys(strings: readonly string[], texts: Texts): readonly string[] {
  const rooms = [...new Set([...texts.keys()].map((key) => key.split('.')[0]))];
  const shape = new RegExp(`^(?:${rooms.join('|')})\\.[\\w.-]*$`);
  return [...new Set(strings)].filter((text) => shape.test(text) && !leadsToText(text, texts));
}

function leadsToText(key: string, texts: Texts): boolean {
  if (texts.has(key)) return true;
  if (texts.has(`${key}.one`) && texts.has(`${key}.other`)) return true;
  return key.endsWith('.') && [...texts.keys()].some((known) => known.startsWith(key));
}
