import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, type Language } from '@fotfeste/shared/kernel';

type Texts = { readonly [key: string]: string | Texts };

/** The product's own texts in one language, so that a journey is written once and walked in each. */
export interface Words {
  readonly language: Language;
  /** The text of a key of the product, with its places filled. */
  of(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The text of a key, whatever stands in its places. */
  like(key: string): RegExp;
}

/** Reads the texts as the build of the web does: those of each room and the frame. */
export function wordsIn(language: Language): Words {
  const rooms = readdirSync('libs').flatMap((room) => (room === 'shared' ? ['shared/ui', 'shared/web'] : [`${room}/web`]));
  const folders = [...rooms.map((room) => `libs/${room}/src/i18n`), 'apps/web/src/i18n'];
  const files = folders.map((folder) => join(folder, `${language}.json`)).filter((file) => existsSync(file));
  const texts = Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Texts)) as Texts;
  const find = (key: string): string => {
    const found = key.split('.').reduce<string | Texts | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts);
    if (typeof found !== 'string') throw new Error(`${key} has no text in ${language}`);
    return found;
  };
  return {
    language,
    of: (key, values = {}) => fill(find(key), values),
    like: (key) => new RegExp(`^\\s*${escaped(find(key)).replace(/\\\{\w+\\\}/g, '.+')}`),
  };
}

/** A text as the source of a regular expression. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
