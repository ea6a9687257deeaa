import { readFileSync } from 'node:fs';

interface Font {
  readonly address: string;
  readonly file: string;
  readonly range: string;
}

/** Source Sans 3, the letters of the product, in the two parts that the names on the page need. */
export const fonts: readonly Font[] = [
  { address: '/oidc/fonts/latin.woff2', file: 'latin-wght-normal.woff2', range: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F' },
  {
    address: '/oidc/fonts/latin-ext.woff2',
    file: 'latin-ext-wght-normal.woff2',
    range: 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F',
  },
];

/** The file behind one of the addresses, or nothing. */
export function fontAt(address: string): Buffer | undefined {
  const font = fonts.find((candidate) => candidate.address === address);
  if (!font) return undefined;
  return readFileSync(new URL(`../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${font.file}`, import.meta.url));
}
