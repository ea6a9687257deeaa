/**
 * Prints Aksel icons from `@navikt/aksel-icons`: their drawings into one picture that the browser fetches once, their names into
 * `libs/shared/ui`. No page has to wait for drawings among its scripts.
 * `npx node tools/icons/print.ts Name …` adds icons; with `--used` those that no code names are left out.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const target = 'libs/shared/ui/src/icon/icon-names.ts';
const picture = 'apps/web/public/icons.svg';
const source = 'node_modules/@navikt/aksel-icons/dist/svg';

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const onlyUsed = process.argv.includes('--used');
const present = [...readFileSync(target, 'utf8').matchAll(/^ {2}'(\w+)',$/gm)].map(([, name]) => String(name));
const names = [...new Set([...(onlyUsed ? present.filter(isUsed()) : present), ...wanted])].sort();

writeFileSync(
  target,
  `/** Printed by \`tools/icons/print.ts\`; a spec compares the drawings in \`${picture}\` with the package. */
export const iconNames = [
${names.map((name) => `  '${name}',`).join('\n')}
] as const;

export type IconName = (typeof iconNames)[number];
`,
);

const symbols = names.map((name) => {
  const paths = pathsOf(name).map((path) => `<path fill="currentColor" fill-rule="evenodd" clip-rule="evenodd" d="${path}"/>`);
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none">${paths.join('')}</symbol>`;
});
writeFileSync(picture, `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);

function pathsOf(name: string): readonly string[] {
  return [...readFileSync(`${source}/${name}.svg`, 'utf8').matchAll(/ d="([^"]+)"/g)].map(([, path]) => String(path));
}

/** A name counts as used when it stands in quotes anywhere in the web. */
function isUsed(): (name: string) => boolean {
  const files = ['libs/*/web/src/**/*.{ts,html}', 'libs/shared/ui/src/**/*.{ts,html}', 'apps/web/src/**/*.{ts,html}'].flatMap((pattern) =>
    globSync(pattern),
  );
  const text = files
    .filter((file) => file !== target)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return (name) => text.includes(`'${name}'`) || text.includes(`"${name}"`);
}
